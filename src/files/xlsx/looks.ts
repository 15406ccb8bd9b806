import { isOn } from "../xml/text";
import { attributeOf, child, children, type Element } from "../xml/tree";
import { readColour, type Palette } from "./colours";
import type { Part } from "./parts";

/** What a conditional format lays over a cell; what it leaves alone is absent. Colours are "#RRGGBB" in capitals. */
export interface Look {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly borders?: Readonly<Partial<Record<Edge, Line>>>;
}

export const EDGES = ["left", "right", "top", "bottom"] as const;

export type Edge = (typeof EDGES)[number];

export interface Line {
  /** By the file's names: "thin", "dashed", "dashDot", "dashDotDot", "dotted". */
  readonly style: string;
  readonly color: string;
}

/** The looks that conditional formats name by number. */
export function readLooks(styles: Part | null, palette: Palette): readonly Look[] {
  if (styles === null) return [];
  return children(child(styles.root, "dxfs"), "dxf").map((dxf) => readLook(styles.xml, dxf, palette));
}

function readLook(xml: string, dxf: Element, palette: Palette): Look {
  const font = child(dxf, "font");
  const pattern = child(child(dxf, "fill"), "patternFill");
  const fill = readColour(xml, child(pattern, "bgColor"), palette);
  const fontColor = readColour(xml, child(font, "color"), palette);
  const borders = readBorders(xml, child(dxf, "border"), palette);
  const flag = (name: string): boolean => {
    const found = child(font, name);
    const value = attributeOf(xml, found, "val");
    return found !== undefined && (value === null || isOn(value));
  };
  const underline = child(font, "u");
  return {
    ...(fill === null ? {} : { fill }),
    ...(fontColor === null ? {} : { fontColor }),
    ...(flag("b") ? { bold: true } : {}),
    ...(flag("i") ? { italic: true } : {}),
    ...(flag("strike") ? { strikethrough: true } : {}),
    ...(underline !== undefined && attributeOf(xml, underline, "val") !== "none" ? { underline: true } : {}),
    ...(Object.keys(borders).length === 0 ? {} : { borders }),
  };
}

function readBorders(xml: string, border: Element | undefined, palette: Palette): Readonly<Partial<Record<Edge, Line>>> {
  const lines = EDGES.flatMap((edge) => {
    const side = child(border, edge);
    const style = attributeOf(xml, side, "style");
    return style === null || style === "none"
      ? []
      : [[edge, { style, color: readColour(xml, child(side, "color"), palette) ?? "#000000" }] as const];
  });
  return Object.fromEntries(lines);
}

/** A look in the form of the file. */
export function lookXml({ fill, fontColor, bold, italic, underline, strikethrough, borders = {} }: Look, prefix: string): string {
  const element = (name: string, content: string): string => (content === "" ? "" : `<${prefix}${name}>${content}</${prefix}${name}>`);
  const colour = (name: string, rgb: string | undefined): string =>
    rgb === undefined ? "" : `<${prefix}${name} rgb="FF${rgb.slice(1)}"/>`;
  const flag = (name: string, on: boolean | undefined): string => (on === true ? `<${prefix}${name}/>` : "");
  const font = flag("b", bold) + flag("i", italic) + flag("strike", strikethrough) + flag("u", underline) + colour("color", fontColor);
  const lines = EDGES.map((edge) => {
    const line = borders[edge];
    return line === undefined ? "" : `<${prefix}${edge} style="${line.style}">${colour("color", line.color)}</${prefix}${edge}>`;
  });
  const looks =
    element("font", font) + element("fill", element("patternFill", colour("bgColor", fill))) + element("border", lines.join(""));
  return looks === "" ? `<${prefix}dxf/>` : element("dxf", looks);
}
