import type { Area } from "../../../domain/sheet";
import { assertEditable, type Book } from "../book";
import { intersection, without } from "../model/address";
import { EDGES, LINES, type Border, type Borders, type CellStyle, type Edge, type FormulaRule, type Rule } from "../model/workbook";
import { rangePlace, type Place } from "../place";
import { flag, text, wholeNumber } from "../protocol/arguments";
import { Fault } from "../protocol/fault";
import { objectType, type HostObject, type Property, type ObjectType } from "../protocol/object";
import { readColor } from "./color";
import { range } from "./range";
import { rangeAreas } from "./range-areas";

/** A conditional format, found by its id. */
interface Format {
  readonly book: Book;
  readonly sheet: string;
  readonly id: string;
}

function isCustom(rule: Rule): rule is FormulaRule {
  return "formula" in rule;
}

function ruleOf({ book, sheet, id }: Format): Rule {
  const found = book.model.rules(sheet).find((rule) => rule.id === id);
  if (found === undefined) throw new Fault("ItemNotFound");
  return found;
}

function customRule(format: Format): FormulaRule {
  const rule = ruleOf(format);
  if (!isCustom(rule)) throw new Fault("InvalidOperation", "The conditional format has no formula.");
  return rule;
}

function change(format: Format, changes: Partial<FormulaRule>): void {
  assertEditable(format.book, format.sheet);
  format.book.model.changeRule(format.sheet, { ...customRule(format), ...changes });
}

function changeStyle(format: Format, style: CellStyle): void {
  change(format, { style: { ...customRule(format).style, ...style } });
}

function formulaText(value: unknown): string {
  const formula = text(value);
  return formula.startsWith("=") ? formula : `=${formula}`;
}

const styled = <Key extends keyof CellStyle>(key: Key, none: unknown, read: (value: unknown) => CellStyle[Key]): Property<Format> => ({
  get: (format) => customRule(format).style[key] ?? none,
  set: (format, value) => {
    changeStyle(format, { [key]: read(value) });
  },
});

function dropStyle(format: Format, keys: readonly (keyof CellStyle)[]): void {
  const kept = Object.entries(customRule(format).style).filter(([key]) => !keys.some((gone) => gone === key));
  change(format, { style: Object.fromEntries(kept) });
}

const rule: ObjectType<Format> = objectType("ConditionalFormatRule", {
  properties: {
    Formula: {
      get: (format) => customRule(format).formula,
      set: (format, value) => {
        change(format, { formula: formulaText(value) });
      },
    },
    FormulaLocal: {
      get: (format) => customRule(format).formula,
      set: (format, value) => {
        change(format, { formula: formulaText(value) });
      },
    },
  },
});

const fill: ObjectType<Format> = objectType("ConditionalRangeFill", {
  properties: { Color: styled("fill", "", readColor) },
  methods: {
    Clear: (format) => {
      dropStyle(format, ["fill"]);
    },
  },
});

const font: ObjectType<Format> = objectType("ConditionalRangeFont", {
  properties: {
    Color: styled("fontColor", "", readColor),
    Bold: styled("bold", false, flag),
    Italic: styled("italic", false, flag),
    Strikethrough: styled("strikethrough", false, flag),
    // A double line is kept as a single one.
    Underline: {
      get: (format) => (customRule(format).style.underline === true ? "Single" : "None"),
      set: (format, value) => {
        changeStyle(format, { underline: text(value) !== "None" });
      },
    },
  },
  methods: {
    Clear: (format) => {
      dropStyle(format, ["fontColor", "bold", "italic", "strikethrough", "underline"]);
    },
  },
});

/** One edge of the cells that a conditional format lies on. */
interface FormatEdge {
  readonly format: Format;
  readonly edge: Edge;
}

const sideOf = (edge: Edge): string => `Edge${edge.charAt(0).toUpperCase()}${edge.slice(1)}`;

function bordersOf(format: Format): Borders {
  return customRule(format).borders ?? {};
}

function changeBorder({ format, edge }: FormatEdge, changes: Partial<Border>): void {
  const borders = bordersOf(format);
  change(format, { borders: { ...borders, [edge]: { line: "Continuous", color: "#000000", ...borders[edge], ...changes } } });
}

function setLine({ format, edge }: FormatEdge, value: unknown): void {
  const line = LINES.find((one) => one === value);
  if (line !== undefined) {
    changeBorder({ format, edge }, { line });
  } else if (value === "None") {
    change(format, { borders: Object.fromEntries(Object.entries(bordersOf(format)).filter(([other]) => other !== edge)) });
  } else {
    throw new Fault("InvalidArgument", "This is no line that a conditional format draws.");
  }
}

const border: ObjectType<FormatEdge> = objectType("ConditionalRangeBorder", {
  properties: {
    Color: {
      get: ({ format, edge }) => bordersOf(format)[edge]?.color ?? "",
      set: (one, value) => {
        changeBorder(one, { color: readColor(value) });
      },
    },
    SideIndex: { get: ({ edge }) => sideOf(edge) },
    Style: { get: ({ format, edge }) => bordersOf(format)[edge]?.line ?? "None", set: setLine },
  },
});

const borders: ObjectType<Format> = objectType("ConditionalRangeBorderCollection", {
  properties: { Count: { get: () => EDGES.length } },
  items: (format) => EDGES.map((edge) => border({ format, edge })),
  links: Object.fromEntries(EDGES.map((edge) => [sideOf(edge).slice("Edge".length), (format: Format) => border({ format, edge })])),
  objects: {
    GetItem: (format, [side]) => {
      const edge = EDGES.find((one) => sideOf(one) === side);
      if (edge === undefined) throw new Fault("InvalidArgument", "A conditional format has four edges.");
      return border({ format, edge });
    },
  },
});

const rangeFormat: ObjectType<Format> = objectType("ConditionalRangeFormat", { links: { Fill: fill, Font: font, Borders: borders } });

const custom: ObjectType<Format> = objectType("CustomConditionalFormat", { links: { Rule: rule, Format: rangeFormat } });

/** Kinds of conditional format that can be told from one another, and no more. */
const OTHER_KINDS = ["CellValue", "ColorScale", "DataBar", "IconSet", "Preset", "TextComparison", "TopBottom"];

const rangesOf = (format: Format): readonly Area[] => ruleOf(format).areas;

function onlyRange(format: Format): HostObject | null {
  const [area, ...others] = rangesOf(format);
  return area === undefined || others.length > 0 ? null : range(rangePlace(format.book, format.sheet, area));
}

const conditionalFormat: ObjectType<Format> = objectType("ConditionalFormat", {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Type: {
      get: (format) => {
        const found = ruleOf(format);
        return isCustom(found) ? "Custom" : found.kind;
      },
    },
    Priority: {
      get: ({ book, sheet, id }) => book.model.rules(sheet).findIndex((one) => one.id === id),
      set: ({ book, sheet, id }, value) => {
        assertEditable(book, sheet);
        book.model.moveRule(sheet, id, wholeNumber(value));
      },
    },
    StopIfTrue: {
      get: (format) => ruleOf(format).stopIfTrue,
      set: (format, value) => {
        change(format, { stopIfTrue: flag(value) });
      },
    },
  },
  links: {
    Custom: (format) => {
      customRule(format);
      return custom(format);
    },
    CustomOrNullObject: (format) => (isCustom(ruleOf(format)) ? custom(format) : null),
    ...Object.fromEntries(OTHER_KINDS.map((kind) => [`${kind}OrNullObject`, otherKind])),
  },
  objects: {
    GetRange: (format) => {
      const found = onlyRange(format);
      if (found === null) throw new Fault("InvalidOperation", "The conditional format lies on several ranges.");
      return found;
    },
    GetRangeOrNullObject: onlyRange,
    GetRanges: (format) => rangeAreas({ book: format.book, sheet: format.sheet, areas: rangesOf(format) }),
  },
  methods: {
    Delete: ({ book, sheet, id }) => {
      assertEditable(book, sheet);
      book.model.removeRule(sheet, id);
    },
    ChangeRuleToCustom: (format, [formula]) => {
      change(format, { formula: formulaText(formula) });
    },
  },
});

/** A rule by formula has none of the other kinds; what a rule of another kind says is not kept. */
function otherKind(format: Format): HostObject | null {
  if (isCustom(ruleOf(format))) return null;
  throw new Fault("ApiNotFound", "The workbench reads only conditional formats by formula.");
}

function formatsOf({ book, sheet, areas }: Place): readonly Format[] {
  const lies = (rule: Rule): boolean => rule.areas.some((one) => areas.some((area) => intersection(one, area) !== null));
  return book.model
    .rules(sheet)
    .filter(lies)
    .map(({ id }) => ({ book, sheet, id }));
}

function find(place: Place, id: unknown): HostObject | null {
  const found = formatsOf(place).find((format) => format.id === text(id));
  return found === undefined ? null : conditionalFormat(found);
}

function orMissing(found: HostObject | null | undefined): HostObject {
  if (found === null || found === undefined) throw new Fault("ItemNotFound");
  return found;
}

function add({ book, sheet, areas }: Place, type: unknown): HostObject {
  if (type !== "Custom") throw new Fault("NotImplemented", "The workbench adds only conditional formats by formula.");
  assertEditable(book, sheet);
  const id = book.newId();
  book.model.addRule(sheet, { id, areas, formula: "=FALSE", stopIfTrue: false, style: {} });
  return conditionalFormat({ book, sheet, id });
}

/** Takes the place out of every conditional format that lies on it; those with nothing left go. */
export function clearConditionalFormats(place: Place): void {
  const { book, sheet } = place;
  assertEditable(book, sheet);
  for (const format of formatsOf(place)) {
    const rule = ruleOf(format);
    const left = place.areas.reduce<readonly Area[]>((areas, hole) => areas.flatMap((area) => without(area, hole)), rule.areas);
    const [first, origin] = [left[0], rule.areas[0]];
    if (first === undefined || origin === undefined) {
      book.model.removeRule(sheet, rule.id);
    } else if (!isCustom(rule)) {
      throw new Fault("NotImplemented", "The workbench cannot cut this kind of conditional format.");
    }
    // The formula is written for the first cell, so it moves with that.
    else {
      book.model.changeRule(sheet, {
        ...rule,
        areas: left,
        formula: book.model.movedFormula(rule.formula, first.top - origin.top, first.left - origin.left),
      });
    }
  }
}

/** The conditional formats that lie on some cell of the place, highest priority first. */
export const conditionalFormats: ObjectType<Place> = objectType("ConditionalFormatCollection", {
  items: (place) => formatsOf(place).map(conditionalFormat),
  objects: {
    Add: (place, [type]) => add(place, type),
    GetItem: (place, [id]) => orMissing(find(place, id)),
    GetItemOrNullObject: (place, [id]) => find(place, id),
    GetItemAt: (place, [index]) => orMissing(formatsOf(place).map(conditionalFormat)[wholeNumber(index)]),
  },
  methods: { GetCount: (place) => formatsOf(place).length, ClearAll: clearConditionalFormats },
});
