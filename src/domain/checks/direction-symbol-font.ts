import { readArrow, readBareWingdings } from "../arrow";
import type { Check, Fault, Subject } from "../check";
import type { Cell } from "../sheet";
import { count, list } from "../text";

interface Particulars {
  readonly rows: number;
  readonly letters: readonly string[];
}

const row = {
  reference: "A1",
  indicator: "Missed bin collections",
  polarity: "Smaller is better",
  target: "50",
  outturn: "31",
  previous: "48",
};

/** Told once for the sheet. */
export const directionSymbolFont: Check<Particulars> = {
  id: "direction/symbol-font",
  title: "Arrows are letters in a symbol font",
  severity: "warning",
  why: "The cell holds a letter. In another font, in a copy or read aloud, members get the letter and not the arrow.",
  remedy: "Write the direction as an arrow character or a word: both stay what they are in any font.",
  needs: ["direction"],
  examples: [
    { flagged: true, title: "the letter é in Wingdings", rows: [{ ...row, direction: { value: "é", font: "Wingdings" } }] },
    { flagged: true, title: "the letter ê that an export left behind", rows: [{ ...row, direction: "ê" }] },
    { flagged: false, title: "an arrow character", rows: [{ ...row, direction: "↑" }] },
    { flagged: false, title: "a word", rows: [{ ...row, direction: "Better" }] },
  ],
  find: findLetters,
  say: ({ rows, letters }) =>
    `${count(rows, "arrow")} ${rows === 1 ? "is a letter" : "are letters"} in a symbol font: ${list(letters.map((letter) => `“${letter}”`))}.`,
};

function findLetters({ rows }: Subject): readonly Fault<Particulars>[] {
  const letters = rows.flatMap(({ indicator }) => {
    const cell = indicator.cells.direction?.cell;
    return cell !== undefined && isLetter(cell) ? [cell.text.trim()] : [];
  });
  return letters.length === 0
    ? []
    : [{ row: null, field: "direction", particulars: { rows: letters.length, letters: [...new Set(letters)].sort() } }];
}

function isLetter(cell: Cell): boolean {
  const arrow = readArrow(cell);
  return arrow === null ? readBareWingdings(cell) !== null : arrow.symbolFont;
}
