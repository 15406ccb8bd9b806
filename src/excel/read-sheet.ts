import type { Area, Cell, SheetSnapshot } from "../domain/sheet";
import { fillOf, formatOf, formulaOf, valueOf } from "./cells";
import { attempt } from "./errors";
import type { OfficeJs } from "./office";
import { areaOf, askForMerges, rangeOf } from "./ranges";

/** Largest answer that Excel on the web gives, in bytes. */
const LARGEST_ANSWER = 5 * 1024 * 1024;

/**
 * What a cell is reckoned to take of an answer: about 110 bytes for its format, fill and font, and its content three
 * times (value, formula, shown text). So there is room for 60 characters in every cell, several times what scorecards
 * have. Where that is not enough, Excel refuses the answer and the rows are asked for in two halves.
 */
const BYTES_PER_CELL = 300;
const CELLS_PER_SLICE = Math.floor(LARGEST_ANSWER / BYTES_PER_CELL);

/** No scorecard is this large: a sheet that is has something typed far away from everything else. */
const MOST_CELLS = 1_000_000;

/** Rows `from` to `to` of the content, both counted from 0 on the sheet. */
interface Slice {
  readonly from: number;
  readonly to: number;
}

/** What one round trip brings of some rows; the first one also brings what holds for all. */
interface ReadSlice {
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  readonly hiddenRows: readonly number[];
  readonly layout: Layout | null;
}

type Layout = Pick<SheetSnapshot, "merges" | "hiddenColumns">;

const NO_LAYOUT: Layout = { merges: [], hiddenColumns: new Set() };

/**
 * Reads a sheet in two round trips, the first to learn how large it is, and one more for every 5 MB beyond the first.
 * Only the part with content is read. Merged areas need ExcelApi 1.13, colours made by conditional formats 1.19.
 */
export function readSheet(office: OfficeJs, name: string): Promise<SheetSnapshot> {
  return office.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    if (used.isNullObject) return { name, rows: [], hiddenRows: new Set(), ...NO_LAYOUT };
    const content = areaOf(used);
    if (used.rowCount * used.columnCount > MOST_CELLS) throw new Error(tooLarge(name, content));

    const slices = await readSlices(office, context, sheet, content);
    return {
      name,
      rows: [...Array.from({ length: content.top }, () => []), ...slices.flatMap(({ rows }) => rows)],
      hiddenRows: new Set(slices.flatMap(({ hiddenRows }) => hiddenRows)),
      ...(slices[0]?.layout ?? NO_LAYOUT),
    };
  });
}

function tooLarge(name: string, { bottom }: Area): string {
  return `“${name}” has content as far down as row ${bottom + 1}, which is more than a scorecard has. Delete what stands far below or beside it, and try again.`;
}

/** Asks for merged areas and hidden columns; what it returns reads the answer after the next round trip. */
function askForLayout(office: OfficeJs, sheet: Excel.Worksheet, content: Area): () => Layout {
  const range = rangeOf(sheet, content);
  const columns = range.getColumnProperties({ columnHidden: true });
  const merges = askForMerges(office, range);
  return () => ({
    merges: merges(),
    hiddenColumns: new Set(columns.value.flatMap(({ columnHidden }, index) => (columnHidden === true ? [content.left + index] : []))),
  });
}

async function readSlices(
  office: OfficeJs,
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  content: Area,
): Promise<readonly ReadSlice[]> {
  const rows = Math.max(1, Math.floor(CELLS_PER_SLICE / (content.right - content.left + 1)));
  const waiting: Slice[] = [];
  for (let from = content.top; from <= content.bottom; from += rows) waiting.push({ from, to: Math.min(from + rows - 1, content.bottom) });
  const read: ReadSlice[] = [];
  for (let slice = waiting.shift(); slice !== undefined; slice = waiting.shift()) {
    const layout = read.length === 0 ? askForLayout(office, sheet, content) : null;
    const answer = askForCells(office, sheet, { ...content, top: slice.from, bottom: slice.to });
    const synced = await attempt(() => context.sync());
    if (synced.ok) read.push({ ...answer(), layout: layout?.() ?? null });
    else if (synced.code === "ResponsePayloadSizeLimitExceeded" && slice.to > slice.from) waiting.unshift(...halves(slice));
    else throw new Error(synced.because);
  }
  return read;
}

function halves({ from, to }: Slice): readonly Slice[] {
  const middle = Math.floor((from + to) / 2);
  return [
    { from, to: middle },
    { from: middle + 1, to },
  ];
}

const LOOKS = { format: { fill: { color: true, pattern: true }, font: { name: true } } };

/** Asks for all of these cells; what it returns reads the answer after the next round trip. */
function askForCells(office: OfficeJs, sheet: Excel.Worksheet, area: Area): () => Omit<ReadSlice, "layout"> {
  const range = rangeOf(sheet, area).load("values,formulas,text,numberFormat");
  const looks = office.supports("1.19") ? range.getDisplayedCellProperties(LOOKS) : range.getCellProperties(LOOKS);
  const hidden = range.getRowProperties({ rowHidden: true });
  return () => ({
    rows: range.values.map((_, down) => rowOf(range, down, area.left, looks.value[down])),
    hiddenRows: hidden.value.flatMap(({ rowHidden }, down) => (rowHidden === true ? [area.top + down] : [])),
  });
}

function rowOf(
  { values, formulas, text, numberFormat }: Excel.Range,
  down: number,
  left: number,
  looks: readonly Excel.CellProperties[] | undefined,
): readonly (Cell | undefined)[] {
  const cells = (values[down] ?? []).map((given: unknown, across): Cell | undefined => {
    const cell: Cell = {
      value: valueOf(given),
      text: text[down]?.[across] ?? "",
      format: formatOf(numberFormat[down]?.[across]),
      formula: formulaOf(formulas[down]?.[across], given),
      fill: fillOf(looks?.[across]),
      font: looks?.[across]?.format?.font?.name ?? null,
    };
    return cell.value === null && cell.formula === null && cell.fill === null ? undefined : cell;
  });
  return [...Array.from({ length: left }, () => undefined), ...cells];
}
