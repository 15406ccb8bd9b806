import type { Parsed, Token } from "../tokens";
import type { Inequality } from "./reading";

type Sense = Inequality["sense"];

type Phrases = readonly (readonly [string, Sense])[];

/** Longer phrases stand before the shorter ones that they begin with. */
const BEFORE: Phrases = [
  ["< =", "at-most"],
  ["= <", "at-most"],
  ["<", "below"],
  ["≤", "at-most"],
  ["⩽", "at-most"],
  ["> =", "at-least"],
  ["= >", "at-least"],
  [">", "above"],
  ["≥", "at-least"],
  ["⩾", "at-least"],
  ["less than or equal to", "at-most"],
  ["fewer than or equal to", "at-most"],
  ["greater than or equal to", "at-least"],
  ["more than or equal to", "at-least"],
  ["less than", "below"],
  ["fewer than", "below"],
  ["lower than", "below"],
  ["smaller than", "below"],
  ["under", "below"],
  ["below", "below"],
  ["more than", "above"],
  ["greater than", "above"],
  ["higher than", "above"],
  ["over", "above"],
  ["above", "above"],
  ["exceeding", "above"],
  ["at least", "at-least"],
  ["at most", "at-most"],
  ["up to", "at-most"],
  ["within", "at-most"],
  ["not exceeding", "at-most"],
  ["not to exceed", "at-most"],
  ["no more than", "at-most"],
  ["not more than", "at-most"],
  ["no greater than", "at-most"],
  ["not greater than", "at-most"],
  ["no higher than", "at-most"],
  ["not higher than", "at-most"],
  ["no less than", "at-least"],
  ["not less than", "at-least"],
  ["no fewer than", "at-least"],
  ["not fewer than", "at-least"],
  ["no lower than", "at-least"],
  ["not lower than", "at-least"],
  ["a minimum of", "at-least"],
  ["minimum of", "at-least"],
  ["minimum", "at-least"],
  ["min .", "at-least"],
  ["min", "at-least"],
  ["a maximum of", "at-most"],
  ["maximum of", "at-most"],
  ["maximum", "at-most"],
  ["max .", "at-most"],
  ["max", "at-most"],
];

const AFTER: Phrases = [
  ["plus", "at-least"],
  ["+", "at-least"],
  ["minimum", "at-least"],
  ["min", "at-least"],
  ["maximum", "at-most"],
  ["max", "at-most"],
  ...["or", "and"].flatMap((join): Phrases => [
    ...["more", "over", "above", "higher", "greater"].map((word) => [`${join} ${word}`, "at-least"] as const),
    ...["less", "fewer", "under", "below", "lower"].map((word) => [`${join} ${word}`, "at-most"] as const),
  ]),
];

/** "<", "at least", "a maximum of": the side that stands before a figure. */
export function senseBefore(tokens: readonly Token[], at: number): Parsed<Sense> | null {
  return phraseAt(BEFORE, tokens, at);
}

/** "+", "plus", "or more": the side that stands after a figure. */
export function senseAfter(tokens: readonly Token[], at: number): Parsed<Sense> | null {
  return phraseAt(AFTER, tokens, at);
}

function phraseAt(phrases: Phrases, tokens: readonly Token[], at: number): Parsed<Sense> | null {
  const ahead = `${tokens
    .slice(at, at + 5)
    .map(({ lower }) => lower)
    .join(" ")} `;
  const found = phrases.find(([phrase]) => ahead.startsWith(`${phrase} `));
  return found === undefined ? null : { value: found[1], next: at + found[0].split(" ").length };
}
