import { parseCsv } from "hucre/csv";

import { textCell, type SheetSnapshot } from "../../domain/sheet";

/** Where two fit equally well, the one that figures and sentences hold less often goes first. */
const DELIMITERS = ["\t", "|", ";", ","];

/** Lines looked at to tell the delimiter. */
const SAMPLE = 60;

/** Delimited text as a sheet: every cell is a text, just as printed. A text without delimiters is a sheet of one column. */
export function readDelimited(name: string, text: string, delimiter: string): SheetSnapshot {
  const rows = split(text, delimiter).map((row) => row.map((value) => textCell(String(value ?? ""))));
  return { name, rows, merges: [], hiddenRows: new Set(), hiddenColumns: new Set() };
}

/** The rows of a text. Where no cell is quoted, its lines are cut where the delimiter stands, which is far quicker. */
function split(text: string, delimiter: string) {
  return parseCsv(text, { delimiter, skipBom: false, fastMode: !text.includes('"') });
}

/** The delimiter that splits most lines of a text into one and the same number of cells; the comma where none splits any. */
export function delimiterOf(text: string): string {
  const sample = text.split("\n", SAMPLE).join("\n");
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: linesAlike(sample, delimiter) }));
  const best = scored.reduce((sofar, each) => (each.score > sofar.score ? each : sofar));
  return best.score === 0 ? "," : best.delimiter;
}

/** How many lines have the number of cells, two or more, that most lines have. */
function linesAlike(sample: string, delimiter: string): number {
  const counts = new Map<number, number>();
  for (const { length } of split(sample, delimiter)) {
    if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}
