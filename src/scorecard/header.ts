import type { Period } from "../domain/period";
import { findPeriods } from "../domain/period";
import { containsPhrase, words } from "../domain/text";
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

/** Longer texts are not headers. */
const LONGEST_HEADER = 120;

const PHRASES = VOCABULARY.flatMap(([role, phrases]) => phrases.map((phrase) => ({ role, phrase: phrase.split(" ") })));

/**
 * Reads a column's header: the period it names, and the roles its other words stand for. Words in brackets count only
 * when there are no others, and a header that is just a period ("Q2 2014-15") may be an outturn.
 */
export function matchHeader(header: string): HeaderMatch {
  if (header.length > LONGEST_HEADER) return { roles: [], exact: false, period: null };
  const periods = findPeriods(header);
  const period = periods.at(-1)?.period ?? null;
  const rest = periods.reduceRight((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, header);
  const outside = words(rest.replace(/\([^()]*\)/g, " "));
  const said = outside.length > 0 ? outside : words(rest);
  if (said.length === 0) return { roles: period === null ? [] : ["outturn"], exact: false, period };

  const found = PHRASES.filter(({ phrase }) => containsPhrase(said, phrase));
  const longest = Math.max(...found.map(({ phrase }) => phrase.length), 0);
  const roles = found.filter(({ phrase }) => phrase.length === longest).map(({ role }) => role);
  return { roles: [...new Set(roles)], exact: longest === said.length, period };
}
