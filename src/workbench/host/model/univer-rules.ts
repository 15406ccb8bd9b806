import { CFRuleType, CFSubRuleType, type IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { BorderStyleTypes, type IBorderData, type IRange, type IStyleData, type Nullable } from "@univerjs/core";
import type { Area } from "../../../domain/sheet";
import { styleData, styleOf } from "./univer-cells";
import { EDGES, LINES, type Border, type Borders, type Edge, type FormulaRule, type Rule } from "./workbook";

export function rangeOf({ top, left, bottom, right }: Area): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

export function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}

/** Excel's names for the kinds of rule that Univer keeps, other than by formula. */
function kindOf({ rule }: IConditionFormattingRule): string {
  switch (rule.type) {
    case CFRuleType.colorScale:
      return "ColorScale";
    case CFRuleType.dataBar:
      return "DataBar";
    case CFRuleType.iconSet:
      return "IconSet";
    default:
      break;
  }
  switch ("subType" in rule ? rule.subType : null) {
    case CFSubRuleType.text:
      return "ContainsText";
    case CFSubRuleType.number:
      return "CellValue";
    case CFSubRuleType.rank:
      return "TopBottom";
    default:
      return "PresetCriteria";
  }
}

const UNIVER_EDGES: Readonly<Record<Edge, "t" | "r" | "b" | "l">> = { top: "t", right: "r", bottom: "b", left: "l" };

const UNIVER_LINES: Readonly<Record<Border["line"], BorderStyleTypes>> = {
  Continuous: BorderStyleTypes.THIN,
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  Dot: BorderStyleTypes.DOTTED,
};

/** Univer keeps the borders of a conditional format, and does not draw them. */
function bordersData(borders: Borders): IStyleData {
  const bd: IBorderData = {};
  for (const edge of EDGES) {
    const border = borders[edge];
    if (border !== undefined) bd[UNIVER_EDGES[edge]] = { s: UNIVER_LINES[border.line], cl: { rgb: border.color } };
  }
  return Object.keys(bd).length === 0 ? {} : { bd };
}

function bordersOf(style: Nullable<IStyleData>): Borders {
  const borders: Partial<Record<Edge, Border>> = {};
  for (const edge of EDGES) {
    const kept = style?.bd?.[UNIVER_EDGES[edge]];
    const line = LINES.find((one) => UNIVER_LINES[one] === kept?.s);
    if (line !== undefined) borders[edge] = { line, color: kept?.cl.rgb ?? "#000000" };
  }
  return borders;
}

/** Univer's rule, with the kind that it has in Excel where it only looks like one by formula here. */
export type KeptRule = IConditionFormattingRule & { readonly kind?: string };

/** Univer's rule in the model's terms. */
export function modelRule(kept: KeptRule): Rule {
  const base = { id: kept.cfId, areas: kept.ranges.map(areaOf), stopIfTrue: kept.stopIfTrue };
  const { rule } = kept;
  if (rule.type !== CFRuleType.highlightCell || !("subType" in rule) || rule.subType !== CFSubRuleType.formula || !("value" in rule)) {
    return { ...base, kind: kindOf(kept) };
  }
  const look = "style" in rule ? rule.style : undefined;
  const borders = bordersOf(look);
  const shown = { formula: rule.value, style: styleOf(look), ...(Object.keys(borders).length === 0 ? {} : { borders }) };
  if (kept.kind === undefined) return { ...base, ...shown };
  return { ...base, kind: kept.kind, ...(rule.value === NEVER ? {} : { shown }) };
}

/** The formula of a rule whose look is not known here. */
const NEVER = "=FALSE";

function isFormulaRule(rule: Rule): rule is FormulaRule {
  return "formula" in rule;
}

/** A rule in Univer's terms. */
export function univerRule(rule: Rule): KeptRule {
  const { id, areas, stopIfTrue } = rule;
  const { formula, style, borders = {} } = isFormulaRule(rule) ? rule : (rule.shown ?? { formula: NEVER, style: {} });
  return {
    cfId: id,
    ranges: areas.map(rangeOf),
    stopIfTrue,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: formula,
      style: { ...styleData(style), ...bordersData(borders) },
    },
    ...(isFormulaRule(rule) ? {} : { kind: rule.kind }),
  };
}
