import { groupBy } from "../domain/group";
import {
  FIELD_NAMES,
  type Field,
  type FigureField,
  type Indicator,
  type NamedPeriod,
  type PlacedCell,
  type Polarity,
} from "../domain/indicator";
import { polarityInName, readPolarity, suggestPolarity } from "../domain/polarity";
import { readCell, readText, type Reading } from "../domain/reading";
import { findPeriods, monthsApart, monthsIn, parsePeriod } from "../domain/period";
import { remembering } from "../domain/remember";
import { isReferenceToCome } from "../domain/row";
import type { Doubt, Heading, Scorecard } from "../domain/scorecard";
import type { ColumnChoice } from "../domain/settings/settings";
import { cellAt, EMPTY_CELL, type SheetSnapshot } from "../domain/sheet";
import { count, fold, listSome, onOneLine } from "../domain/text";
import { NO_CHOICES, settleColumns, settlePolarities, type LayoutChoices } from "./choices";
import { planColumns, type ColumnPlan } from "./columns";
import { fillBelow, fillMerged } from "./inherited";
import { keysOf } from "./keys";
import { lengthsDiffer } from "./lengths";
import { profileColumn } from "./profile";
import { headingAbove, indicatorRows, type IndicatorRow, type Layout } from "./rows";
import { inRowsOfTheirOwn, noTable } from "./refusal";
import { withoutRepeats } from "./repeats";
import { findTables, type Table } from "./table";
import { withUnits } from "./units";

/** A scorecard, or the sentence that says why the sheet has none. */
export type Recognition = { readonly found: true; readonly scorecard: Scorecard } | { readonly found: false; readonly because: string };

/**
 * Finds the scorecard on a sheet: its tables wherever they stand, the columns in any order, the section of every row.
 * Tables under repeated headers are one scorecard. Each doubt is reported once, with what was assumed. Never throws.
 * @param choices what a person settled before; it goes before what the sheet suggests
 */
export function recognise(sheet: SheetSnapshot, choices: LayoutChoices = NO_CHOICES): Recognition {
  const headed = findTables(sheet)
    .map((table) => ({ table, plan: planTable(table, choices.columns) }))
    .filter(({ table, plan }) => !countsIndicators(table, plan));
  if (headed.length === 0) return { found: false, because: noTable(sheet) };

  const planned = headed.filter(({ table: { first, last } }) => first <= last);
  const parts = draftTables(sheet, planned);
  const { kept, repeated, doubts: repeats } = withoutRepeats(parts.map(({ indicators }) => indicators));
  const drafts = kept.flat();
  const rows = drafts.map(({ row }) => row);
  if (rows.length === 0) {
    return { found: false, because: `The header of a scorecard was found on “${sheet.name}”, but no indicators stand below it.` };
  }
  const inRows = inRowsOfTheirOwn(sheet, rows);
  if (inRows !== null) return { found: false, because: inRows };

  const indicators = settlePolarities(fillBelow(withKeys(fillMerged(sheet, splitReferences(drafts)))), choices.polarities);
  const plans = planned.map(({ plan }) => plan);
  const { table, plan: main } = planned.reduce((a, b) => (b.plan.columns.length > a.plan.columns.length ? b : a));
  return {
    found: true,
    scorecard: {
      sheet,
      columns: main.columns,
      headings: headingsOf(table),
      indicators,
      headerRows: [...new Set(planned.flatMap(({ table: { headerRows } }) => headerRows))],
      repeatedRows: repeated,
      period: main.columns.find(({ field }) => field === "outturn")?.period ?? null,
      doubts: [
        ...layoutDoubts(plans, main),
        ...once(parts.flatMap(({ doubts }) => doubts)),
        ...repeats,
        ...missingFields(main),
        ...lengthsDiffer(main.columns),
        ...duplicateKeys(indicators),
        ...unstatedPolarity(indicators, main),
      ],
    },
  };
}

/** A table and what its columns are. */
interface PlannedTable {
  readonly table: Table;
  readonly plan: ColumnPlan;
}

/** The rows of each table, read by its own header. A section goes on into the next table where that has no heading. */
function draftTables(sheet: SheetSnapshot, planned: readonly PlannedTable[]) {
  const read = remembering(readText);
  let heading = "";
  return planned.map(({ table, plan }) => {
    const layout = layoutOf(plan);
    // Above a single table stands its title; where there are several, what stands above each is its section.
    const above = planned.length > 1 ? headingAbove(table) || themeOf(table, layout) : "";
    const found = indicatorRows(table, layout, above || heading);
    heading = found.heading;
    const periods = periodsOf(layout, table);
    const drafts = found.rows.map((row) => draftIndicator(sheet, row, layout, periods, read));
    return withUnits(withSigns(drafts), plan.columns);
  });
}

function planTable(table: Table, choices: readonly ColumnChoice[]): ColumnPlan {
  const rows = Array.from({ length: Math.min(table.last - table.first + 1, 400) }, (_, index) => table.first + index);
  const plan = planColumns(table.columns, (column) => profileColumn(table.sheet, rows, column));
  return settleColumns(plan, headingsOf(table), choices);
}

/** A table of sums, such as "No. of indicators" by directorate, has figures where the indicators would be, and names none. */
function countsIndicators({ columns: headed }: Table, { columns }: ColumnPlan): boolean {
  const names = columns.some(({ field }) => field === "indicator" || field === "reference");
  return !names && headed.some(({ match: { roles } }) => roles.includes("indicator"));
}

function headingsOf({ columns }: Table): readonly Heading[] {
  const seen = new Map<string, number>();
  return columns.map(({ column, header, match: { period } }) => {
    const nth = seen.get(header) ?? 0;
    seen.set(header, nth + 1);
    return { header, nth, column, period };
  });
}

/** The column of each field; of several earlier outturns the one of a year ago, or of a quarter ago, else the first, as of comparators. */
function layoutOf({ columns }: ColumnPlan): Layout {
  const now = columns.find(({ field }) => field === "outturn")?.period ?? null;
  const ago = (months: number) =>
    columns.filter(({ field, period }) => field === "earlier" && now !== null && period !== null && monthsApart(now, period) === months);
  const layout = new Map<Field, number>();
  for (const { field, column } of [...ago(12), ...ago(3), ...columns]) if (!layout.has(field)) layout.set(field, column);
  return layout;
}

/** What stands over the names instead of a header: "Growing the economy" in one table, "Safer streets" in the next. */
function themeOf({ columns }: Table, layout: Layout): string {
  const names = columns.find(({ column }) => column === layout.get("indicator"));
  return names === undefined || names.match.roles.length > 0 ? "" : names.header;
}

/** The period that the header over each figure names. */
function periodsOf(layout: Layout, { columns }: Table): Indicator["periods"] {
  const periods: Partial<Record<FigureField, NamedPeriod>> = {};
  for (const field of FIGURE_FIELDS) {
    const named = findPeriods(columns.find(({ column }) => column === layout.get(field))?.header ?? "", true).at(-1);
    if (named !== undefined) periods[field] = { period: named.period, text: named.text };
  }
  return periods;
}

/**
 * The period of the outturn as the row's own column of periods tells it, where no header does.
 * A lone month says when, not for how long.
 */
function withPeriodOfRow(periods: Indicator["periods"], text: string): Indicator["periods"] {
  const period = text === "" || periods.outturn !== undefined ? null : parsePeriod(text);
  if (period === null || (period.months !== null && monthsIn(period.months) === 1)) return periods;
  return { ...periods, outturn: { period, text } };
}

const FIGURE_FIELDS: readonly FigureField[] = ["target", "outturn", "previous", "earlier", "nextTarget", "tolerance", "floor"];

function draftIndicator(
  sheet: SheetSnapshot,
  { row, heading }: IndicatorRow,
  layout: Layout,
  periods: Indicator["periods"],
  read: typeof readText,
): Indicator {
  const cells: Partial<Record<Field, PlacedCell>> = {};
  for (const [field, column] of layout) cells[field] = { row, column, cell: cellAt(sheet, row, column) };
  const text = (field: Field) => onOneLine(cells[field]?.cell.text ?? "");
  const figure = (field: FigureField) => {
    const cell = cells[field]?.cell ?? EMPTY_CELL;
    return typeof cell.value === "string" ? read(cell.value) : readCell(cell);
  };
  const target = figure("target");
  const polarity = readPolarity(cells.polarity?.cell ?? EMPTY_CELL);
  return {
    key: "",
    row,
    reference: text("reference"),
    name: text("indicator"),
    section: text("section") || heading,
    polarity: polarity === "unstated" && text("polarity") === "" ? polarityBeside(target, text("indicator")) : polarity,
    figures: {
      target,
      outturn: figure("outturn"),
      previous: figure("previous"),
      earlier: figure("earlier"),
      nextTarget: figure("nextTarget"),
      tolerance: figure("tolerance"),
      floor: figure("floor"),
    },
    periods: withPeriodOfRow(periods, text("period")),
    commentary: text("commentary"),
    correctiveAction: text("correctiveAction"),
    service: text("service"),
    owner: text("owner"),
    cells,
  };
}

/**
 * A target with a side, "at least 95%", states the polarity of a row that has no other word on it;
 * so does its name, "(lower is better)".
 */
function polarityBeside(target: Reading, name: string): Polarity {
  if (target.kind !== "inequality") return polarityInName(name);
  return target.sense === "at-least" || target.sense === "above" ? "bigger" : "smaller";
}

/** Where a plus says that bigger is better, a minus says that smaller is, and is no blank. */
function withSigns(drafts: readonly Indicator[]): readonly Indicator[] {
  const says = ({ cells }: Indicator, sign: string) => cells.polarity !== undefined && fold(cells.polarity.cell.text) === sign;
  if (!drafts.some((draft) => says(draft, "+"))) return drafts;
  return drafts.map((draft) => (says(draft, "-") ? { ...draft, polarity: "smaller" } : draft));
}

/** A code at the start of a name: "HS01 Average time to re-let homes". */
const LEADING_CODE = /^([A-Z]{1,6}[ -]?\d{1,4}[a-z]?)[\s:–-]+(\S.*)$/;

/** Where there is no reference column and most names begin with a code, the code is the reference. */
function splitReferences(drafts: readonly Indicator[]): readonly Indicator[] {
  const coded = drafts.filter(({ name }) => LEADING_CODE.test(name));
  if (coded.length < drafts.length * 0.8 || drafts.some(({ cells }) => cells.reference !== undefined)) return drafts;
  return drafts.map((draft) => {
    const [, reference = "", name = draft.name] = LEADING_CODE.exec(draft.name) ?? [];
    const { indicator } = draft.cells;
    return { ...draft, reference, name, cells: indicator === undefined ? draft.cells : { ...draft.cells, reference: indicator } };
  });
}

function statedReference({ reference }: Indicator): string {
  return isReferenceToCome(reference) ? "" : reference;
}

function withKeys(drafts: readonly Indicator[]): readonly Indicator[] {
  const keys = keysOf(
    drafts.map((draft) => ({
      reference: statedReference(draft),
      name: draft.name,
      section: draft.section,
      service: draft.service,
      content: () => contentOf(draft),
      comments: () => `${draft.commentary}\t${draft.correctiveAction}`,
      looks: () => looksOf(draft),
    })),
  );
  return drafts.map((indicator, index) => ({ ...indicator, key: keys[index] ?? "" }));
}

/**
 * Rating and arrow follow from the rest of a row: writing them makes it no other row.
 * No more does a comment, where the rest tells it apart.
 */
const BESIDE_CONTENT: ReadonlySet<string> = new Set<Field>(["rating", "direction", "commentary", "correctiveAction"]);

/** What a row says by itself. */
function contentOf({ cells }: Indicator): string {
  return Object.entries(cells)
    .flatMap(([field, { cell }]) => (BESIDE_CONTENT.has(field) ? [] : [cell.text]))
    .join("\t");
}

/** What a row shows, whichever row it stands in: a formula would name that. */
function looksOf({ cells }: Indicator): string {
  return JSON.stringify(Object.entries(cells).map(([field, { cell }]) => [field, cell.text, cell.fill, cell.font]));
}

/** The doubts of every table, each once, and whether tables differ in their columns. */
function layoutDoubts(plans: readonly ColumnPlan[], main: ColumnPlan): readonly Doubt[] {
  // Tables under a theme each have a header of their own over the names: one of them tells how all were read.
  const all = once(plans.flatMap((plan) => plan.doubts));
  const ofNames = ({ kind, field }: Doubt) => kind === "unknown-header" && field === "indicator";
  const doubts = all.filter((doubt) => !ofNames(doubt) || doubt === all.find(ofNames));
  const shape = ({ columns }: ColumnPlan) => columns.map(({ field, column }) => `${field}@${column - (columns[0]?.column ?? 0)}`).join(" ");
  const differing = plans.filter((plan) => shape(plan) !== shape(main));
  if (differing.length === 0) return doubts;
  const message = `The sheet has ${count(plans.length, "table")} and ${differing.length === 1 ? "one has" : `${differing.length} have`} other columns. Each was read by its own header.`;
  return [...doubts, { kind: "several-scorecards", message, field: null, columns: [], rows: [] }];
}

function once(doubts: readonly Doubt[]): readonly Doubt[] {
  return [...groupBy(doubts, ({ message }) => message).values()].map(([first]) => first);
}

/** A missing polarity is said with the rows that lack it: targets may state it too. */
const NEEDED: readonly Field[] = ["indicator", "target", "outturn", "commentary"];

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
  const stated = indicators.filter((indicator) => fold(statedReference(indicator)) !== "");
  return [...groupBy(stated, (indicator) => fold(statedReference(indicator))).values()]
    .filter((same) => same.length > 1)
    .map((same) => ({
      kind: "duplicate-key",
      message: `Reference “${same[0].reference}” stands in rows ${listSome(same.map(({ row }) => String(row + 1)))}. The rows were told apart by their names.`,
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
  const silent = unstated.length - suggestions.length;
  const others = silent === 0 ? "" : ` The wording of ${silent === 1 ? "the other" : `the other ${silent}`} suggests neither.`;
  const hint = shown.length === 0 ? "" : ` The wording suggests: ${shown.join("; ")}${more > 0 ? `; and ${more} more` : ""}.${others}`;
  const column = columns.some(({ field }) => field === "polarity") ? "" : "No column was recognised as the polarity. ";
  return [
    {
      kind: "polarity-unstated",
      message: `${column}${count(unstated.length, "row")} ${unstated.length === 1 ? "does" : "do"} not say whether bigger or smaller is better. None was assumed, so no rating rests on it.${hint}`,
      field: "polarity",
      columns: columns.filter(({ field }) => field === "polarity").map(({ column }) => column),
      rows: unstated.map(({ row }) => row),
    },
  ];
}
