import type { Patch } from "../../src/domain/patch";
import type { OfficeJs } from "../../src/excel/office";
import type { Workbook } from "../../src/files/workbook";
import { openInHost } from "../../src/workbench/host/file/open";
import { saveFile } from "../../src/workbench/host/file/save";
import type { Host, HostOptions } from "../../src/workbench/host/host";
import { newWorkbook } from "../../src/workbench/host/model/univer";
import type { CellChange } from "../../src/workbench/host/model/workbook";
import { DEFAULT_REQUIREMENT_SETS } from "../../src/workbench/host/requirement-sets";
import { opened } from "../files/support/open";
import { openOffice, type OfficeSession } from "../workbench/support/office";

/** A workbook with one sheet, "Sheet1", as the adapters see it and as the host keeps it. */
export interface OpenWorkbook extends OfficeSession {
  readonly office: OfficeJs;
  /** The id of Sheet1. */
  readonly sheet: string;
}

export function openWorkbook(options: HostOptions = {}, given?: Host): OpenWorkbook {
  const session = openOffice(options, given);
  const { host } = session;
  const office: OfficeJs = {
    run: (batch, runOptions = {}) => session.Excel.run(runOptions, batch),
    supports: (version) => host.supports("ExcelApi", version),
  };
  return { ...session, office, sheet: host.book.active };
}

/** A file, opened in Excel by somebody: a session of its own. */
export async function openFile(bytes: Uint8Array): Promise<OpenWorkbook & { readonly file: Workbook }> {
  const file = opened(bytes);
  const names = [...(await file.sheetNames()), ...file.hiddenSheetNames];
  return { ...openWorkbook({}, await openInHost(newWorkbook(names), file)), file };
}

/** The bytes of the file when it is saved as it is now. */
export async function saved({ host, file }: OpenWorkbook & { readonly file: Workbook }): Promise<Uint8Array> {
  const copy = await saveFile(file, host.book);
  if (!copy.ok) throw new Error(copy.message);
  return copy.bytes;
}

/** Requirement sets with ExcelApi in this version. */
export function withExcelApi(version: string): HostOptions {
  return { requirementSets: { ...DEFAULT_REQUIREMENT_SETS, ExcelApi: version } };
}

/** Puts content and formats straight into Sheet1, outside what is counted and undone. */
export function put({ host, sheet }: OpenWorkbook, changes: readonly CellChange[]): void {
  host.book.model.change(sheet, changes);
  host.book.model.forgetUndo();
}

/** What a cell holds. */
export function holding(
  row: number,
  column: number,
  value: string | number | boolean | null,
  fill: string | null = null,
  more: Omit<CellChange, "row" | "column" | "content"> = {},
): CellChange {
  return { row, column, content: { value, formula: null }, ...more, style: { fill, ...more.style } };
}

/** Everything that a workbook keeps: its cells with their formats, what lies over them, and its parts. Ids do not count. */
export function everythingIn({ host: { book } }: OpenWorkbook) {
  const { model } = book;
  return {
    sheets: model.sheets().map(({ id, name, visibility }) => {
      const area = model.usedArea(id, false);
      const rows =
        area === null
          ? []
          : Array.from({ length: area.bottom + 1 }, (_row, row) =>
              Array.from({ length: area.right + 1 }, (_column, column) => model.cell(id, row, column)),
            );
      return { name, visibility, rows, merges: model.merges(id), rules: model.rules(id).map((rule) => ({ ...rule, id: "" })) };
    }),
    parts: [...book.xmlParts.values()],
    settings: [...book.settings],
    comments: [...book.comments.values()],
    names: model.names(),
    tables: model.tables(),
  };
}

/** Counts the round trips that the work takes. */
export async function syncsOf({ host }: OpenWorkbook, work: () => Promise<unknown>): Promise<number> {
  host.resetTraffic();
  await work();
  return host.traffic.syncs;
}

/** A patch of Sheet1 that writes a rating and its fill into every second row of column D, from row 2 on. */
export function ratingsPatch(count: number): Patch {
  const looks = [
    ["Green", "#92D050"],
    ["Amber", "#FFC000"],
    ["Red", "#FF7C80"],
  ] as const;
  const edits = Array.from({ length: count }, (_, index) => {
    const [value = "", fill = ""] = looks[index % looks.length] ?? [];
    return { row: 1 + index, column: 3, before: { value: null, fill: null }, after: { value, fill } };
  });
  return { sheet: "Sheet1", edits };
}

/** The workbook saved and opened by another person: content, formats and parts are the same, every id is new. */
export function reopened({ host, sheet }: OpenWorkbook): OpenWorkbook {
  const book = openWorkbook();
  const { model } = host.book;
  const { bottom, right } = model.usedArea(sheet, false) ?? { bottom: -1, right: -1 };
  for (let row = 0; row <= bottom; row += 1) {
    put(
      book,
      Array.from({ length: right + 1 }, (_, column) => {
        const { value, formula, style } = model.cell(sheet, row, column);
        return { row, column, content: { value, formula }, style };
      }),
    );
  }
  for (const rule of [...model.rules(sheet)].reverse()) {
    if ("formula" in rule) book.host.book.model.addRule(book.sheet, { ...rule, id: book.host.book.newId() });
  }
  for (const xml of host.book.xmlParts.values()) book.host.book.xmlParts.set(book.host.book.newId(), xml);
  return book;
}
