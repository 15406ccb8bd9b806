import type { SheetPort } from "../app/ports";
import { explained } from "./errors";
import type { OfficeJs } from "./office";
import { readSheet } from "./read-sheet";
import { writePatch } from "./write-patch";

/** The open workbook. What Office refuses to read rejects with an Error whose message is the sentence to show. */
export function sheetPort(office: OfficeJs): SheetPort {
  return {
    sheetNames: () => explained(() => sheetNames(office)),
    read: (sheet) => explained(() => readSheet(office, sheet)),
    apply: (patch) => writePatch(office, patch),
  };
}

function sheetNames(office: OfficeJs): Promise<readonly string[]> {
  return office.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/visibility");
    await context.sync();
    return sheets.items.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);
  });
}
