import { attributeOf, child, children, contentOf, type Element } from "../xml/tree";
import type { Part } from "./parts";

/** A text of a cell, with the one font that all of it is set in where it is formatted in runs, else null. */
export interface CellText {
  readonly text: string;
  readonly font: string | null;
}

/** The texts that cells of a workbook share, by number. */
export function readSharedStrings(part: Part | null): readonly CellText[] {
  return part ? children(part.root, "si").map((item) => cellText(part.xml, item)) : [];
}

/** The text of a shared or inline string: its runs one after the other. How words are spoken (phonetic runs) is left out. */
export function cellText(xml: string, item: Element): CellText {
  const runs = children(item, "r");
  const texts = [item, ...runs].flatMap((run) => children(run, "t"));
  const fonts = new Set(runs.map((run) => attributeOf(xml, child(child(run, "rPr"), "rFont"), "val")));
  const [font = null] = fonts;
  return { text: unescapeText(texts.map((text) => contentOf(xml, text)).join("")), font: fonts.size === 1 ? font : null };
}

/** Characters that XML cannot hold are written as _xHHHH_ (ECMA-376 part 1, 22.9.2.19). */
export function unescapeText(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)))
    : text;
}

/** Text as a cell may hold it: the counterpart of {@link unescapeText}, for carriage returns and the like, and for half characters. */
export function escapeUnwritable(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(
      /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );
}
