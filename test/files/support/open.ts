import type { Cell, SheetSnapshot } from "../../../src/domain/sheet";
import { cellAt } from "../../../src/domain/sheet";
import { parsePlace } from "../../../src/files/xlsx/references";
import { openWorkbook, type Workbook } from "../../../src/files/workbook";

/** The workbook that these bytes are; the test fails with the message where they are none. */
export function opened(bytes: Uint8Array, name = "scorecard.xlsx"): Workbook {
  const result = openWorkbook(bytes, name);
  if (!result.ok) throw new Error(result.message);
  return result.workbook;
}

/** The message with which bytes are turned away; the test fails where they are not. */
export function messageFor(bytes: Uint8Array, name = "scorecard.xlsx"): string {
  const result = openWorkbook(bytes, name);
  if (result.ok) throw new Error(`${name} was opened`);
  return result.message;
}

/** The first sheet of a workbook that can be seen. */
export async function firstSheet(workbook: Workbook): Promise<SheetSnapshot> {
  const [name = ""] = await workbook.sheetNames();
  return workbook.read(name);
}

/** The cell that a reference such as "B2" names. */
export function cell(sheet: SheetSnapshot, reference: string): Cell {
  const place = parsePlace(reference);
  if (place === null) throw new Error(`${reference} is no reference`);
  return cellAt(sheet, place.row, place.column);
}
