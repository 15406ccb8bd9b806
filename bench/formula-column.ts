import { ICommandService, LifecycleService, LifecycleStages, UniverInstanceType, type ICellData, type Workbook } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import type { FigureField, Indicator } from "../src/domain/indicator";
import { edgeOf, edgesFor, floorBand, type RatedPolarity } from "../src/domain/policy/edges";
import type { Policy } from "../src/domain/policy/policy";
import { headlessUniver } from "../src/workbench/host/model/univer";

/** The figures of a row, in the columns A to F; the seventh holds its rating. */
const COLUMNS = { target: "A", outturn: "B", polarity: "C", previous: "D", tolerance: "E", floor: "F" } as const;

type At = (column: keyof typeof COLUMNS) => string;

/**
 * A rule as an officer would write it into a cell: its measure, rounding, bands, edges, trend, tolerance and floor. What a
 * formula cannot read, such as words, ranges and periods, is left out, so that the formula has the lighter task.
 */
function formulaFor(policy: Policy, at: At): string {
  return `=IF(OR(${at("target")}="",${at("outturn")}=""),"",IF(${at("polarity")}="bigger",${bandsFor(policy, "bigger", at)},${bandsFor(policy, "smaller", at)}))`;
}

function distanceFor({ measure, rounding }: Policy, polarity: RatedPolarity, at: At): string {
  const outturn = rounding?.of === "outturn" ? `MROUND(${at("outturn")},${rounding.to})` : at("outturn");
  const shortfall = polarity === "bigger" ? `(${at("target")}-${outturn})` : `(${outturn}-${at("target")})`;
  const inMeasure = measure === "relative" || measure === "share" ? `${shortfall}/ABS(${at("target")})*100` : shortfall;
  return rounding?.of === "deviation" ? `ROUND(${inMeasure}/${rounding.to},0)*${rounding.to}` : inMeasure;
}

function bandsFor(policy: Policy, polarity: RatedPolarity, at: At): string {
  const edges = edgesFor(policy, polarity);
  const floor = policy.measure === "floor" ? floorBand(edges.map(({ band }) => band)) : null;
  return edges.reduceRight((otherwise, { band, reach }, index) => {
    if (index === edges.length - 1) return lifted(policy, band.id, band.label, polarity, at);
    const isInside = edgeOf(band, policy) === "inclusive" || reach?.eq(0) === true ? "<=" : "<";
    const width = band.id === policy.toleranceColumn ? at("tolerance") : (reach?.toFixed() ?? "0");
    const holds =
      band === floor
        ? `${at("outturn")}${polarity === "bigger" ? ">=" : "<="}${at("floor")}`
        : `${distanceFor(policy, polarity, at)}${isInside}${width}`;
    return `IF(${holds},${lifted(policy, band.id, band.label, polarity, at)},${otherwise})`;
  }, '""');
}

function lifted({ trend, bands }: Policy, band: string, label: string, polarity: RatedPolarity, at: At): string {
  if (trend?.from !== band) return `"${label}"`;
  const to = bands.find(({ id }) => id === trend.to)?.label ?? label;
  const better = `${at("outturn")}${polarity === "bigger" ? ">" : "<"}${trend.when === "better" ? "" : "="}${at("previous")}`;
  return `IF(${better},"${to}","${label}")`;
}

/**
 * Milliseconds that the workbench's spreadsheet engine takes to recalculate a rule that stands in a column of formulas
 * beside the figures, as when a person asks for all to be recalculated.
 */
export function formulaColumnTime(rows: readonly Indicator[], policy: Policy): Promise<number> {
  const univer = headlessUniver();
  const cellData = Object.fromEntries(
    rows.map((indicator, row) => [
      row,
      { ...figuresOf(indicator), 6: { f: formulaFor(policy, (column) => `${COLUMNS[column]}${row + 1}`) } },
    ]),
  );
  univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, {
    id: "bench",
    sheetOrder: ["s"],
    sheets: { s: { id: "s", name: "Sheet1", rowCount: rows.length + 1, columnCount: 8, cellData } },
  });
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  return new Promise((resolve) => {
    let started = 0;
    commands.onCommandExecuted(({ id, params }) => {
      if (id === SetFormulaCalculationStartMutation.id) started = performance.now();
      if (id !== SetFormulaCalculationNotificationMutation.id) return;
      const { functionsExecutedState: state } = params as ISetFormulaCalculationNotificationMutation;
      if (state === FormulaExecutedStateType.SUCCESS) resolve(performance.now() - started);
    });
    injector.get(LifecycleService).stage = LifecycleStages.Rendered;
    const nothing = {
      dirtyRanges: [],
      dirtyNameRanges: [],
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
    };
    void commands.executeCommand(SetFormulaCalculationStartMutation.id, { ...nothing, forceCalculation: true });
  });
}

function figuresOf(indicator: Indicator): Record<number, ICellData> {
  const others = (["previous", "tolerance", "floor"] as const).map((field) => amountOf(indicator, field));
  const values = [amountOf(indicator, "target"), amountOf(indicator, "outturn"), indicator.polarity, ...others];
  return Object.fromEntries(values.map((v, column) => [column, { v }]));
}

function amountOf({ figures }: Indicator, field: FigureField): number | string {
  const reading = figures[field];
  return reading.kind === "quantity" ? reading.amount.toNumber() : "";
}
