import type { Workbook } from "../../../files/workbook";
import type { Book } from "../book";
import { createHost, type Host, type HostOptions } from "../host";
import type { WorkbookModel } from "../model/workbook";
import { putSnapshot } from "../snapshot";
import { modelRule } from "./rules";

/**
 * Opens a file in a workbook that has empty sheets under its sheets' names: cells, conditional formats, tables, names,
 * comments, protection and custom XML parts. Older notes, pictures and charts have no place in the model: they stay in
 * the file alone. None of it can be undone.
 */
export async function openInHost(model: WorkbookModel, file: Workbook, options: HostOptions = {}): Promise<Host> {
  for (const name of file.names()) model.setName(name);
  for (const { id, name } of model.sheets()) {
    putSnapshot(model, id, await file.read(name));
    for (const rule of [...file.extras(name).rules].reverse()) model.addRule(id, modelRule(rule));
    if (file.hiddenSheetNames.includes(name)) model.changeSheet(id, { visibility: "Hidden" });
  }
  const host = createHost(model, options);
  fill(host.book, file);
  model.forgetUndo();
  return host;
}

function fill(book: Book, file: Workbook): void {
  const { model } = book;
  for (const { id, xml } of file.customXml()) book.xmlParts.set(id, xml);
  for (const { id: sheet, name } of model.sheets()) {
    const { tables, comments } = file.extras(name);
    if (file.protectedSheetNames.includes(name)) book.protection.set(sheet, "");
    model.setTables([...model.tables(), ...tables.map((table) => ({ ...table, id: book.newId(), sheet }))]);
    for (const { row, column, author, text } of comments) {
      const id = book.newId();
      book.comments.set(id, { id, sheet, row, column, author, content: text });
    }
  }
}
