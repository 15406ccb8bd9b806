import type { Indicator } from "../indicator";
import { containsPhrase, words } from "../text";

/** How a row says that its figures cannot be compared, or that it states no direction of travel; as `words` returns it. */
const DENIALS = [
  "not comparable", "not directly comparable", "cannot be compared", "can't be compared", "not be compared", "no comparison",
  "no direct comparison", "definition has changed", "definition was changed", "definition changed", "change in definition", "change of definition",
  "changed definition", "new definition", "redefined", "methodology has changed", "methodology changed", "change in methodology",
  "change of methodology", "new methodology", "measured differently", "calculated differently", "is a new indicator", "is a new measure",
  "indicator is new", "measure is new", "indicator has changed", "measure has changed", "indicator has been revised", "measure has been revised",
  "indicator was revised", "no dot", "no direction of travel", "no rag or dot", "no rag rating or dot", "dot cannot", "direction of travel cannot",
].map((phrase) => phrase.split(" "));

/** Whether the name or the commentary of a row says that its figures cannot be compared with those before. */
export function deniesComparison({ name, commentary }: Indicator): boolean {
  return [name, commentary].map(words).some((said) => DENIALS.some((denial) => containsPhrase(said, denial)));
}
