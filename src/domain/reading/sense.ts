import type { Parsed, Token } from "../tokens";
import type { Inequality } from "./reading";

type Sense = Inequality["sense"];

type Phrases = readonly (readonly [string, Sense])[];

/** What stands before a figure. */
const BEFORE = phrasesOf([
  ["below", ["<", "less than", "fewer than", "lower than", "smaller than", "under", "below"]],
  // prettier-ignore
  ["at-most", [
    "< =", "= <", "≤", "⩽", "less than or equal to", "fewer than or equal to", "at most", "up to", "within", "not exceeding",
    "not to exceed", "no more than", "not more than", "no greater than", "not greater than", "no higher than", "not higher than",
    "a maximum of", "maximum of", "maximum", "max .", "max",
  ]],
  // prettier-ignore
  ["at-least", [
    "> =", "= >", "≥", "⩾", "greater than or equal to", "more than or equal to", "at least", "no less than", "not less than",
    "no fewer than", "not fewer than", "no lower than", "not lower than", "a minimum of", "minimum of", "minimum", "min .", "min",
  ]],
  ["above", [">", "more than", "greater than", "higher than", "over", "above", "exceeding"]],
]);

/** What stands after a figure: "5 plus", "5 or more". */
const AFTER = phrasesOf([
  ["at-least", ["plus", "+", "minimum", "min", ...joined(["more", "over", "above", "higher", "greater"])]],
  ["at-most", ["maximum", "max", ...joined(["less", "fewer", "under", "below", "lower"])]],
]);

function joined(words: readonly string[]): readonly string[] {
  return ["or", "and"].flatMap((joint) => words.map((word) => `${joint} ${word}`));
}

/** Longer phrases come before the shorter ones that they begin with. */
function phrasesOf(lists: readonly (readonly [Sense, readonly string[]])[]): Phrases {
  const phrases = lists.flatMap(([sense, list]) => list.map((phrase) => [phrase, sense] as const));
  return phrases.sort(([a], [b]) => b.length - a.length);
}

/** "<", "at least", "a maximum of": the side that stands before a figure. */
export function senseBefore(tokens: readonly Token[], at: number): Parsed<Sense> | null {
  return phraseAt(BEFORE, tokens, at);
}

/** "+", "plus", "or more": the side that stands after a figure. */
export function senseAfter(tokens: readonly Token[], at: number): Parsed<Sense> | null {
  return phraseAt(AFTER, tokens, at);
}

/** No phrase has more words. */
const LONGEST = 5;

function phraseAt(phrases: Phrases, tokens: readonly Token[], at: number): Parsed<Sense> | null {
  const ahead = tokens.slice(at, at + LONGEST).map(({ lower }) => lower);
  const said = `${ahead.join(" ")} `;
  const found = phrases.find(([phrase]) => said.startsWith(`${phrase} `));
  return found === undefined ? null : { value: found[1], next: at + found[0].split(" ").length };
}
