import { address, textCell, type SheetSnapshot } from "../../domain/sheet";
import { MOST_CELLS, TOO_MANY_CELLS } from "../most-cells";
import { isOnSheet } from "../xlsx/references";
import { textCells } from "./split";

/** Where two fit equally well, the one that figures and sentences hold less often goes first. */
const DELIMITERS = ["\t", "|", ";", ","];

/** Lines looked at to tell the delimiter. */
const SAMPLE = 60;

const LINE_END = /\r\n|\r|\n/;

/** A first line that names the delimiter. Excel shows no row for it. */
const NAMED_DELIMITER = /^"?sep=([^\r\n])"?[ \t,;|]*(?:\r\n|\r|\n|$)/i;

/**
 * Delimited text as a sheet, or the sentence that says why it cannot be read: every cell is a text, just as printed. A text without
 * delimiters is a sheet of one column.
 * @param usual what parts the cells unless the first line names it; null where the text has to show it
 */
export function readDelimited(name: string, text: string, usual: string | null): SheetSnapshot | string {
  const [line = "", named] = NAMED_DELIMITER.exec(text) ?? [];
  const content = text.slice(line.length);
  const rows: SheetSnapshot["rows"][number][number][][] = [];
  let count = 0;
  for (const cell of textCells(content, named ?? usual ?? delimiterOf(content))) {
    if (cell.runsOn) return notClosed(address(cell));
    if (cell.value === "") continue;
    if (!isOnSheet(cell)) return TOO_MANY_CELLS;
    while (rows.length <= cell.row) rows.push([]);
    const row = rows[cell.row] ?? [];
    count += cell.column + 1 - row.length;
    if (count > MOST_CELLS) return TOO_MANY_CELLS;
    while (row.length < cell.column) row.push(undefined);
    row.push(textCell(cell.value));
  }
  return { name, rows, merges: [], hiddenRows: new Set(), hiddenColumns: new Set() };
}

function notClosed(cell: string): string {
  return `The quotation mark at the start of ${cell} is not closed, so rows below it run into that cell: close it or take it out, and save the file again.`;
}

/** The delimiter that splits most lines of a text into one and the same number of cells; the comma where none splits any. */
function delimiterOf(text: string): string {
  const sample = text.split(LINE_END, SAMPLE).join("\n");
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: linesAlike(sample, delimiter) }));
  const best = scored.reduce((sofar, each) => (each.score > sofar.score ? each : sofar));
  return best.score === 0 ? "," : best.delimiter;
}

/** How many lines have the number of cells, two or more, that most lines have. */
function linesAlike(sample: string, delimiter: string): number {
  const widths: number[] = [];
  for (const { row, column } of textCells(sample, delimiter)) widths[row] = column + 1;
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}
