import { address, type Area } from "../../domain/sheet";
import { isOn } from "../xml/text";
import { attributeOf, child, children, contentOf, numberOf, type Element } from "../xml/tree";
import type { Palette } from "./colours";
import { readLooks, type Look } from "./looks";
import type { Part } from "./parts";
import { parseArea } from "./references";

/** A conditional format of a sheet. */
export interface SheetRule {
  /** Its own as long as the file is as it is. */
  readonly id: string;
  /** The formula, with its "=", is written for the first cell of the first one. */
  readonly areas: readonly Area[];
  /** As Office.js calls it: "Custom" for one by formula, "CellValue", "ContainsText", "ColorScale" … */
  readonly kind: string;
  /** The formula that says where it shows, with its "="; null for the kinds that no formula can say. */
  readonly formula: string | null;
  readonly stopIfTrue: boolean;
  readonly look: Look;
}

/** A rule where it stands in the sheet's part. */
export interface StoredRule {
  readonly element: Element;
  /** The element around it, which says where the rule applies. */
  readonly container: Element;
  readonly id: string;
}

/** The rules of a sheet in the order of its part. Those of later versions of Excel, in its extensions, are not among them. */
export function storedRules({ root }: Part): readonly StoredRule[] {
  const all = children(root, "conditionalFormatting").flatMap((container) =>
    children(container, "cfRule").map((element) => ({ element, container })),
  );
  return all.map((rule, index) => ({ ...rule, id: `rule ${index + 1}` }));
}

/** The conditional formats of a sheet, highest priority first. Those without a place or a priority are left out. */
export function readRules(part: Part, styles: Part | null, palette: Palette): readonly SheetRule[] {
  const { xml } = part;
  const looks = readLooks(styles, palette);
  return storedRules(part)
    .flatMap(({ element, container, id }) => {
      const areas = (attributeOf(xml, container, "sqref") ?? "").split(/\s+/).flatMap((reference) => parseArea(reference) ?? []);
      const priority = priorityOf(part, element);
      const [first] = areas;
      if (first === undefined || priority === null) return [];
      const type = attributeOf(xml, element, "type") ?? "";
      const formula = formulaOf(part, element, type, first);
      const rule: SheetRule = {
        id,
        areas,
        kind: KINDS[type] ?? "PresetCriteria",
        formula: formula === null ? null : `=${formula}`,
        stopIfTrue: isOn(attributeOf(xml, element, "stopIfTrue")),
        look: looks[numberOf(xml, element, "dxfId") ?? -1] ?? {},
      };
      return [{ priority, rule }];
    })
    .sort((one, other) => one.priority - other.priority)
    .map(({ rule }) => rule);
}

/** The lower, the higher it ranks. */
export function priorityOf({ xml }: Part, rule: Element): number | null {
  return numberOf(xml, rule, "priority");
}

const KINDS: Readonly<Record<string, string>> = {
  expression: "Custom",
  cellIs: "CellValue",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
};

const COMPARISONS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  lessThan: "<",
  lessThanOrEqual: "<=",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
};

/** Rules about text, blanks, errors and dates bring a formula that says the same. */
function formulaOf({ xml }: Part, rule: Element, type: string, { top, left }: Area): string | null {
  const [first, second] = children(rule, "formula").map((formula) => contentOf(xml, formula));
  if (first === undefined || child(rule, type) !== undefined) return null;
  if (type !== "cellIs") return first;
  const cell = address({ row: top, column: left });
  const operator = attributeOf(xml, rule, "operator") ?? "";
  if (operator === "between" && second !== undefined) return `AND(${cell}>=${first},${cell}<=${second})`;
  if (operator === "notBetween" && second !== undefined) return `OR(${cell}<${first},${cell}>${second})`;
  const sign = COMPARISONS[operator];
  return sign === undefined ? null : `${cell}${sign}${first}`;
}
