import type { Cell, Place } from "../../domain/sheet";
import { address } from "../../domain/sheet";
import type { Splice } from "../xml/splice";
import { escapeText, withAttribute } from "../xml/text";
import { readElement } from "../xml/tree";
import type { GridCell } from "../xlsx/grid";
import { escapeUnwritable } from "../xlsx/strings";

/** What becomes of one cell. */
export interface CellChange extends Place {
  readonly value: Cell["value"];
  /** False where the value stays: the text of the cell, formatted runs and all, is then left as it is. */
  readonly valueChanges: boolean;
  readonly style: number;
}

/** A cell that the sheet's part lists, changed; attributes and content that are not about its value stay. */
export function changedCell(xml: string, cell: GridCell, change: CellChange): Splice {
  const tag = withAttribute(xml.slice(cell.tag.start, cell.tag.end), "s", change.style === 0 ? null : String(change.style));
  if (!change.valueChanges) return { start: cell.tag.start, end: cell.tag.end, text: tag };
  const prefix = cell.tag.name.slice(0, -1);
  const kept = readElement(xml, cell.tag.start)?.children.filter((each) => !["f", "v", "is"].includes(each.name)) ?? [];
  const extras = kept.map((each) => xml.slice(each.tag.start, each.end)).join("");
  // cm and vm number what a special value is (a stock, a picture): they go with it.
  const bare = ["t", "cm", "vm"].reduce((text, name) => withAttribute(text, name, null), tag);
  return { start: cell.tag.start, end: cell.end, text: cellXml(bare, prefix, change.value, extras) };
}

/** A cell that the sheet's part does not list yet. */
export function newCell(change: CellChange, prefix: string): string {
  const style = change.style === 0 ? "" : ` s="${change.style}"`;
  return cellXml(`<${prefix}c r="${address(change)}"${style}/>`, prefix, change.value, "");
}

function cellXml(tag: string, prefix: string, value: Cell["value"], extras: string): string {
  const { type, content } = contentXml(value, prefix);
  const typed = type === null ? tag : withAttribute(asStart(tag), "t", type);
  return content + extras === "" ? asEmpty(typed) : `${asStart(typed)}${content}${extras}</${prefix}c>`;
}

/** A start tag, whether or not it was an empty element's. */
export function asStart(tag: string): string {
  return tag.endsWith("/>") ? `${tag.slice(0, -2).trimEnd()}>` : tag;
}

/** The tag of an empty element, whether or not it was one. */
export function asEmpty(tag: string): string {
  return tag.endsWith("/>") ? tag : `${tag.slice(0, -1)}/>`;
}

/** Text stands in the cell itself: the list of shared texts need not change, and text never turns into a formula. */
function contentXml(value: Cell["value"], prefix: string): { readonly type: string | null; readonly content: string } {
  switch (typeof value) {
    case "string":
      return {
        type: "inlineStr",
        content: `<${prefix}is><${prefix}t xml:space="preserve">${escapeText(escapeUnwritable(value))}</${prefix}t></${prefix}is>`,
      };
    case "number":
      return { type: null, content: `<${prefix}v>${value}</${prefix}v>` };
    case "boolean":
      return { type: "b", content: `<${prefix}v>${value ? 1 : 0}</${prefix}v>` };
    default:
      return { type: null, content: "" };
  }
}
