import { BooleanNumber, mergeWorksheetSnapshotWithDefault, type IMutationInfo } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  InsertSheetMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
} from "@univerjs/sheets";
import type { Area } from "../../../domain/sheet";
import { sameArea } from "./address";
import type { Wiring } from "./univer";
import { areaOf, rangeOf } from "./univer-rules";
import type { Visibility, WorkbookModel } from "./workbook";

type SheetKeeping = Pick<WorkbookModel, "sheets" | "addSheet" | "removeSheet" | "changeSheet">;
type LayoutKeeping = Pick<WorkbookModel, "merges" | "setMerges" | "isHidden" | "setHidden">;

const HIDING = {
  row: { hide: SetRowHiddenMutation.id, show: SetRowVisibleMutation.id },
  column: { hide: SetColHiddenMutation.id, show: SetColVisibleMutation.id },
};

/** Sheets, with their names and whether they are seen. */
export function sheetKeeping({ workbook, unit, journal, sheet }: Wiring): SheetKeeping {
  // Univer knows hidden sheets, and none that only a program may show.
  const veryHidden = new Set<string>();

  const visibilityOf = (id: string): Visibility => {
    if (sheet(id).isSheetHidden() !== BooleanNumber.TRUE) return "Visible";
    return veryHidden.has(id) ? "VeryHidden" : "Hidden";
  };

  const rename = (id: string, name: string): void => {
    const mutation = (to: string): IMutationInfo => ({
      id: SetWorksheetNameMutation.id,
      params: { unitId: unit, subUnitId: id, name: to },
    });
    journal.perform(mutation(name), mutation(sheet(id).getName()));
  };
  const show = (id: string, visibility: Visibility): void => {
    const mutation = (hidden: boolean): IMutationInfo => ({
      id: SetWorksheetHideMutation.id,
      params: { unitId: unit, subUnitId: id, hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE },
    });
    const wasHidden = visibilityOf(id) !== "Visible";
    if (visibility === "VeryHidden") veryHidden.add(id);
    else veryHidden.delete(id);
    if (wasHidden !== (visibility !== "Visible")) journal.perform(mutation(!wasHidden), mutation(wasHidden));
  };

  return {
    sheets: () =>
      workbook.getSheets().map((one) => ({ id: one.getSheetId(), name: one.getName(), visibility: visibilityOf(one.getSheetId()) })),
    addSheet: ({ id, name, visibility }) => {
      const snapshot = mergeWorksheetSnapshotWithDefault({ id, name });
      journal.perform(
        { id: InsertSheetMutation.id, params: { unitId: unit, index: workbook.getSheets().length, sheet: snapshot } },
        { id: RemoveSheetMutation.id, params: { unitId: unit, subUnitId: id, subUnitName: name } },
      );
      show(id, visibility);
    },
    removeSheet: (id) => {
      const snapshot = sheet(id).getSnapshot();
      const index = workbook.getSheetOrders().indexOf(id);
      journal.perform(
        { id: RemoveSheetMutation.id, params: { unitId: unit, subUnitId: id, subUnitName: snapshot.name } },
        { id: InsertSheetMutation.id, params: { unitId: unit, index, sheet: snapshot } },
      );
    },
    changeSheet: (id, { name, visibility }) => {
      if (name !== undefined) rename(id, name);
      if (visibility !== undefined) show(id, visibility);
    },
  };
}

/** Merged areas, and rows and columns that are hidden. */
export function layoutKeeping({ unit, journal, sheet }: Wiring): LayoutKeeping {
  const mutation = (id: string, mutationId: string, areas: readonly Area[]): IMutationInfo => ({
    id: mutationId,
    params: { unitId: unit, subUnitId: id, ranges: areas.map(rangeOf) },
  });
  const missing = (from: readonly Area[], list: readonly Area[]): readonly Area[] =>
    from.filter((area) => !list.some((other) => sameArea(area, other)));
  const isHidden = (id: string, axis: "row" | "column", index: number): boolean =>
    axis === "row" ? !sheet(id).getRowManager().getRowRawVisible(index) : !sheet(id).getColumnManager().getColVisible(index);

  return {
    merges: (id) => sheet(id).getMergeData().map(areaOf),
    setMerges: (id, next) => {
      const now = sheet(id).getMergeData().map(areaOf);
      const [gone, added] = [missing(now, next), missing(next, now)];
      const merging = (areas: readonly Area[]): IMutationInfo => mutation(id, AddWorksheetMergeMutation.id, areas);
      const unmerging = (areas: readonly Area[]): IMutationInfo => mutation(id, RemoveWorksheetMergeMutation.id, areas);
      if (gone.length > 0) journal.perform(unmerging(gone), merging(gone));
      if (added.length > 0) journal.perform(merging(added), unmerging(added));
    },
    isHidden,
    setHidden: (id, axis, from, to, hidden) => {
      const { hide, show } = HIDING[axis];
      for (let index = from; index <= to; index += 1) {
        if (isHidden(id, axis, index) === hidden) continue;
        const area = axis === "row" ? { top: index, bottom: index, left: 0, right: 0 } : { top: 0, bottom: 0, left: index, right: index };
        journal.perform(mutation(id, hidden ? hide : show, [area]), mutation(id, hidden ? show : hide, [area]));
      }
    },
  };
}
