import type { Period } from "../domain/period";
import { findPeriods } from "../domain/period";
import { phrases, phrasesIn, words } from "../domain/text";
import { VOCABULARY, type Role } from "./vocabulary";

/** What a header's words allow its column to be. */
export interface HeaderMatch {
  /** The roles its words fit equally well, in the order of the vocabulary; none for a header not known. */
  readonly roles: readonly Role[];
  /** Whether the words are a phrase of the vocabulary and nothing else. */
  readonly exact: boolean;
  /** The period it names, the last one where it names several. */
  readonly period: Period | null;
}

const FIGURES = new Set<Role>(["target", "nextTarget", "outturn", "previous", "baseline"]);

/** Longer texts are not headers. */
const LONGEST_HEADER = 120;

/** Of longer headers only the first words say what the column is. */
const LONGEST_LEAD = 100;

const PHRASES = phrases([...new Set(VOCABULARY.flatMap(([, known]) => known))]);

/** Marks that send the reader to a note: "Target*", "DoT²". They are no part of the words. */
const FOOTNOTE_MARKS = /[*†‡¹²³⁰⁴-⁹]/g;

/** "As at end of" March 2024: words that belong to the period after them. */
const AS_AT = /\bas (?:at|of)\b(?: the)?(?: end(?: of)?)?/i;

/**
 * Short labels of a figure, where nothing but the period stands beside them: "Q1 T", "Q1 Act", "Q1 cum.".
 * In other words they mean other things.
 */
const ALONE: ReadonlyMap<string, Role> = new Map([
  ...["t", "tgt", "targ"].map((label) => [label, "target"] as const),
  ...["a", "act", "total", "cum", "cumulative", "to date"].map((label) => [label, "outturn"] as const),
]);

/** "+/-": what is good, or over figures by how much they are off. */
const SIGNS = /^\s*[(]?\s*\+\s*(?:\/|or)?\s*[-–−]\s*[)]?\s*$/;

/** Words that make a column one that is worked out from the others, whatever figure it is worked out from. */
const WORKED_OUT = ["variance", "difference", "gap", "forecast", "projected"];

/**
 * Reads a column's header: the period it names, and the roles its other words stand for. Words in brackets count only
 * when there are no others, and a header that is just a period ("Q2 2014-15", "Q2 (£000)") may be an outturn.
 */
export function matchHeader(printed: string): HeaderMatch {
  const header = leadOf(printed).replace(FOOTNOTE_MARKS, " ");
  if (header.length > LONGEST_HEADER) return { roles: [], exact: false, period: null };
  const periods = findPeriods(header, true);
  const period = periods.at(-1)?.period ?? null;
  const undated = periods.reduceRight((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, header);
  const rest = period === null ? undated : undated.replace(AS_AT, " ");
  if (SIGNS.test(rest)) return { roles: ["polarity", "derived"], exact: true, period };
  const outside = words(rest.replace(/\([^()]*\)/g, " "));
  const said = outside.length > 0 ? outside : words(rest);
  const alone = ALONE.get(said.join(" "));
  if (alone !== undefined) return { roles: [alone], exact: true, period };
  const found = phrasesIn(said, PHRASES);
  const longest = longestOf(found);
  if (longest === 0) return { roles: outside.length === 0 && period !== null ? ["outturn"] : [], exact: false, period };
  const roles = rolesOf(found);
  const named = throughTime(said, longest, roles);
  if (named !== null) return { roles: named, exact: false, period };
  const workedOut = roles.some((role) => FIGURES.has(role)) && WORKED_OUT.some((word) => said.includes(word));
  return { roles: workedOut ? ["derived"] : roles, exact: longest === said.length, period };
}

/** Of a long header its first words, before it tells people what to write there: "Comments (say why, and what is done)". */
function leadOf(printed: string): string {
  return printed.length > LONGEST_LEAD ? (printed.split(/[(:;.–—]|\s-\s/, 1)[0] ?? "") : printed;
}

/** Phrases that say when, and leave what it is to the other words: "This Year Target", "Year to date RAG". */
// prettier-ignore
const TIMES = new Set(
  [
    "in month", "year to date", "ytd", "year end", "annual", "current", "latest", "quarter", "same period last year",
  ]
    .concat(
      ["year", "quarter", "period", "month"].flatMap((span) =>
        ["last", "previous", "prior", "this", "current"].flatMap((which) => [`${which} ${span}`, `${which} ${span}'s`]),
      ),
    ),
);

/**
 * The roles of the words beside a longer phrase that only says when; null where there are none, or they mean an outturn. A target of last
 * year is none of now.
 */
function throughTime(said: readonly string[], longest: number, roles: readonly Role[]): readonly Role[] | null {
  const start = said.findIndex((_, at) => at + longest <= said.length && TIMES.has(said.slice(at, at + longest).join(" ")));
  if (start < 0) return null;
  const meant = rolesOf(phrasesIn([...said.slice(0, start), ...said.slice(start + longest)], PHRASES));
  if (meant.length === 0 || meant.includes("outturn")) return null;
  return roles.includes("previous") && meant.includes("target") ? ["derived"] : meant;
}

/** What the longest of the phrases stand for, in the order of the vocabulary. */
function rolesOf(found: readonly (readonly string[])[]): readonly Role[] {
  if (found.length === 0) return [];
  const longest = longestOf(found);
  const said = new Set(found.filter(({ length }) => length === longest).map((phrase) => phrase.join(" ")));
  return VOCABULARY.filter(([, known]) => known.some((phrase) => said.has(phrase))).map(([role]) => role);
}

function longestOf(found: readonly (readonly string[])[]): number {
  return Math.max(...found.map(({ length }) => length), 0);
}
