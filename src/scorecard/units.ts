import { Decimal, isPositive, isZero } from "../domain/decimal";
import type { FigureField, Indicator } from "../domain/indicator";
import { formatAmount, inUnit, readHeaderUnit, readUnit, smallestTime, unitOf, withUnit, type StatedUnit } from "../domain/reading";
import type { ColumnMatch, Doubt } from "../domain/scorecard";
import { listSome } from "../domain/text";

/** Figures of the indicator's own kind. A tolerance may be in per cent of any unit. */
const FIELDS: readonly FigureField[] = ["target", "outturn", "previous", "earlier", "nextTarget", "floor"];

type Units = Readonly<Partial<Record<FigureField, StatedUnit>>>;

/**
 * Gives the figures of a table the unit that the row's column of units states for them, else the one that their header
 * does. Only figures without a unit take it. Where the figures of every row in per cent look like shares of 1,
 * they are read as such; where those of some rows do, they are read as written. Either is a doubt.
 */
export function withUnits(
  drafts: readonly Indicator[],
  columns: readonly ColumnMatch[],
): { readonly indicators: readonly Indicator[]; readonly doubts: readonly Doubt[] } {
  const byHeader: Partial<Record<FigureField, StatedUnit>> = {};
  for (const field of FIELDS) {
    const unit = readHeaderUnit(columns.find((column) => column.field === field)?.header ?? "");
    if (unit !== null) byHeader[field] = unit;
  }
  const stated = drafts.map((draft) => ({ draft, units: unitsOf(draft, byHeader) }));
  const shares = sharesIn(stated);
  const taken = (unit: StatedUnit): StatedUnit =>
    unit.unit === "%" && shares?.everywhere === true ? { ...unit, times: unit.times.times(100) } : unit;
  const indicators = stated.map(({ draft, units }) => {
    const figures = { ...draft.figures };
    for (const field of FIELDS) {
      const unit = units[field];
      if (unit !== undefined) figures[field] = withUnit(figures[field], taken(unit));
    }
    return { ...draft, figures: inOneTime(figures) };
  });
  return { indicators, doubts: shares === null ? [] : [sharesRead(shares)] };
}

/** Where figures of a row are in hours and minutes, or in years and months, all are told in the smaller unit. */
function inOneTime(figures: Indicator["figures"]): Indicator["figures"] {
  const units = [...new Set(FIELDS.map((field) => unitOf(figures[field])))].filter((unit) => unit !== "");
  const smallest = units.length < 2 ? null : smallestTime(units);
  if (smallest === null) return figures;
  const told = { ...figures };
  for (const field of FIELDS) {
    const unit = unitOf(figures[field]);
    if (unit !== "") told[field] = inUnit(figures[field], { unit: smallest.unit, times: new Decimal(smallest.times(unit)) });
  }
  return told;
}

/** The unit stated for each figure of a row; none where a figure of the row shows that it is not meant. */
function unitsOf(draft: Indicator, byHeader: Units): Units {
  const own = FIELDS.map((field) => unitOf(draft.figures[field])).filter((unit) => unit !== "");
  const ofRow = readUnit(draft.cells.unit?.cell.text ?? "");
  const units: Units = ofRow === null ? byHeader : Object.fromEntries(FIELDS.map((field) => [field, ofRow]));
  return Object.fromEntries(Object.entries(units).filter(([, unit]) => !own.some((written) => rivals(written, unit))));
}

/**
 * "£120" in a row of "£000" may count pounds, and "480 kg" beside "kg per household" says the same in short:
 * such rows are left as written.
 */
function rivals(own: string, { unit, times }: StatedUnit): boolean {
  if (own === unit) return !times.eq(1);
  return own.startsWith(`${unit} `) || unit.startsWith(`${own} `);
}

interface Stated {
  readonly draft: Indicator;
  readonly units: Units;
}

/** Rows whose figures in per cent are all 1 at most, so that they may be shares of 1. */
interface Shares {
  readonly rows: readonly number[];
  /** One of the figures. */
  readonly example: Decimal;
  /** Every row in per cent is one of them, and there are two or more, or others whose number format makes per cent of a share. */
  readonly everywhere: boolean;
}

function sharesIn(stated: readonly Stated[]): Shares | null {
  const perCent = stated
    .map(({ draft, units }) => ({ row: draft.row, amounts: amountsPerCent(draft, units) }))
    .filter(({ amounts }) => amounts.some((amount) => !isZero(amount)));
  const shares = perCent.filter(({ amounts }) => amounts.every((amount) => amount.abs().lte(1)));
  const example = shares.flatMap(({ amounts }) => amounts).find((amount) => isPositive(amount) && amount.lt(1));
  if (example === undefined) return null;
  const formatted = stated.filter(({ draft }) => FIELDS.some((field) => isFormattedShare(draft, field)));
  return {
    rows: shares.map(({ row }) => row),
    example,
    everywhere: shares.length + formatted.length > 1 && shares.length === perCent.length,
  };
}

/** A true number that its format shows as per cent: 0.9 as 90%. */
function isFormattedShare({ cells, figures }: Indicator, field: FigureField): boolean {
  const value = cells[field]?.cell.value;
  const reading = figures[field];
  return typeof value === "number" && reading.kind === "quantity" && reading.unit === "%" && !reading.amount.eq(value);
}

/** The figures of a row that have no unit of their own and are in per cent. */
function amountsPerCent(draft: Indicator, units: Units): readonly Decimal[] {
  return FIELDS.flatMap((field) => {
    const reading = draft.figures[field];
    return units[field]?.unit === "%" && reading.kind === "quantity" && reading.unit === "" ? [reading.amount] : [];
  });
}

function sharesRead({ rows, example, everywhere }: Shares): Doubt {
  const [written, share] = [formatAmount(example, "%"), formatAmount(example.times(100), "%")];
  const message = everywhere
    ? `Figures in per cent are written as shares of 1. They were read as such: ${example.toFixed()} is ${share}.`
    : `The unit is per cent, and the figures of ${rows.length === 1 ? "row" : "rows"} ${listSome(rows.map((row) => String(row + 1)))} are 1 at most. They were read as written: ${example.toFixed()} is ${written}, not ${share}.`;
  return { kind: "shares-as-per-cent", message, field: "unit", columns: [], rows };
}
