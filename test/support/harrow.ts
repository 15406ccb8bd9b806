import { readFileSync } from "node:fs";
import { textCell, type SheetSnapshot } from "../../src/domain/sheet";

/** The scorecards of two quarters as a council published them, with commentary of our own: see assets/samples/README.md. */
export const HARROW_Q1 = sampleSheet("Q1", "harrow-2014-15-q1");

/** Quarter 2, with every line changed as asked; a line that is "" is left out. */
export function harrowQ2(change: (line: string) => string = (line) => line): SheetSnapshot {
  return sampleSheet("Q2", "harrow-2014-15-q2", change);
}

function sampleSheet(name: string, file: string, change: (line: string) => string = (line) => line): SheetSnapshot {
  const lines = readFileSync(`assets/samples/${file}.tsv`, "utf8")
    .trimEnd()
    .split("\n")
    .map(change)
    .filter((line) => line !== "");
  return { name, rows: lines.map((line) => line.split("\t").map(textCell)), merges: [], hiddenRows: new Set(), hiddenColumns: new Set() };
}
