/** What of a cell a patch may change. A patch never holds a cell with a formula. */
export interface CellState {
  readonly value: string | number | boolean | null;
  /** "#RRGGBB" or null for no fill. */
  readonly fill: string | null;
}

/** One cell's change. Row and column count from 0. */
export interface Edit {
  readonly row: number;
  readonly column: number;
  readonly before: CellState;
  readonly after: CellState;
}

/** A change to one sheet, worked out before the sheet is touched. */
export interface Patch {
  readonly sheet: string;
  readonly edits: readonly Edit[];
}

/** The patch that takes this one back. */
export function inverse(patch: Patch): Patch {
  return { ...patch, edits: patch.edits.map(({ before, after, ...place }) => ({ ...place, before: after, after: before })).reverse() };
}
