import { assertEditable } from "./book";
import { areaAddress, intersection, SHEET_COLUMNS } from "./model/address";
import type { Place } from "./place";
import { EventType } from "./events";

type Axis = "row" | "column";

/** How many rows or columns past the used ones are looked at: they are all as the first of them. */
const BEYOND = 1;

function span({ book, sheet, areas }: Place, axis: Axis): readonly number[] {
  const used = book.model.usedArea(sheet, false);
  const indexes = new Set<number>();
  for (const area of areas) {
    const [from, to] = axis === "row" ? [area.top, area.bottom] : [area.left, area.right];
    const inside = used === null ? null : intersection(area, used);
    const end = inside === null ? from : axis === "row" ? inside.bottom : inside.right;
    for (let index = from; index <= Math.min(to, Math.max(end, from) + BEYOND); index += 1) indexes.add(index);
  }
  return [...indexes];
}

/** Whether the rows (or columns) of the place are hidden: null when some are and some are not. */
export function hiddenState(place: Place, axis: Axis): boolean | null {
  const states = new Set(span(place, axis).map((index) => place.book.model.isHidden(place.sheet, axis, index)));
  return states.size === 1 ? states.has(true) : null;
}

/** Hides or shows the rows or columns of the place. */
export function setHidden({ book, sheet, areas }: Place, axis: Axis, hidden: boolean): void {
  assertEditable(book, sheet);
  for (const area of areas) {
    const [from, to] = axis === "row" ? [area.top, area.bottom] : [area.left, area.right];
    book.model.setHidden(sheet, axis, from, to, hidden);
    if (axis === "row") {
      book.events.raise(EventType.RowHiddenChanged, sheet, {
        address: areaAddress({ ...area, left: 0, right: SHEET_COLUMNS - 1 }),
        changeType: hidden ? "Hidden" : "Unhidden",
        source: book.actor === "other person" ? "Remote" : "Local",
        worksheetId: sheet,
      });
    }
  }
}
