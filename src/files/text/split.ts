import type { Place } from "../../domain/sheet";

/** One cell of a delimited text. */
export interface TextCell extends Place {
  readonly value: string;
  /** Its quotation mark is not closed where the cell should end, so that it takes in what stands below. */
  readonly runsOn: boolean;
}

const QUOTE = '"';
const RETURN = 0x0d;
const NEW_LINE = 0x0a;

/**
 * The cells of a delimited text, row by row: those that hold something, and the last of each row, which tells its width.
 * A cell that starts with a quotation mark goes to the next single one, over delimiters and line ends; a mark anywhere else
 * stands for itself.
 */
export function* textCells(text: string, delimiter: string): Generator<TextCell> {
  const parting = delimiter.charCodeAt(0);
  let row = 0;
  let column = 0;
  for (let at = 0; at < text.length || column > 0;) {
    const { value, end, runsOn } = contentFrom(text, at, parting);
    const ending = text.charCodeAt(end);
    const isLast = ending !== parting;
    if (value !== "" || isLast) yield { row, column, value, runsOn };
    row += isLast ? 1 : 0;
    column = isLast ? 0 : column + 1;
    at = end + (ending === RETURN && text.charCodeAt(end + 1) === NEW_LINE ? 2 : 1);
  }
}

interface Content extends Pick<TextCell, "value" | "runsOn"> {
  /** Where the delimiter or the line end stands, or the text ends. */
  readonly end: number;
}

function contentFrom(text: string, start: number, parting: number): Content {
  if (!text.startsWith(QUOTE, start)) {
    const end = endOfCell(text, start, parting);
    return { value: text.slice(start, end), end, runsOn: false };
  }
  const closing = closingQuote(text, start + 1);
  const end = endOfCell(text, closing + 1, parting);
  const isClosed = closing < text.length;
  const inside = text
    .slice(start + 1, closing)
    .split(QUOTE + QUOTE)
    .join(QUOTE);
  const quoted = isClosed ? inside : inside.trimEnd();
  const behind = text.slice(closing + 1, end);
  // A cell may begin with a word in quotation marks. One that goes on below, and behind its mark, has the mark of another cell.
  const runsOn = /[\r\n]/.test(quoted) && (!isClosed || behind.trim() !== "");
  return { value: quoted + behind, end, runsOn };
}

/** Where the quotation mark stands that is not one of two, or the text ends. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf(QUOTE, from);
  while (at !== -1 && text.startsWith(QUOTE, at + 1)) at = text.indexOf(QUOTE, at + 2);
  return at === -1 ? text.length : at;
}

function endOfCell(text: string, from: number, parting: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === parting || code === NEW_LINE || code === RETURN) return at;
  }
  return text.length;
}
