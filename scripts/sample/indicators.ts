import { readFileSync } from "node:fs";

/** One indicator of the sample: its cells as the paper prints them, the rating it was published with, and our own comment. */
export interface SampleIndicator {
  readonly section: string;
  readonly reference: string;
  readonly indicator: string;
  readonly polarity: string;
  readonly target: string;
  readonly performance: string;
  /** Null where the paper gave the row no colour. */
  readonly rating: PublishedRating | null;
  readonly previous: string;
  readonly direction: string;
  readonly nextTarget: string;
  readonly comment: string;
  readonly service: string;
}

export const RATINGS = ["Green", "Amber", "Red"] as const;

export type PublishedRating = (typeof RATINGS)[number];

// prettier-ignore
const COLUMNS = [
  "section", "reference", "indicator", "polarity", "target", "performance", "rating", "previous", "direction", "nextTarget", "comment",
  "service",
] as const;

/** Reads the sample's indicators from the file beside this one. Throws when a line does not have every column, or has an unknown rating. */
export function readIndicators(): readonly SampleIndicator[] {
  const text = readFileSync(new URL("havering-2012-13.tsv", import.meta.url), "utf8");
  const [, ...lines] = text.trimEnd().split("\n");
  return lines.map(readLine);
}

function readLine(line: string): SampleIndicator {
  const cells = line.split("\t");
  if (cells.length !== COLUMNS.length) throw new Error(`${cells.length} columns instead of ${COLUMNS.length}: ${line}`);
  const printed = Object.fromEntries(COLUMNS.map((column, index) => [column, cells[index]])) as Record<(typeof COLUMNS)[number], string>;
  return { ...printed, rating: readRating(printed.rating) };
}

function readRating(text: string): PublishedRating | null {
  const rating = RATINGS.find((known) => known === text) ?? null;
  if (rating === null && text !== "") throw new Error(`“${text}” is not a rating.`);
  return rating;
}
