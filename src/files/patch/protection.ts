import type { BookSheet } from "../xlsx/book";
import { spliced } from "../xml/splice";
import { attributeOf, child } from "../xml/tree";
import { prefixOf, type PartChanges } from "./parts";
import { isProtected } from "./refusals";

/** The parts that change so that a sheet is protected, or not. Null where only its password takes the protection off. */
export function protectionChanges(sheet: BookSheet, on: boolean): PartChanges | null {
  const { part } = sheet;
  if (isProtected(sheet) === on) return new Map();
  const now = child(part.root, "sheetProtection");
  const hasPassword = ["password", "hashValue"].some((name) => attributeOf(part.xml, now, name) !== null);
  if (!on && hasPassword) return null;
  const before = part.root.children.findLast(({ name }) => name === "sheetData" || name === "sheetCalcPr")?.end ?? part.root.tag.end;
  const place = now === undefined ? { start: before, end: before } : { start: now.tag.start, end: now.end };
  const text = on ? `<${prefixOf(part.root)}sheetProtection sheet="1" objects="1" scenarios="1"/>` : "";
  return new Map([[part.name, spliced(part.xml, [{ ...place, text }])]]);
}
