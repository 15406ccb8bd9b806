import type { NewRule } from "../../../files/patch/rules";
import type { Look } from "../../../files/xlsx/looks";
import type { SheetRule } from "../../../files/xlsx/rules";
import { present } from "../model/univer-cells";
import { EDGES, LINES, type Border, type Borders, type CellStyle, type FormulaRule, type Rule } from "../model/workbook";

/** The file's names for the lines that a conditional format may draw. */
const FILE_LINES: Readonly<Record<Border["line"], string>> = {
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
};

/** A conditional format of a file in the model's terms. */
export function modelRule({ id, areas, kind, formula, stopIfTrue, look }: SheetRule): Rule {
  const shown = formula === null ? null : { formula, style: styleOf(look), ...bordersOf(look) };
  if (kind === "Custom" && shown !== null) return { id, areas, stopIfTrue, ...shown };
  return { id, areas, stopIfTrue, kind: kind === "Custom" ? "PresetCriteria" : kind, ...(shown === null ? {} : { shown }) };
}

function styleOf({ fill, fontColor, bold, italic, underline, strikethrough }: Look): CellStyle {
  return present<CellStyle>({ fill, fontColor, bold, italic, underline, strikethrough });
}

function bordersOf({ borders = {} }: Look): { readonly borders?: Borders } {
  const lines = EDGES.flatMap((edge) => {
    const line = borders[edge];
    return line === undefined
      ? []
      : [[edge, { line: LINES.find((one) => FILE_LINES[one] === line.style) ?? "Continuous", color: line.color }] as const];
  });
  return lines.length === 0 ? {} : { borders: Object.fromEntries(lines) };
}

/** A conditional format by formula as it goes into a file. */
export function newRule({ areas, formula, stopIfTrue, style, borders = {} }: FormulaRule): NewRule {
  const lines = EDGES.flatMap((edge) => {
    const border = borders[edge];
    return border === undefined ? [] : [[edge, { style: FILE_LINES[border.line], color: border.color }] as const];
  });
  const { fill, fontColor, bold, italic, underline, strikethrough } = style;
  const look = present<Look>({
    fill,
    fontColor,
    bold,
    italic,
    underline,
    strikethrough,
    borders: lines.length === 0 ? undefined : Object.fromEntries(lines),
  });
  return { areas, formula, stopIfTrue, look };
}
