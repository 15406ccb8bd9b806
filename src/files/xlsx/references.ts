import type { Area, Place } from "../../domain/sheet";

/** Rows and columns that a sheet can have. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** The place that a reference such as "B12" or "$B$12" names, counted from 0; null where it names none. */
export function parsePlace(reference: string): Place | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.exec(reference);
  const place = match && { row: Number(match[2]) - 1, column: columnNumber(match[1] ?? "") };
  return place && isOnSheet(place) ? place : null;
}

/** True for a place that a sheet can have. */
export function isOnSheet({ row, column }: Place): boolean {
  return row >= 0 && row <= LAST_ROW && column >= 0 && column <= LAST_COLUMN;
}

/** The column that letters name, counted from 0: "A" is 0, "AA" is 26. */
export function columnNumber(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The area that a reference such as "B2:D9" or "B2" names, or null. */
export function parseArea(reference: string | null): Area | null {
  const [first = "", last = first] = (reference ?? "").split(":");
  const from = parsePlace(first);
  const to = parsePlace(last);
  return (
    from &&
    to && {
      top: Math.min(from.row, to.row),
      left: Math.min(from.column, to.column),
      bottom: Math.max(from.row, to.row),
      right: Math.max(from.column, to.column),
    }
  );
}

/** True where a place is inside an area. */
export function isInside(area: Area, { row, column }: Place): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
