import type { SheetSnapshot } from "../../domain/sheet";
import { isOn } from "../xml/text";
import { attributeOf, child, children } from "../xml/tree";
import { TOO_MANY_CELLS } from "../most-cells";
import { LARGEST_CONTENT, readArchive, type Archive } from "../zip/archive";
import { readPalette, type Palette } from "./colours";
import { readPart, readRelationships, type Part, type Relationship } from "./parts";
import { readSheet, ROOM, type Shared } from "./read-sheet";
import { readSharedStrings } from "./strings";
import { readStyles } from "./styles";

/** One worksheet of a workbook. */
export interface BookSheet {
  readonly name: string;
  readonly visible: boolean;
  readonly part: Part;
  readonly snapshot: SheetSnapshot;
}

/** An .xlsx workbook, read. Chart sheets and other sheets without cells are not among its sheets. */
export interface Book {
  readonly archive: Archive;
  readonly workbook: Part;
  readonly styles: Part | null;
  readonly palette: Palette;
  readonly shared: Shared;
  readonly sheets: readonly BookSheet[];
}

const DAMAGED = "This workbook is damaged or cut short: open it in Excel, let Excel repair it, save it and try again.";
const NOT_A_WORKBOOK = "This file is a zip archive, but there is no Excel workbook in it.";
const NO_SHEETS = "This workbook has no sheet with cells in it.";

/**
 * The bytes of an .xlsx file as a workbook, or one sentence that says why not. Every sheet is read here, so that nothing can fail later.
 */
export function readBook(bytes: Uint8Array): Book | string {
  const archive = readArchive(bytes);
  if (archive === "damaged") return DAMAGED;
  if (archive === "too-large") {
    return `This workbook would unpack to more than ${LARGEST_CONTENT / 1024 / 1024} megabytes, so it was not opened.`;
  }
  const main = readRelationships(archive, "").find((each) => each.type === "officeDocument");
  if (main === undefined) return NOT_A_WORKBOOK;
  const workbook = readPart(archive, main.target);
  if (workbook === null) return DAMAGED;
  if (workbook.root.name !== "workbook") return NOT_A_WORKBOOK;
  const links = readRelationships(archive, workbook.name);
  const styles = linkedPart(archive, links, "styles");
  const strings = linkedPart(archive, links, "sharedStrings");
  if (styles === "damaged" || strings === "damaged") return DAMAGED;
  const theme = linkedPart(archive, links, "theme");
  const palette = readPalette(theme === "damaged" ? null : theme, styles);
  const shared: Shared = {
    strings: readSharedStrings(strings),
    styles: readStyles(styles, palette),
    datesFrom1904: isOn(attributeOf(workbook.xml, child(workbook.root, "workbookPr"), "date1904")),
  };
  const sheets = readSheets(archive, workbook, links, shared);
  if (typeof sheets === "string") return sheets;
  return sheets.length === 0 ? NO_SHEETS : { archive, workbook, styles, palette, shared, sheets };
}

/** The part that the workbook links to under a type; null where it links to none. */
function linkedPart(archive: Archive, links: readonly Relationship[], type: string): Part | null | "damaged" {
  const link = links.find((each) => each.type === type);
  return link === undefined ? null : (readPart(archive, link.target) ?? "damaged");
}

/** The sheets; or why they cannot be read. */
function readSheets(archive: Archive, workbook: Part, links: readonly Relationship[], shared: Shared): readonly BookSheet[] | string {
  const sheets: BookSheet[] = [];
  const unread = new Map(links.map((link) => [link.id, link]));
  let room = ROOM;
  for (const sheet of children(child(workbook.root, "sheets"), "sheet")) {
    const name = attributeOf(workbook.xml, sheet, "name") ?? "";
    const id = /\s[^\s=:]+:id\s?=\s?["']([^"']*)/.exec(workbook.xml.slice(sheet.tag.start, sheet.tag.end))?.[1];
    const link = unread.get(id ?? "");
    if (link?.type !== "worksheet") continue;
    // Each sheet has a part of its own.
    unread.delete(link.id);
    const part = readPart(archive, link.target, "sheetData");
    const read = part && readSheet(name, part, shared, room);
    if (!part || !read) return DAMAGED;
    if (read === "too-large") return TOO_MANY_CELLS;
    const { snapshot } = read;
    room = read.room;
    const visible = (attributeOf(workbook.xml, sheet, "state") ?? "visible") === "visible";
    sheets.push({ name, visible, part, snapshot });
  }
  return sheets;
}
