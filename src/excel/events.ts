import type { Outcome } from "../app/outcome";
import type { Stop, WatchPort } from "../app/watch";
import type { Place } from "../domain/sheet";
import { explained, outcomeOf } from "./errors";
import type { OfficeJs } from "./office";

/** What people do in the open workbook. */
export function watchPort(office: OfficeJs): WatchPort {
  return {
    activeSheet: () => explained(() => activeSheet(office)),
    select: (sheet, place) => select(office, sheet, place),
    onEdited: (listener) =>
      watch(office, ({ onChanged }) =>
        onChanged.add(async ({ worksheetId, triggerSource }) => {
          // Told from ExcelApi 1.14 on; before, our own writes look like a person's, and the sheet is read once more.
          if (triggerSource !== "ThisLocalAddin") await tellName(office, worksheetId, listener);
        }),
      ),
    onSelected: (listener) => watch(office, ({ onSelectionChanged }) => onSelectionChanged.add(() => tellCell(office, listener))),
    onActivated: (listener) =>
      watch(office, ({ onActivated }) => onActivated.add(({ worksheetId }) => tellName(office, worksheetId, listener))),
  };
}

/** Registers a handler; it is taken back in the context that it was registered in, as Excel asks. */
function watch<Args>(
  office: OfficeJs,
  register: (sheets: Excel.WorksheetCollection) => OfficeExtension.EventHandlerResult<Args>,
): Promise<Stop> {
  return explained(() =>
    office.run(async (context) => {
      const registration = register(context.workbook.worksheets);
      await context.sync();
      return () =>
        explained(async () => {
          registration.remove();
          await registration.context.sync();
        });
    }),
  );
}

/** People often type on: then the question waits until the cell is done. */
const PATIENTLY: Excel.RunOptions = { delayForCellEdit: true };

/** Tells the sheet's name, unless it is gone by now. */
function tellName(office: OfficeJs, id: string, listener: (sheet: string) => void): Promise<void> {
  return office.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id).load("name");
    await context.sync();
    if (!sheet.isNullObject) listener(sheet.name);
  }, PATIENTLY);
}

function tellCell(office: OfficeJs, listener: (sheet: string, place: Place) => void): Promise<void> {
  return office.run(async (context) => {
    const cell = context.workbook.getActiveCell().load("rowIndex,columnIndex,worksheet/name");
    await context.sync();
    listener(cell.worksheet.name, { row: cell.rowIndex, column: cell.columnIndex });
  }, PATIENTLY);
}

function activeSheet(office: OfficeJs): Promise<string> {
  return office.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return sheet.name;
  });
}

function select(office: OfficeJs, name: string, { row, column }: Place): Promise<Outcome> {
  return outcomeOf(() =>
    office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.activate();
      sheet.getCell(row, column).select();
      await context.sync();
    }),
  );
}
