import type { Indicator } from "../indicator";
import { remembering } from "../remember";
import { containsAny, phrases, words } from "../text";

/** How words say that figures cannot be compared, or that no direction of travel is stated; as `words` returns them. */
// prettier-ignore
const DENIALS = phrases([
  "not comparable", "not directly comparable", "cannot be compared", "can't be compared", "not be compared", "no comparison",
  "no direct comparison", "definition has changed", "definition was changed", "definition changed", "change in definition",
  "change of definition", "changed definition", "new definition", "redefined", "methodology has changed", "methodology changed",
  "change in methodology", "change of methodology", "new methodology", "measured differently", "calculated differently",
  "is a new indicator", "is a new measure", "new indicator for", "new measure for", "indicator is new", "measure is new",
  "indicator has changed", "measure has changed", "indicator has been revised", "measure has been revised", "indicator was revised",
  ...["dot", "direction of travel"].flatMap((direction) => [
    ...["no", "no rag or", "no rag rating or", "no rag status or"].map((denied) => `${denied} ${direction}`),
    ...["cannot", "can not", "could not", "has not been", "not available", "is not available"].map((denied) => `${direction} ${denied}`),
  ]),
]);

/** One of these stands in every denial, and in few other texts: those need not be parted into words. */
const HINT = /compar|defin|methodolog|measure|calculated|indicator|\bdot\b|direction/i;

/** Whether a text says that figures cannot be compared with those before. */
export const saysNotComparable = remembering((text) => HINT.test(text) && containsAny(words(text), DENIALS));

/** Whether the name or the commentary of a row says so. */
export function deniesComparison({ name, commentary }: Indicator): boolean {
  return saysNotComparable(name) || saysNotComparable(commentary);
}
