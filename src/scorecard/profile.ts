import { readArrow, readBareWingdings } from "../domain/arrow";
import type { Decimal } from "../domain/decimal";
import { readPolarity } from "../domain/polarity";
import { readDirectionWord, readRatingWord } from "../domain/printed";
import { readCell, type Reading } from "../domain/reading";
import { cellAt, type Cell, type SheetSnapshot } from "../domain/sheet";
import { words } from "../domain/text";
import type { Role } from "./vocabulary";

/** What a column's cells look like: how many hold something, and how many of them could be each kind of content. */
export interface Profile {
  readonly filled: number;
  readonly counts: Readonly<Record<Kind, number>>;
  /** The middle one of its plain figures by size; null where it has none. */
  readonly middle: Decimal | null;
}

type Kind = "figure" | "marker" | "arrow" | "direction" | "rating" | "polarity" | "letter" | "code" | "label" | "text";

/** Rows looked at: the kind of a column shows in its first rows. */
const SAMPLE = 200;

/** Looks at a column's cells in the given rows. */
export function profileColumn(sheet: SheetSnapshot, rows: readonly number[], column: number): Profile {
  const counts = { figure: 0, marker: 0, arrow: 0, direction: 0, rating: 0, polarity: 0, letter: 0, code: 0, label: 0, text: 0 };
  const amounts: Decimal[] = [];
  let filled = 0;
  for (const row of rows.slice(0, SAMPLE)) {
    const cell = cellAt(sheet, row, column);
    if (cell.text.trim() === "") continue;
    const reading = readCell(cell);
    if (reading.kind === "quantity") amounts.push(reading.amount);
    filled += 1;
    for (const kind of kindsOf(cell, reading)) counts[kind] += 1;
  }
  const middle = amounts.sort((a, b) => a.cmp(b))[Math.floor(amounts.length / 2)] ?? null;
  return { filled, counts, middle };
}

function kindsOf(cell: Cell, reading: Reading): readonly Kind[] {
  const text = cell.text.trim();
  const kinds: Kind[] = [];
  if (reading.kind === "quantity" || reading.kind === "range" || reading.kind === "inequality" || reading.kind === "word-target") {
    kinds.push("figure");
  } else if (reading.kind === "marker" || reading.kind === "sheet-error") {
    kinds.push("marker");
  } else if (reading.kind === "unreadable" && reading.reason === "several-figures" && text.length <= 60) {
    kinds.push("figure");
  }
  if (readArrow(cell) !== null || readBareWingdings(cell) !== null) kinds.push("arrow");
  if (readDirectionWord(text) !== null) kinds.push("direction");
  if (readRatingWord(text) !== null) kinds.push("rating");
  if (readPolarity(cell) !== "unstated" && text.length <= 40) kinds.push("polarity");
  if (/^\p{L}$/u.test(text)) kinds.push("letter");
  if (text.length <= 25 && /\d/.test(text)) kinds.push("code");
  // Two or three words that are no figure may be a rating by a name of the council's own: "Well below".
  if (text.length <= 25 && !kinds.includes("figure") && words(text).length <= 3) kinds.push("label");
  if (/\p{L}{2}/u.test(text)) kinds.push("text");
  return kinds;
}

const EXPECTED: Readonly<Partial<Record<Role, readonly Kind[]>>> = {
  polarity: ["polarity"],
  target: ["figure", "marker"],
  nextTarget: ["figure", "marker"],
  outturn: ["figure", "marker"],
  previous: ["figure", "marker"],
  tolerance: ["figure"],
  floor: ["figure", "marker"],
  comparator: ["figure", "marker"],
  baseline: ["figure", "marker"],
  rating: ["rating", "label"],
  direction: ["arrow", "direction"],
  reference: ["code"],
  indicator: ["text"],
  commentary: ["text"],
  correctiveAction: ["text"],
  section: ["text"],
  service: ["text"],
  owner: ["text"],
};

/** Rows without which a column's content tells nothing by itself. */
const TELLING = 3;

/**
 * What a column is by its content alone: nearly every cell is a word that only ratings or only directions use.
 * Letters, "High" and "Low" tell too little: they may be classes or risks.
 * Arrows may state a polarity, unless another column does.
 */
export function roleShown(profile: Profile, isPolarityStated: boolean): "rating" | "direction" | null {
  const { filled, counts } = profile;
  if (filled < TELLING || counts.letter * 2 > filled) return null;
  if (isNearlyAll(profile, "rating")) return "rating";
  const isTold = isPolarityStated
    ? isNearlyAll(profile, "arrow") || isNearlyAll(profile, "direction")
    : isNearlyAll(profile, "direction") && counts.polarity * 2 < filled;
  return isTold ? "direction" : null;
}

/** What a column is that stands under the header of the figures before it: their ratings, letters too, or their arrows. */
export function signsShown(profile: Profile): "rating" | "direction" | null {
  if (isNearlyAll(profile, "rating")) return "rating";
  return isNearlyAll(profile, "arrow") || isNearlyAll(profile, "direction") ? "direction" : null;
}

/** Whether nearly every cell is text, and no more than half of them could say a rating, a direction or that something is missing. */
export function showsNames({ filled, counts: { text, rating, direction, marker } }: Profile): boolean {
  return filled > 0 && text >= filled * 0.8 && [rating, direction, marker].every((count) => count * 2 <= filled);
}

function isNearlyAll({ filled, counts }: Profile, kind: Kind): boolean {
  return filled > 0 && counts[kind] - counts.marker >= filled * 0.8;
}

/** How well a column's content suits a role: 1 it does, 0 nothing speaks against it, -1 it does not. */
export function suits(role: Role, profile: Profile): -1 | 0 | 1 {
  const expected = EXPECTED[role];
  if (expected === undefined || profile.filled === 0) return 0;
  const best = Math.max(...expected.map((kind) => profile.counts[kind]));
  const share = Math.min(1, expected.reduce((sum, kind) => sum + profile.counts[kind], 0) / profile.filled);
  if (best > 0 && share >= 0.5) return 1;
  return share < 0.1 ? -1 : 0;
}
