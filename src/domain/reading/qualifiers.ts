import { isZero, type Decimal } from "../decimal";
import { parsePeriod, type Period } from "../period";
import type { Token } from "../tokens";
import { decimalOf } from "./digits";
import { lineOf, type Line } from "./line";
import type { Qualifier } from "./reading";
import { endsInSide, hasStraySign } from "./vocabulary";

type Status = Exclude<Qualifier["kind"], "period" | "fraction" | "cohort" | "source" | "footnote" | "note">;

const STATUS: Readonly<Record<string, Status>> = {
  p: "provisional",
  prov: "provisional",
  provisional: "provisional",
  draft: "provisional",
  unvalidated: "provisional",
  unconfirmed: "provisional",
  tbc: "provisional",
  e: "estimated",
  est: "estimated",
  estimate: "estimated",
  estimated: "estimated",
  r: "revised",
  rev: "revised",
  revised: "revised",
  approx: "approximate",
  approximate: "approximate",
  approximately: "approximate",
  cum: "cumulative",
  cumulative: "cumulative",
  ytd: "cumulative",
  snapshot: "snapshot",
  rolling: "rolling",
};

/** Words that end the name of whoever set or published a figure. */
const SOURCES = new Set(["target", "targets", "source", "standard", "data", "figure", "figures", "census", "survey", "return"]);

/** Before such words say what time a figure is for, not whose it is: "Quarterly target". */
// prettier-ignore
const TIMES_OF_YEAR = new Set([
  "quarterly", "annual", "annually", "monthly", "yearly", "weekly", "year", "quarter", "month", "interim", "profiled",
]);

const COHORTS = new Set(["for", "of", "among", "amongst", "aged", "age", "ages", "year", "years", "all", "boys", "girls", "men", "women"]);

/** The status that one word gives to a figure beside it: "prov" is provisional. */
export function statusOf(word: string): Status | null {
  return Object.hasOwn(STATUS, word) ? (STATUS[word] ?? null) : null;
}

/** The percentage that a fraction beside it may explain. */
export interface Percentage {
  readonly amount: Decimal;
  readonly decimals: number;
}

/**
 * What stands in brackets after a figure as qualifiers; null where another figure is in it. Commas and semicolons part
 * it: "(Feb, prov.)" is a period and a status. "(12/13)" is a fraction beside 92.3%, the percentage that it gives, else a year.
 */
export function qualifiersOf(
  text: string,
  tokens: readonly Token[],
  square: boolean,
  percentage: Percentage | null,
): readonly Qualifier[] | null {
  const whole = words(text, tokens);
  if (whole === "") return [];
  if (square && /^(?:note )?[0-9]{1,2}$/i.test(whole)) return [{ kind: "footnote", text: whole }];
  const fraction = fractionOf(tokens, whole);
  const isYear = parsePeriod(words(text, tokens.slice(0, 3))) !== null;
  if (percentage !== null && fraction !== null && (gives(fraction, percentage) || !isYear)) return [fraction];
  const found = parts(tokens).map((part) => qualifierOf(words(text, part), part));
  return found.every((each) => each !== null) ? found.flat() : null;
}

function qualifierOf(text: string, tokens: readonly Token[]): readonly Qualifier[] | null {
  const line = lineOf(tokens);
  const period = periodOf(text, line);
  const status = statusIn(tokens);
  if ((line.figures.length > 0 && period === null) || hasStraySign(tokens) || endsInSide(tokens.map(({ lower }) => lower))) return null;
  const qualifiers: Qualifier[] = [];
  if (period !== null) qualifiers.push({ kind: "period", text, period });
  if (status !== null) qualifiers.push({ kind: status, text });
  return qualifiers.length > 0 ? qualifiers : [{ kind: wordsKind(tokens), text }];
}

/** Single letters count alone only: "(p)", but not "(group e)". */
function statusIn(tokens: readonly Token[]): Status | null {
  const telling = tokens.filter(({ lower }) => lower.length > 1 || tokens.length === 1);
  return telling.map(({ lower }) => statusOf(lower)).find((status) => status !== null) ?? null;
}

/** The one period of a remark: "Feb", "12-13", "as at March 2013", "Q3 time lag". */
function periodOf(text: string, line: Line): Period | null {
  const whole = parsePeriod(text);
  if (whole !== null) return whole;
  const [time, second] = line.times;
  return second === undefined && line.figures.length === 0 ? (time?.period ?? null) : null;
}

function wordsKind(tokens: readonly Token[]): "cohort" | "source" | "note" {
  if (COHORTS.has(tokens[0]?.lower ?? "")) return "cohort";
  const source = SOURCES.has(tokens.at(-1)?.lower ?? "");
  return source && !tokens.some(({ lower }) => TIMES_OF_YEAR.has(lower)) ? "source" : "note";
}

/** "10 of 33", "84/217", "111 out of 139 cases". */
export function fractionOf(tokens: readonly Token[], text: string): Extract<Qualifier, { kind: "fraction" }> | null {
  const separator = tokens[1]?.lower === "out" && tokens[2]?.lower === "of" ? 2 : 1;
  const [part, whole] = [decimalOf(tokens[0]), decimalOf(tokens[separator + 1])];
  const parted = separator === 2 || ["/", "of"].includes(tokens[1]?.lower ?? "");
  const rest = tokens.slice(separator + 2);
  if (part === null || whole === null || !parted || rest.some(({ kind, text: sign }) => kind === "number" || sign === "%")) return null;
  return { kind: "fraction", text, part, whole };
}

/** Whether a fraction makes a percentage, rounded as it is printed. */
function gives({ part, whole }: { readonly part: Decimal; readonly whole: Decimal }, { amount, decimals }: Percentage): boolean {
  return !isZero(whole) && part.times(100).div(whole).round(decimals).eq(amount);
}

function parts(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const cuts = tokens.flatMap(({ text }, at) => (text === "," || text === ";" ? [at] : []));
  const edges = [-1, ...cuts, tokens.length];
  return edges
    .slice(1)
    .map((edge, index) => tokens.slice((edges[index] ?? 0) + 1, edge))
    .filter((part) => part.length > 0);
}

/** The words as written from the first to the last token, without a full stop at the end. */
export function words(text: string, tokens: readonly Token[]): string {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first === undefined || last === undefined ? "" : text.slice(first.start, last.end).replace(/\.$/, "");
}
