import { groupBy } from "../../domain/group";
import type { Area, SheetSnapshot } from "../../domain/sheet";
import { isInside } from "./references";

/** A formula and all the cells that it fills. */
export interface ArrayFormula {
  readonly area: Area;
  readonly formula: string;
}

/** A formula that fills several cells is written in the first of them, and is the formula of all. */
export function withArrays(rows: SheetSnapshot["rows"], arrays: readonly ArrayFormula[]): SheetSnapshot["rows"] {
  const byTop = groupBy(arrays.filter(({ area }) => area.top !== area.bottom || area.left !== area.right), ({ area }) => area.top);
  if (byTop.size === 0) return rows;
  // From top to bottom, with those that reach down to the row.
  let open: readonly ArrayFormula[] = [];
  return rows.map((cells, row) => {
    open = [...open.filter(({ area }) => area.bottom >= row), ...(byTop.get(row) ?? [])];
    if (open.length === 0) return cells;
    return cells.map((cell, column) => {
      const array = open.find(({ area }) => isInside(area, { row, column }));
      return array && cell?.formula === null ? { ...cell, formula: array.formula } : cell;
    });
  });
}
