import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type ICellData,
  type IStyleData,
  type IWorksheetData,
} from "@univerjs/core";
import type { BorderLineStyle, BorderSide, CellStyle, Color, Sheet, Workbook } from "hucre";
import { readXlsx } from "hucre/xlsx";
import { present } from "../host/model/univer-cells";

/** Screen pixels of a point, and of the width of one character of the usual font. */
const PIXELS = { point: 96 / 72, character: 7, padding: 5 } as const;

/** Rows and columns that a sheet shows beyond those that are used. */
const ROOM = { rows: 50, columns: 5 } as const;

/** How the sheets of a file look, by their names: what a snapshot leaves out, because no check asks for it. */
export async function readLooks(bytes: Uint8Array): Promise<ReadonlyMap<string, Partial<IWorksheetData>>> {
  // A file that this reader does not take is shown plain.
  const workbook = await readXlsx(bytes, { readStyles: true }).catch((): Workbook | null => null);
  return new Map(workbook?.sheets.map((sheet) => [sheet.name, looksOf(sheet)]));
}

function looksOf({ cells, columns = [], rowDefs, freezePane }: Sheet): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const [place, { style }] of cells ?? []) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    if (style !== undefined) (cellData[row] ??= {})[column] = { s: styleOf(style) };
  }
  const widths = columns.flatMap(({ width }, column) =>
    width === undefined ? [] : [[column, { w: width * PIXELS.character + PIXELS.padding }]],
  );
  const heights = [...(rowDefs ?? [])].flatMap(([row, { height }]) =>
    height === undefined ? [] : [[row, { h: height * PIXELS.point, ia: BooleanNumber.FALSE }]],
  );
  const [frozenRows, frozenColumns] = [freezePane?.rows ?? 0, freezePane?.columns ?? 0];
  return {
    cellData,
    columnData: Object.fromEntries(widths) as Record<number, { w: number }>,
    rowData: Object.fromEntries(heights) as Record<number, { h: number }>,
    freeze: { xSplit: frozenColumns, ySplit: frozenRows, startRow: frozenRows || -1, startColumn: frozenColumns || -1 },
  };
}

/** The size of a sheet's grid that holds so many rows and columns. */
export function gridSize(rows: number, columns: number): Pick<IWorksheetData, "rowCount" | "columnCount"> {
  return { rowCount: rows + ROOM.rows, columnCount: columns + ROOM.columns };
}

const ACROSS = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT } as const;
const DOWN = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM } as const;

/** All but the number format, the fill and the font's name, which the snapshot has. */
function styleOf({ font, alignment, border }: CellStyle): IStyleData {
  const flag = (on: unknown): { s: BooleanNumber } | undefined =>
    on === undefined || on === false ? undefined : { s: BooleanNumber.TRUE };
  return present<IStyleData>({
    bl: font?.bold === true ? BooleanNumber.TRUE : undefined,
    it: font?.italic === true ? BooleanNumber.TRUE : undefined,
    ul: flag(font?.underline),
    st: flag(font?.strikethrough),
    fs: font?.size,
    cl: colourOf(font?.color),
    ht:
      alignment?.horizontal !== undefined && alignment.horizontal in ACROSS
        ? ACROSS[alignment.horizontal as keyof typeof ACROSS]
        : undefined,
    vt:
      alignment?.vertical !== undefined && alignment.vertical in DOWN
        ? DOWN[alignment.vertical as keyof typeof DOWN]
        : VerticalAlign.BOTTOM,
    tb: alignment?.wrapText === true ? WrapStrategy.WRAP : undefined,
    bd: border && present<IBorderData>({ t: edge(border.top), r: edge(border.right), b: edge(border.bottom), l: edge(border.left) }),
  });
}

const LINES: Readonly<Record<BorderLineStyle, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

function edge(side: BorderSide | undefined): { s: BorderStyleTypes; cl: { rgb: string } } | undefined {
  return side && { s: LINES[side.style], cl: colourOf(side.color) ?? { rgb: "#000000" } };
}

/** Colours of the theme are left to the grid's own. */
function colourOf(color: Color | undefined): { rgb: string } | undefined {
  return color?.rgb === undefined ? undefined : { rgb: `#${color.rgb.slice(-6)}` };
}
