import { getFormatFromId } from "numfmt";

import type { Cell } from "../../domain/sheet";
import { attributeOf, child, children, numberOf, type Element } from "../xml/tree";
import { readColour, type Palette } from "./colours";
import type { Part } from "./parts";

/** What a style number of a cell stands for. */
export interface Style {
  readonly format: string;
  readonly font: string | null;
  readonly fill: string | null;
  /** The cell that wears the style and holds nothing, one object for all of them; absent where it has no fill. */
  readonly empty?: Cell;
}

/** The style of a cell without one, where the workbook brings no styles. */
export const PLAIN: Style = { format: "General", font: null, fill: null };

/** The styles of a workbook, by the numbers that its cells use. */
export function readStyles(styles: Part | null, palette: Palette): readonly Style[] {
  if (styles === null) return [PLAIN];
  const { xml, root } = styles;
  const formats = new Map(
    children(child(root, "numFmts"), "numFmt").map((each) => [
      numberOf(xml, each, "numFmtId"),
      formatCode(attributeOf(xml, each, "formatCode")),
    ]),
  );
  const fonts = children(child(root, "fonts"), "font").map((font) => attributeOf(xml, child(font, "name"), "val"));
  const fills = children(child(root, "fills"), "fill").map((fill) => solidFill(xml, fill, palette));
  return children(child(root, "cellXfs"), "xf").map((xf) => {
    const format = numberOf(xml, xf, "numFmtId") ?? 0;
    const style: Style = {
      format: formats.get(format) ?? builtInFormat(format),
      font: fonts[numberOf(xml, xf, "fontId") ?? 0] ?? null,
      fill: fills[numberOf(xml, xf, "fillId") ?? 0] ?? null,
    };
    return style.fill === null ? style : { ...style, empty: { ...style, value: null, text: "", formula: null } };
  });
}

/** A code longer than Excel takes any is none: to work through it for each cell could take for ever. */
function formatCode(code: string | null): string | null {
  return code !== null && code.length > LONGEST_FORMAT ? null : code;
}

/** In characters. */
const LONGEST_FORMAT = 255;

/** Built-in formats are numbered, and mean what the reader's country writes: 14 is dd/mm/yyyy here. */
function builtInFormat(id: number): string {
  return getFormatFromId(id, "en-GB");
}

/** Patterns and gradients are no solid fill, and no rating. */
function solidFill(xml: string, fill: Element, palette: Palette): string | null {
  const pattern = child(fill, "patternFill");
  return attributeOf(xml, pattern, "patternType") === "solid" ? readColour(xml, child(pattern, "fgColor"), palette) : null;
}
