import { cellAt, type Cell, type SheetSnapshot } from "../domain/sheet";
import { remembering } from "../domain/remember";
import { fold, onOneLine } from "../domain/text";
import { matchHeader, type HeaderMatch } from "./header";
import type { Role } from "./vocabulary";

/** A column of a table: where it stands and its header, the lines of it joined. */
export interface HeadedColumn {
  readonly column: number;
  readonly header: string;
  readonly match: HeaderMatch;
  /** The header is a merged cell that stands over the column before too: "Quarter 1" over the figures and their ratings. */
  readonly isShared: boolean;
}

/** A stretch of a sheet under one header. Rows count from 0. */
export interface Table {
  /**
   * The sheet. Where other tables stand beside this one, it holds the columns of this one alone,
   * from the row above its header to its last.
   */
  readonly sheet: SheetSnapshot;
  /** The header row, with the rows of groups above it and of second labels below it. */
  readonly headerRows: readonly number[];
  readonly columns: readonly HeadedColumn[];
  /** First and last row below the header, up to the next header or the end of the sheet; empty when last < first. */
  readonly first: number;
  readonly last: number;
}

/** Matches headers, each of them once. */
type Matcher = (header: string) => HeaderMatch;

/**
 * Finds the tables of a sheet by their header rows, wherever they stand. A header row names at least three different
 * columns, most of its cells are headers, and it names the indicators and something that is measured. A header that is
 * repeated, as for the next page, begins another table.
 */
export function findTables(sheet: SheetSnapshot): readonly Table[] {
  const match = remembering(matchHeader);
  const tables: (Omit<Table, "sheet" | "last"> & { readonly own: Columns })[] = [];
  for (const row of sheet.rows.keys()) {
    // Second labels may look like a header themselves.
    if (row < (tables.at(-1)?.first ?? 0)) continue;
    for (const own of sideBySide(sheet, row, match)) {
      const view = part(sheet, own, row - DEEPEST, row + DEEPEST);
      const groups = groupRows(view, row, match);
      const below = subHeaderRows(view, row, match);
      tables.push({
        own,
        headerRows: [...groups, row, ...below],
        columns: headedColumns(view, groups, [row, ...below], match),
        first: (below.at(-1) ?? row) + 1,
      });
    }
  }
  const tops = tables.map(({ headerRows }) => headerRows[0] ?? 0);
  return tables.map(({ own, ...table }, index) => {
    let next = index + 1;
    while ((tops[next] ?? Infinity) < table.first) next += 1;
    const last = (tops[next] ?? sheet.rows.length) - 1;
    return { ...table, sheet: part(sheet, own, (tops[index] ?? 0) - 1, last), last };
  });
}

/** Columns of a sheet, both ends inside; null for all of them. */
type Columns = { readonly left: number; readonly right: number } | null;

/**
 * All columns, where a row of the sheet is a header; those of each table, where the header begins anew further right;
 * none where it is no header.
 */
function sideBySide(sheet: SheetSnapshot, row: number, match: Matcher): readonly Columns[] {
  if (!isHeaderRow(sheet, row, match)) return [];
  const [first, ...others] = filledCells(sheet, row);
  const starts = others.filter(({ text }) => fold(text) === fold(first?.text ?? "")).map(({ column }) => column);
  if (starts.length === 0 || starts.length >= MOST_BESIDE) return [null];
  const parts = [0, ...starts].map((left, index) => ({ left, right: (starts[index] ?? Infinity) - 1 }));
  return parts.every((own) => isHeaderRow(part(sheet, own, row, row), row, match)) ? parts : [null];
}

/** More headers than this side by side are no tables of a paper. */
const MOST_BESIDE = 20;

/** The sheet with nothing but some columns, in the rows from one to another. */
function part(sheet: SheetSnapshot, own: Columns, from: number, to: number): SheetSnapshot {
  if (own === null) return sheet;
  const rows: (readonly (Cell | undefined)[])[] = [];
  for (let row = Math.max(0, from); row <= Math.min(to, sheet.rows.length - 1); row += 1) {
    rows[row] = Array.from(sheet.rows[row] ?? [], (cell, column) => (own.left <= column && column <= own.right ? cell : undefined));
  }
  return { ...sheet, rows };
}

/** A cell that is longer makes prose of its row, unless it begins as a header does. */
const LONGEST_HEADER_CELL = 100;

function isHeaderRow(sheet: SheetSnapshot, row: number, match: Matcher): boolean {
  const cells = shortestFirst(sheet, row);
  const makesHeader = (labels: readonly Cell[]) =>
    makeHeader(matchesOf(labels, match), (known) => known < cells.length || hasNamesWithoutHeader(sheet, row, match));
  return makesHeader(cells) && (!printsOneColour(cells) || makesHeader(cells.filter((cell) => !isColour(cell))));
}

/** The cells of a row, short texts first: figures and colours, which repeat, show most rows for what they are. */
function shortestFirst(sheet: SheetSnapshot, row: number): readonly Cell[] {
  return (sheet.rows[row] ?? [])
    .filter((cell): cell is Cell => cell !== undefined && cell.text !== "")
    .sort((a, b) => a.text.length - b.text.length);
}

/** Of a sheet without a header the row that most looks like one, and what its cells may be; null where none has two of them. */
export function nearestHeader(sheet: SheetSnapshot): { readonly row: number; readonly roles: ReadonlySet<Role> } | null {
  const match = remembering(matchHeader);
  let [nearest, most]: [number, readonly HeaderMatch[]] = [-1, []];
  for (const row of sheet.rows.keys()) {
    const matches = matchesOf(shortestFirst(sheet, row), match);
    if (matches.length > most.length && matches.some(({ exact }) => exact)) [nearest, most] = [row, matches];
  }
  return most.length < 2 ? null : { row: nearest, roles: new Set(most.flatMap(({ roles }) => roles)) };
}

/** Beside a target, an outturn and a sign or comment the indicators may stand under a label of any words, or under none. */
function makeHeader(matches: readonly HeaderMatch[], hasNames: (known: number) => boolean): boolean {
  if (matches.length < 3) return false;
  const roles = new Set(matches.flatMap(({ roles: fit }) => fit));
  const saysMore = (["rating", "direction", "polarity", "commentary"] as const).some((role) => roles.has(role));
  const isFull = () => roles.has("target") && roles.has("outturn") && saysMore && hasNames(matches.length);
  const named = roles.has("indicator") || roles.has("reference") || isFull();
  const measured = roles.has("target") || roles.has("outturn") || roles.has("previous");
  return named && measured && roles.size >= 3 && matches.some(({ exact }) => exact);
}

/** Whether words stand below a header in a column that it leaves blank, to the left of its figures. */
function hasNamesWithoutHeader(sheet: SheetSnapshot, row: number, match: Matcher): boolean {
  const labels = filledCells(sheet, row);
  return columnsWithoutHeader(labels, match).some((column) =>
    [row + 1, row + 2].some((below) => {
      const { value, text } = cellAt(sheet, below, column);
      return typeof value === "string" && /\p{L}{2}/u.test(text);
    }),
  );
}

/** So many columns may stand before the first figure without a header of their own. */
const MOST_WITHOUT_HEADER = 6;

/** The columns without a label before the first figure of a header. */
function columnsWithoutHeader(labels: readonly { readonly column: number; readonly text: string }[], match: Matcher): readonly number[] {
  const figure = labels.find(({ text }) =>
    match(text).roles.some((role) => role === "target" || role === "outturn" || role === "previous"),
  );
  const taken = new Set(labels.map(({ column }) => column));
  const from = Math.max(0, (figure?.column ?? 0) - MOST_WITHOUT_HEADER);
  return Array.from({ length: (figure?.column ?? 0) - from }, (_, index) => from + index).filter((column) => !taken.has(column));
}

/** Columns for the limits of colours come several at a time: a colour alone is the rating of a row. */
function printsOneColour(cells: readonly Cell[]): boolean {
  return cells.filter(isColour).length === 1;
}

function isColour({ text }: Cell): boolean {
  return /^\s*(?:blue|green|amber|yellow|red)\s*$/i.test(text);
}

/**
 * What the cells of a row match, where three in five of them are headers and none is a figure or prose;
 * else nothing, which shows early in most rows.
 */
function matchesOf(cells: readonly Cell[], match: Matcher): readonly HeaderMatch[] {
  const matches: HeaderMatch[] = [];
  let others = 0;
  for (const { value, text } of cells) {
    const label = onOneLine(text);
    if (label === "") continue;
    const found = match(label);
    const isLabel = found.roles.length > 0;
    if ((typeof value !== "string" && found.period === null) || (!isLabel && label.length > LONGEST_HEADER_CELL)) return [];
    if (isLabel) matches.push(found);
    else if ((others += 1) > cells.length * 0.4) return [];
  }
  return others > (others + matches.length) * 0.4 ? [] : matches;
}

/** At most so many rows of groups stand above a header, and of second labels below it. */
const DEEPEST = 2;

/** The rows of group labels above a header, from the top: "2013/14" over "Quarter 1" over target, actual and RAG. */
function groupRows(sheet: SheetSnapshot, header: number, match: Matcher): readonly number[] {
  const groups: number[] = [];
  while (groups.length < DEEPEST && isGroupRow(sheet, header - groups.length - 1, header, match)) {
    groups.unshift(header - groups.length - 1);
  }
  return groups;
}

/**
 * Whether a row above a header holds its group labels: all its cells are labels of periods or columns, and they stand to
 * the right of the first column. A title that stands alone at the left is none.
 */
function isGroupRow(sheet: SheetSnapshot, row: number, header: number, match: Matcher): boolean {
  const cells = filledCells(sheet, row);
  const firstColumn = filledCells(sheet, header)[0]?.column ?? 0;
  const labels = cells.filter(({ text }) => {
    const { roles, period } = match(text);
    return text.length <= 60 && (period !== null || roles.length > 0);
  });
  if (labels.length === 0 || labels.length < cells.length) return false;
  const alone = cells.length === 1 && (cells[0]?.column ?? 0) <= firstColumn;
  return !alone && !spansTable(sheet, row, cells[0]?.column ?? 0, header);
}

/** Whether one merged cell covers the whole width of the header below: that is a title. */
function spansTable(sheet: SheetSnapshot, row: number, column: number, header: number): boolean {
  const [first, ...others] = filledCells(sheet, header);
  const last = others.at(-1)?.column ?? 0;
  return sheet.merges.some(
    (area) => area.top === row && area.left === column && area.left <= (first?.column ?? 0) && area.right >= last && last > column,
  );
}

/** The rows of second labels below a header, from the top. */
function subHeaderRows(sheet: SheetSnapshot, header: number, match: Matcher): readonly number[] {
  const below: number[] = [];
  while (below.length < DEEPEST && isSubHeaderRow(sheet, header + below.length + 1, match)) below.push(header + below.length + 1);
  return below;
}

/**
 * Whether a row holds second labels: "2011/12" and "2012/13" below "Performance". All of its cells are labels, and one of
 * them at least stands where the row above is blank, because a label there covers it.
 */
function isSubHeaderRow(sheet: SheetSnapshot, row: number, match: Matcher): boolean {
  const cells = filledCells(sheet, row);
  const labels = cells.every(({ text }) => match(text).exact || (match(text).period !== null && match(text).roles.length > 0));
  const covered = cells.some(({ column }) => textAt(sheet, row - 1, column) === "");
  return cells.length >= 2 && labels && covered;
}

/** The columns under a header: each with the labels of the groups it stands in, its own and those below, from the top. */
function headedColumns(
  sheet: SheetSnapshot,
  groups: readonly number[],
  levels: readonly number[],
  match: Matcher,
): readonly HeadedColumn[] {
  const width = Math.max(...[...groups, ...levels].map((row) => sheet.rows[row]?.length ?? 0));
  const columns: HeadedColumn[] = [];
  for (let column = 0; column < width; column += 1) {
    const own = levels.map((row) => textAt(sheet, row, column));
    const deepest = own.findLastIndex((text) => text !== "");
    if (deepest < 0) {
      const shared = levels.map((level) => sharedLabel(sheet, level, column)).find((label) => label !== "");
      const header = shared ?? groups.map((group) => labelAlone(sheet, group, column, match)).findLast((label) => label !== "");
      if (header !== undefined) columns.push({ column, header, match: match(header), isShared: shared !== undefined });
      continue;
    }
    const labels = own.slice(0, deepest + 1).map((text, index) => text || labelOver(sheet, levels[index] ?? 0, column));
    const over = own[0] === undefined || own[0] === "" ? [] : groups.map((group) => groupLabel(sheet, group, column, match(own[0] ?? "")));
    const header = [...over, ...labels].filter((part) => part !== "").join(" ");
    columns.push({ column, header, match: match(header), isShared: false });
  }
  return columns.some(({ match: { roles } }) => roles.includes("indicator")) ? columns : withBlankHeaders(columns, match);
}

/** Where no header names the indicators, they may stand in a column without one. */
function withBlankHeaders(columns: readonly HeadedColumn[], match: Matcher): readonly HeadedColumn[] {
  const labels = columns.map(({ column, header }) => ({ column, text: header }));
  const blank = columnsWithoutHeader(labels, match).map((column) => ({ column, header: "", match: match(""), isShared: false }));
  return [...columns, ...blank].sort((a, b) => a.column - b.column);
}

/**
 * What stands in a row of groups over a column that has no label of its own, where it can head a column: "Indicator"
 * beside "Quarter 1".
 */
function labelAlone(sheet: SheetSnapshot, group: number, column: number, match: Matcher): string {
  const text = textAt(sheet, group, column);
  return isWide(sheet, group, column) || !match(text).exact ? "" : text;
}

function isWide(sheet: SheetSnapshot, row: number, column: number): boolean {
  return sheet.merges.some(({ top, left, right }) => top === row && left === column && right > left);
}

/** The label of a merged cell that begins in a column further left; "" where there is none. */
function sharedLabel(sheet: SheetSnapshot, row: number, column: number): string {
  const area = sheet.merges.find(({ top, bottom, left, right }) => top <= row && row <= bottom && left < column && column <= right);
  return area === undefined ? "" : textAt(sheet, area.top, area.left);
}

/** Columns that a group of periods is made of. */
const GROUPED: readonly Role[] = ["target", "outturn", "rating", "derived"];

/** The group label for a column. One that stands further left counts only for columns of the kind that come in groups. */
function groupLabel(sheet: SheetSnapshot, group: number, column: number, { roles }: HeaderMatch): string {
  const label = labelOver(sheet, group, column);
  const covers = textAt(sheet, group, column) !== "" || isMerged(sheet, group, column) || roles.some((role) => GROUPED.includes(role));
  return covers ? label : "";
}

function isMerged(sheet: SheetSnapshot, row: number, column: number): boolean {
  return sheet.merges.some(({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right);
}

/** The group label that stands over a column: in a merged cell that covers it, else the last one to its left that is not merged. */
function labelOver(sheet: SheetSnapshot, row: number, column: number): string {
  const area = sheet.merges.find(({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right);
  if (area !== undefined) return textAt(sheet, area.top, area.left);
  for (let left = column; left >= 0; left -= 1) {
    const text = textAt(sheet, row, left);
    if (text === "") continue;
    return isWide(sheet, row, left) ? "" : text;
  }
  return "";
}

function filledCells(sheet: SheetSnapshot, row: number): readonly { readonly column: number; readonly text: string }[] {
  const cells: { column: number; text: string }[] = [];
  for (const [column, cell] of (sheet.rows[row] ?? []).entries()) {
    const text = onOneLine(cell?.text ?? "");
    if (text !== "") cells.push({ column, text });
  }
  return cells;
}

function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  return onOneLine(cellAt(sheet, row, column).text);
}
