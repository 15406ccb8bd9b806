import { columnLetters } from "../../domain/sheet";
import { columnNumber, LAST_COLUMN, LAST_ROW } from "./references";

/**
 * Pieces of a formula that are taken whole: texts, quoted sheet names, names in brackets, and words with their dollar
 * signs, each with what follows it where that says what it is. Each alternative starts with a different character.
 */
const PIECE = /"[^"]*"?|'[^']*'?|\[[^\]]*\]?|[A-Za-z0-9_.$\\]+[(!]?/g;

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([0-9]{1,7})$/;

/** In characters: Excel takes none that is longer. */
export const LONGEST_FORMULA = 8192;

/**
 * A formula that many cells share, as it reads in one of them: references without a dollar sign move along. A workbook
 * writes such a formula only once, in the first of its cells.
 */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (formula.length > LONGEST_FORMULA) return formula;
  return formula.replace(PIECE, (piece, at: number) => {
    if (!/^[A-Za-z0-9$]/.test(piece)) return piece;
    const cell = CELL.exec(piece);
    if (cell) {
      const [, columnFixed = "", letters = "", rowFixed = "", digits = ""] = cell;
      return joinedReference(movedColumn(columnFixed, letters, columns), movedRow(rowFixed, digits, rows));
    }
    // Letters or figures alone are a reference only as one end of a span: A:C, 1:3.
    if (formula[at - 1] !== ":" && formula[at + piece.length] !== ":") return piece;
    const column = COLUMN.exec(piece);
    if (column) return movedColumn(column[1] ?? "", column[2] ?? "", columns) ?? "#REF!";
    const row = ROW.exec(piece);
    return row ? (movedRow(row[1] ?? "", row[2] ?? "", rows) ?? "#REF!") : piece;
  });
}

function joinedReference(column: string | null, row: string | null): string {
  return column === null || row === null ? "#REF!" : column + row;
}

function movedColumn(fixed: string, letters: string, by: number): string | null {
  if (fixed !== "") return fixed + letters;
  const column = columnNumber(letters) + by;
  return column >= 0 && column <= LAST_COLUMN ? columnLetters(column) : null;
}

function movedRow(fixed: string, digits: string, by: number): string | null {
  if (fixed !== "") return fixed + digits;
  const row = Number(digits) + by;
  return row >= 1 && row <= LAST_ROW + 1 ? String(row) : null;
}
