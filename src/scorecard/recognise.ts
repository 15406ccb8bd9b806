import { FIELD_NAMES, type Field, type FigureField, type Indicator, type PlacedCell } from "../domain/indicator";
import { readPolarity, suggestPolarity } from "../domain/polarity";
import { readCell, readText } from "../domain/reading";
import type { Doubt, Scorecard } from "../domain/scorecard";
import { cellAt, EMPTY_CELL, type SheetSnapshot } from "../domain/sheet";
import { count, fold, list } from "../domain/text";
import { planColumns, type ColumnPlan } from "./columns";
import { keysOf } from "./keys";
import { profileColumn } from "./profile";
import { headingAbove, indicatorRows, mergeFinder, type IndicatorRow, type Layout } from "./rows";
import { findTables, type Table } from "./table";

/** A scorecard, or the sentence that says why the sheet has none. */
export type Recognition = { readonly found: true; readonly scorecard: Scorecard } | { readonly found: false; readonly because: string };

/**
 * Finds the scorecard on a sheet: its tables wherever they stand, the columns in any order, the section of every row.
 * Tables under repeated headers are one scorecard. Each doubt is reported once, with what was assumed. Never throws.
 */
export function recognise(sheet: SheetSnapshot): Recognition {
  const tables = findTables(sheet).filter(({ first, last }) => first <= last);
  if (tables.length === 0) return { found: false, because: noTable(sheet) };

  const plans = tables.map((table) => planTable(sheet, table));
  let heading = "";
  const drafts = tables.flatMap((table, index) => {
    const layout = layoutOf(plans[index] ?? { columns: [], doubts: [] });
    // Above a single table stands its title; where there are several, what stands above each is its section.
    const above = tables.length > 1 ? headingAbove(sheet, table) : "";
    const found = indicatorRows(sheet, table, layout, above || heading);
    heading = found.heading;
    return found.rows.map((row) => draftIndicator(sheet, row, layout));
  });
  if (drafts.length === 0) return { found: false, because: `The header of a scorecard was found on “${sheet.name}”, but no indicators stand below it.` };

  const indicators = withKeys(fillMerged(sheet, splitReferences(drafts)));
  const main = plans.reduce((a, b) => (b.columns.length > a.columns.length ? b : a));
  return {
    found: true,
    scorecard: {
      sheet,
      columns: main.columns,
      indicators,
      headerRows: tables.flatMap(({ headerRows }) => headerRows),
      period: main.columns.find(({ field }) => field === "outturn")?.period ?? null,
      doubts: [...layoutDoubts(plans, main), ...missingFields(main), ...duplicateKeys(indicators), ...unstatedPolarity(indicators, main)],
    },
  };
}

function noTable(sheet: SheetSnapshot): string {
  const filled = sheet.rows.some((row) => row.some((cell) => cell !== undefined && cell.text.trim() !== ""));
  return filled
    ? `No scorecard was found on “${sheet.name}”: no row names an indicator column and a target or outturn column.`
    : `“${sheet.name}” is empty.`;
}

function planTable(sheet: SheetSnapshot, table: Table): ColumnPlan {
  const rows = Array.from({ length: Math.min(table.last - table.first + 1, 400) }, (_, index) => table.first + index);
  return planColumns(table.columns, (column) => profileColumn(sheet, rows, column));
}

/** The column of each field; of several earlier outturns and comparators the first. */
function layoutOf({ columns }: ColumnPlan): Layout {
  const layout = new Map<Field, number>();
  for (const { field, column } of columns) if (!layout.has(field)) layout.set(field, column);
  return layout;
}

const FIGURE_FIELDS: readonly FigureField[] = ["target", "outturn", "previous", "earlier", "nextTarget", "tolerance", "floor"];

function draftIndicator(sheet: SheetSnapshot, { row, heading }: IndicatorRow, layout: Layout): Indicator {
  const cells: Partial<Record<Field, PlacedCell>> = {};
  for (const [field, column] of layout) cells[field] = { row, column, cell: cellAt(sheet, row, column) };
  const text = (field: Field) => cells[field]?.cell.text.replace(/\s+/g, " ").trim() ?? "";
  const figure = (field: FigureField) => readCell(cells[field]?.cell ?? EMPTY_CELL);
  const figures = Object.fromEntries(FIGURE_FIELDS.map((field) => [field, figure(field)])) as Record<FigureField, Indicator["figures"][FigureField]>;
  return {
    key: "",
    row,
    reference: text("reference"),
    name: text("indicator"),
    section: text("section") || heading,
    polarity: readPolarity(cells.polarity?.cell ?? EMPTY_CELL),
    figures,
    commentary: text("commentary"),
    correctiveAction: text("correctiveAction"),
    service: text("service"),
    owner: text("owner"),
    cells,
  };
}

/** A code at the start of a name: "HS01 Average time to re-let homes". */
const LEADING_CODE = /^([A-Z]{1,6}[ -]?\d{1,4}[a-z]?)[\s:–-]+(\S.*)$/;

/** Where there is no reference column and most names begin with a code, the code is the reference. */
function splitReferences(drafts: readonly Indicator[]): readonly Indicator[] {
  const coded = drafts.filter(({ name }) => LEADING_CODE.test(name));
  if (coded.length < drafts.length * 0.8 || drafts.some(({ cells }) => cells.reference !== undefined)) return drafts;
  return drafts.map((draft) => {
    const [, reference = "", name = draft.name] = LEADING_CODE.exec(draft.name) ?? [];
    return { ...draft, reference, name, cells: { ...draft.cells, reference: draft.cells.indicator } as Indicator["cells"] };
  });
}

/** A section, service, owner or comment written once in a merged cell holds for all the rows the cell covers. */
function fillMerged(sheet: SheetSnapshot, drafts: readonly Indicator[]): readonly Indicator[] {
  if (sheet.merges.length === 0) return drafts;
  const mergeAt = mergeFinder(sheet);
  const filled = (indicator: Indicator, field: "section" | "service" | "owner" | "commentary" | "correctiveAction") => {
    const place = indicator.cells[field];
    const area = place === undefined ? null : mergeAt(place.row, place.column);
    return area === null ? indicator[field] : cellAt(sheet, area.top, area.left).text.replace(/\s+/g, " ").trim() || indicator[field];
  };
  return drafts.map((indicator) => ({
    ...indicator,
    section: filled(indicator, "section"),
    service: filled(indicator, "service"),
    owner: filled(indicator, "owner"),
    commentary: filled(indicator, "commentary"),
    correctiveAction: filled(indicator, "correctiveAction"),
  }));
}

/** A reference, or "" where its cell only says that there is none yet: "TBC", "New", "N/A". */
function statedReference({ reference }: Indicator): string {
  return !/\d/.test(reference) && readText(reference).kind === "marker" ? "" : reference;
}

function withKeys(drafts: readonly Indicator[]): readonly Indicator[] {
  const keys = keysOf(
    drafts.map((draft) => ({ reference: statedReference(draft), name: draft.name, content: () => Object.values(draft.cells).map(({ cell }) => cell.text).join("\t") })),
  );
  return drafts.map((indicator, index) => ({ ...indicator, key: keys[index] ?? "" }));
}

/** The doubts of every table, each once, and whether tables differ in their columns. */
function layoutDoubts(plans: readonly ColumnPlan[], main: ColumnPlan): readonly Doubt[] {
  const doubts = plans.flatMap((plan) => plan.doubts);
  const once = doubts.filter((doubt, index) => doubts.findIndex(({ message }) => message === doubt.message) === index);
  const shape = ({ columns }: ColumnPlan) => columns.map(({ field, column }) => `${field}@${column}`).join(" ");
  const differing = plans.filter((plan) => shape(plan) !== shape(main));
  if (differing.length === 0) return once;
  const message = `The sheet has ${count(plans.length, "table")} and ${differing.length === 1 ? "one has" : `${differing.length} have`} other columns. Each was read by its own header.`;
  return [...once, { kind: "several-scorecards", message, field: null, columns: [], rows: [] }];
}

const NEEDED: readonly Field[] = ["indicator", "polarity", "target", "outturn", "commentary"];

function missingFields({ columns }: ColumnPlan): readonly Doubt[] {
  return NEEDED.filter((needed) => !columns.some(({ field }) => field === needed)).map((field) => ({
    kind: "missing-field",
    message: `No column was recognised as the ${FIELD_NAMES[field]}. What needs it was not checked.`,
    field,
    columns: [],
    rows: [],
  }));
}

function duplicateKeys(indicators: readonly Indicator[]): readonly Doubt[] {
  const byReference = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const reference = fold(statedReference(indicator));
    if (reference !== "") byReference.set(reference, [...(byReference.get(reference) ?? []), indicator]);
  }
  return [...byReference.values()]
    .filter((same) => same.length > 1)
    .map((same) => ({
      kind: "duplicate-key",
      message: `Reference “${same[0]?.reference ?? ""}” stands in rows ${list(same.map(({ row }) => String(row + 1)))}. The rows were told apart by their names.`,
      field: "reference",
      columns: [],
      rows: same.map(({ row }) => row),
    }));
}

/** How many suggestions a sentence can carry before nobody reads it. */
const SUGGESTIONS_SHOWN = 5;

function unstatedPolarity(indicators: readonly Indicator[], { columns }: ColumnPlan): readonly Doubt[] {
  const unstated = indicators.filter(({ polarity }) => polarity === "unstated");
  if (unstated.length === 0) return [];
  const suggestions = unstated.flatMap(({ reference, name, row }) => {
    const suggestion = suggestPolarity(name);
    return suggestion === null ? [] : [`${reference || `row ${row + 1}`} ${suggestion.polarity} is better (“${suggestion.words}”)`];
  });
  const shown = suggestions.slice(0, SUGGESTIONS_SHOWN);
  const more = suggestions.length - shown.length;
  const hint = shown.length === 0 ? "" : ` The wording suggests: ${shown.join("; ")}${more > 0 ? `; and ${more} more` : ""}.`;
  return [
    {
      kind: "polarity-unstated",
      message: `${count(unstated.length, "row")} ${unstated.length === 1 ? "does" : "do"} not say whether bigger or smaller is better. None was assumed, so they are not rated.${hint}`,
      field: "polarity",
      columns: columns.filter(({ field }) => field === "polarity").map(({ column }) => column),
      rows: unstated.map(({ row }) => row),
    },
  ];
}
