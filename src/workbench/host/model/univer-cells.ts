import { BooleanNumber, CellValueType, WrapStrategy, type ICellData, type IStyleData, type Nullable } from "@univerjs/core";
import { keysOf } from "../../../domain/keys";
import type { CellChange, CellContent, CellStyle, CellValue, ModelCell, StyleChange } from "./workbook";

/** Text of a cell that the grid keeps as a small document, as it does for text of several lines. */
function documentText(data: ICellData): string | null {
  const stream = data.p?.body?.dataStream;
  return stream === undefined ? null : stream.replace(/\r\n$/, "").replaceAll("\r", "\n");
}

function valueOf(data: ICellData): CellValue {
  const { v, t } = data;
  if (v === null || v === undefined || v === "") return documentText(data);
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === "TRUE";
  if (t === CellValueType.NUMBER) return Number(v);
  if (t === CellValueType.STRING || t === CellValueType.FORCE_STRING) return String(v);
  return v;
}

/** A colour as "#RRGGBB" in capitals; other ways of writing it stay as they are. */
function colorOf(color: Nullable<{ rgb?: Nullable<string> }>): string | undefined {
  const rgb = color?.rgb;
  if (rgb === null || rgb === undefined) return undefined;
  const parts = /^rgb\((\d{1,3}), ?(\d{1,3}), ?(\d{1,3})\)$/.exec(rgb);
  const hex =
    parts === null
      ? rgb
      : `#${parts
          .slice(1)
          .map((part) => Number(part).toString(16).padStart(2, "0"))
          .join("")}`;
  return hex.toUpperCase();
}

/** What the record holds, without the keys whose value is undefined. */
export function present<Fields extends object>(fields: { readonly [Key in keyof Fields]: Fields[Key] | undefined }): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
}

/** Univer's style in the model's terms. */
export function styleOf(style: Nullable<IStyleData>): CellStyle {
  if (style === null || style === undefined) return {};
  const flag = (value: Nullable<BooleanNumber>): boolean | undefined => (value === BooleanNumber.TRUE ? true : undefined);
  return present<CellStyle>({
    numberFormat: style.n?.pattern,
    fill: colorOf(style.bg),
    fontName: style.ff ?? undefined,
    fontSize: style.fs,
    fontColor: colorOf(style.cl),
    bold: flag(style.bl),
    italic: flag(style.it),
    underline: flag(style.ul?.s),
    strikethrough: flag(style.st?.s),
    wrap: style.tb === WrapStrategy.WRAP ? true : undefined,
  });
}

/** How each property of a style is written in Univer; null takes it away. */
const STYLE_WRITERS: { readonly [Key in keyof Required<CellStyle>]: (value: Required<CellStyle>[Key]) => IStyleData } = {
  numberFormat: (pattern) => ({ n: { pattern } }),
  fill: (rgb) => ({ bg: { rgb } }),
  fontName: (ff) => ({ ff }),
  fontSize: (fs) => ({ fs }),
  fontColor: (rgb) => ({ cl: { rgb } }),
  bold: (on) => ({ bl: on ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
  italic: (on) => ({ it: on ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
  underline: (on) => ({ ul: { s: on ? BooleanNumber.TRUE : BooleanNumber.FALSE } }),
  strikethrough: (on) => ({ st: { s: on ? BooleanNumber.TRUE : BooleanNumber.FALSE } }),
  wrap: (on) => ({ tb: on ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
};

const STYLE_KEYS: Readonly<Record<keyof CellStyle, keyof IStyleData>> = {
  numberFormat: "n",
  fill: "bg",
  fontName: "ff",
  fontSize: "fs",
  fontColor: "cl",
  bold: "bl",
  italic: "it",
  underline: "ul",
  strikethrough: "st",
  wrap: "tb",
};

function writeStyle<Key extends keyof CellStyle>(key: Key, value: StyleChange[Key]): Record<string, unknown> {
  return value === null ? { [STYLE_KEYS[key]]: null } : { ...STYLE_WRITERS[key](value as Required<CellStyle>[Key]) };
}

/** The change in Univer's terms: null for a property that goes. */
export function styleData(change: StyleChange): IStyleData {
  const keys = keysOf(change);
  return Object.assign({}, ...keys.map((key) => writeStyle(key, change[key]))) as IStyleData;
}

/** Text that Univer would take for a number or for true or false has to be said to be text. */
function textType(text: string): CellValueType {
  const misread = (text.trim() !== "" && !Number.isNaN(Number(text))) || /^(?:true|false)$/i.test(text);
  return misread ? CellValueType.FORCE_STRING : CellValueType.STRING;
}

function contentData({ value, formula }: CellContent): ICellData {
  const bare = { p: null, si: null };
  if (formula !== null) return { ...bare, f: formula, v: null, t: null };
  if (typeof value === "boolean") return { ...bare, f: null, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "number") return { ...bare, f: null, v: value, t: CellValueType.NUMBER };
  return { ...bare, f: null, v: value, t: value === null ? null : textType(value) };
}

/** The change of one cell in Univer's terms. */
export function cellData({ content, style }: CellChange): ICellData {
  const data: ICellData = content === undefined ? {} : contentData(content);
  if (style === undefined) return data;
  return { ...data, s: style === null ? null : styleData(style) };
}

/** A cell of Univer in the model's terms, its style and formula looked up already. */
export function modelCell(data: Nullable<ICellData>, style: Nullable<IStyleData>, formula: string | null): ModelCell {
  return { value: data === null || data === undefined ? null : valueOf(data), formula, style: styleOf(style) };
}

export function hasFormula(data: ICellData): boolean {
  return typeof data.f === "string" || typeof data.si === "string";
}

/** Whether the cell holds anything but a format. */
export function holdsContent(data: ICellData): boolean {
  return hasFormula(data) || valueOf(data) !== null;
}

/** Whether a write of this cell touches what it holds. */
export function writesContent(data: ICellData): boolean {
  return "v" in data || "f" in data || "p" in data || "si" in data;
}
