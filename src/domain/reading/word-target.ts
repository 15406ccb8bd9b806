import type { Token } from "../tokens";
import { amountAt } from "./amount";
import type { Line } from "./line";
import type { WordTarget } from "./reading";

type Aim = WordTarget["aim"];

/** Longer texts that name an aim are commentary. */
const LONGEST = 14;

const AIMS: Readonly<Record<Aim, readonly string[]>> = {
  maintain: ["maintain", "maintaining", "sustain", "hold", "keep", "retain", "same"],
  increase: ["increase", "increasing", "rise", "raise", "grow", "growth", "more", "higher"],
  // prettier-ignore
  reduce: [
    "reduce", "reducing", "reduction", "decrease", "decreasing", "lower", "lowering", "fewer", "less", "cut", "fall", "minimise", "decline",
  ],
  improve: ["improve", "improving", "improvement", "better"],
};

/**
 * Words that set a level which is not the previous outturn: "better than the national average", "improve to top
 * quartile", "good or better".
 */
// prettier-ignore
const ELSEWHERE = new Set([
  "average", "mean", "median", "quartile", "decile", "national", "regional", "england", "english", "wales", "welsh", "scotland", "scottish",
  "london", "uk", "neighbour", "neighbours", "peer", "peers", "benchmark", "comparator", "comparators", "councils", "authorities", "good",
]);

const DENIALS = ["no", "not", "never", "nor", "without"];

/**
 * A target told in words: "Reduction year on year", "Increase on 2012/13 outturn", "18% reduction by 2023".
 * "Maintain or improve" is met by holding the level. Null where two aims oppose each other, where the aim is denied or
 * measured from something else than the past, or where more than one figure stands in it.
 */
export function readWordTarget(text: string, line: Line): WordTarget | null {
  const aim = aimOf(line.tokens);
  const { figures } = line;
  if (aim === null || figures.length > 1) return null;
  const by = figures[0] === undefined ? null : changeAt(line.tokens, figures[0]);
  if (figures.length === 1 && by === null) return null;
  return { kind: "word-target", aim, by, text };
}

function aimOf(tokens: readonly Token[]): Aim | null {
  const words = tokens.filter(({ kind }) => kind === "word").map(({ lower }) => lower);
  if (words.length > LONGEST || words.some((word) => DENIALS.includes(word) || ELSEWHERE.has(word))) return null;
  const aims = (["maintain", "increase", "reduce", "improve"] as const).filter((aim) => words.some((word) => AIMS[aim].includes(word)));
  const definite = aims.filter((aim) => aim !== "improve");
  if (definite.includes("maintain")) return definite.length === 1 ? "maintain" : null;
  return definite.length > 1 ? null : (definite[0] ?? aims[0] ?? null);
}

/** By how much: the figure stands at the start, after "by" or "of", or before "more" and its like. A figure after "to" is a level. */
function changeAt(tokens: readonly Token[], figure: number): WordTarget["by"] {
  const signs = ["£", "$", "€", "-", "+"];
  let start = figure;
  while (signs.includes(tokens[start - 1]?.text ?? "")) start -= 1;
  const before = tokens[start - 1]?.lower;
  if (before !== undefined && !["by", "of", "a", "an"].includes(before)) return null;
  const change = amountAt(tokens, start);
  return change === null ? null : { amount: change.value.amount.abs(), unit: change.value.unit };
}
