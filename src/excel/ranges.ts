import type { Area } from "../domain/sheet";
import type { OfficeJs } from "./office";

type Extent = Pick<Excel.Range, "rowIndex" | "columnIndex" | "rowCount" | "columnCount">;

/** Where a loaded range lies. */
export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Extent): Area {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}

export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** Asks for the merged areas that touch a range, told from ExcelApi 1.13 on; what it returns reads the answer after the round trip. */
export function askForMerges(office: OfficeJs, range: Excel.Range): () => readonly Area[] {
  if (!office.supports("1.13")) return () => [];
  const merged = range
    .getMergedAreasOrNullObject()
    .load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  return () => (merged.isNullObject ? [] : merged.areas.items.map(areaOf));
}
