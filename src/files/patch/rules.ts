import { address, type Area } from "../../domain/sheet";
import type { Book, BookSheet } from "../xlsx/book";
import { lookXml } from "../xlsx/looks";
import { readText, type Part } from "../xlsx/parts";
import { priorityOf, storedRules, type SheetRule, type StoredRule } from "../xlsx/rules";
import { spliced, type Splice } from "../xml/splice";
import { escapeText, withAttribute } from "../xml/text";
import { attributeOf, child, children, type Element } from "../xml/tree";
import { asEmpty, asStart } from "./cells";
import { prefixOf, type PartChanges } from "./parts";

/** A conditional format by formula that is to be added. */
export type NewRule = Omit<SheetRule, "id" | "kind" | "formula"> & { readonly formula: string };

/** A conditional format that is to be there: the id of one that the file has, or a new one. */
export type WantedRule = string | NewRule;

/** What may stand in a sheet's part before its conditional formats, in the order that the format demands. */
// prettier-ignore
const BEFORE_RULES = [
  "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges",
  "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting",
];

/**
 * The parts that change so that a sheet has just these conditional formats, highest priority first. Those that stay are
 * not touched but for their priority, which moves by one for each that comes before them or goes: so what is added and
 * later taken out, be it by another program, leaves the parts as they were. Null where the workbook has no styles.
 */
export function ruleChanges(book: Book, { part }: BookSheet, wanted: readonly WantedRule[]): PartChanges | null {
  const stored = storedRules(part);
  const gone = stored.filter(({ id }) => !wanted.includes(id));
  const added = wanted.filter((rule): rule is NewRule => typeof rule !== "string");
  if (gone.length + added.length === 0) return new Map();
  if (book.styles === null) return null;
  const prefix = prefixOf(part.root);
  const remaining = spliced(part.xml, withoutRules(gone, stored));
  const looks = changedLooks(
    book,
    { part, remaining, gone },
    added.map(({ look }) => lookXml(look, prefixOf(book.styles?.root ?? part.root))),
  );
  const { priorities, ofNew } = renumbered(part, stored, wanted);
  const containers = added.map((rule, index) => ruleXml(rule, looks.numbers[index] ?? 0, ofNew[index] ?? 1, prefix));
  const at = part.root.children.findLast(({ name }) => BEFORE_RULES.includes(name))?.end ?? part.root.tag.end;
  const moved = [...priorities].map(([{ tag }, priority]): Splice => ({
    start: tag.start,
    end: tag.end,
    text: withAttribute(part.xml.slice(tag.start, tag.end), "priority", String(priority)),
  }));
  const xml = spliced(part.xml, [...withoutRules(gone, stored), ...moved, { start: at, end: at, text: containers.join("") }]);
  return new Map([[part.name, xml], ...(looks.xml === book.styles.xml ? [] : [[book.styles.name, looks.xml] as const])]);
}

/** Takes rules out, and the element around them where none is left in it. */
function withoutRules(gone: readonly StoredRule[], stored: readonly StoredRule[]): readonly Splice[] {
  const isGone = (rule: StoredRule): boolean => gone.includes(rule);
  const containers = new Set(gone.map(({ container }) => container));
  return [...containers].flatMap((container) => {
    const inside = stored.filter((rule) => rule.container === container);
    const whole = inside.every(isGone) ? [container] : inside.filter(isGone).map(({ element }) => element);
    return whole.map(({ tag, end }) => ({ start: tag.start, end, text: "" }));
  });
}

/** The new priorities of the rules that stay, where they differ, and those of the new rules. */
function renumbered(
  part: Part,
  stored: readonly StoredRule[],
  wanted: readonly WantedRule[],
): { readonly priorities: ReadonlyMap<Element, number>; readonly ofNew: readonly number[] } {
  const goneElements = stored.filter(({ id }) => !wanted.includes(id)).map(({ element }) => element);
  const numbered = rulesIn(part.root).flatMap((element) => {
    const priority = priorityOf(part, element);
    return priority === null ? [] : [{ element, priority }];
  });
  const gone = numbered.filter(({ element }) => goneElements.includes(element));
  const now = new Map(
    numbered
      .filter((rule) => !gone.includes(rule))
      .map(({ element, priority }) => [element, priority - gone.filter((other) => other.priority < priority).length]),
  );
  const ofNew: number[] = [];
  let last = 0;
  for (const rule of wanted) {
    if (typeof rule === "string") {
      last = now.get(stored.find(({ id }) => id === rule)?.element ?? part.root) ?? last;
      continue;
    }
    last += 1;
    ofNew.push(last);
    for (const [element, priority] of now) if (priority >= last) now.set(element, priority + 1);
  }
  return { priorities: new Map([...now].filter(([element, priority]) => priorityOf(part, element) !== priority)), ofNew };
}

/** Every rule of a sheet's part, those in its extensions too: they share one row of priorities. */
function rulesIn(element: Element): readonly Element[] {
  return element.children.flatMap((each) => (each.name === "cfRule" ? [each] : rulesIn(each)));
}

function ruleXml({ areas, formula, stopIfTrue }: NewRule, look: number, priority: number, prefix: string): string {
  const stop = stopIfTrue ? ' stopIfTrue="1"' : "";
  const rule = `<${prefix}cfRule type="expression" dxfId="${look}" priority="${priority}"${stop}><${prefix}formula>${escapeText(formula.replace(/^=/, ""))}</${prefix}formula></${prefix}cfRule>`;
  return `<${prefix}conditionalFormatting sqref="${areas.map(reference).join(" ")}">${rule}</${prefix}conditionalFormatting>`;
}

function reference({ top, left, bottom, right }: Area): string {
  const [from, to] = [address({ row: top, column: left }), address({ row: bottom, column: right })];
  return from === to ? from : `${from}:${to}`;
}

interface Removal {
  readonly part: Part;
  /** The sheet's part without the rules that go. */
  readonly remaining: string;
  readonly gone: readonly StoredRule[];
}

/** What may stand in the styles before the looks. */
const BEFORE_LOOKS = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles"];

/**
 * The styles with the looks of new rules, and the number of each. A look at the end of the list that only rules that go
 * have used is taken out: looks are known by their number, so no other can be.
 */
function changedLooks(
  book: Book,
  removal: Removal,
  added: readonly string[],
): { readonly xml: string; readonly numbers: readonly number[] } {
  const { styles } = book;
  if (styles === null) return { xml: "", numbers: [] };
  const { xml, root } = styles;
  const list = child(root, "dxfs");
  const items = children(list, "dxf").map(({ tag, end }) => xml.slice(tag.start, end));
  const freed = new Set(removal.gone.map(({ element }) => attributeOf(removal.part.xml, element, "dxfId")));
  const before = items.length;
  if (freed.size > 0) {
    const used = looksUsed(book, removal);
    while (freed.has(String(items.length - 1)) && !used.has(items.length - 1)) items.pop();
  }
  const kept = items.length;
  const numbers = added.map((item) => {
    const found = items.indexOf(item);
    return found === -1 ? items.push(item) - 1 : found;
  });
  if (kept === before && items.length === before) return { xml, numbers };
  const name = list?.tag.name ?? `${prefixOf(root)}dxfs`;
  const tag = withAttribute(list === undefined ? `<${name}/>` : xml.slice(list.tag.start, list.tag.end), "count", String(items.length));
  const text = items.length === 0 ? asEmpty(tag) : `${asStart(tag)}${items.join("")}</${name}>`;
  const at = root.children.findLast((each) => BEFORE_LOOKS.includes(each.name))?.end ?? root.tag.end;
  return {
    xml: spliced(xml, [list === undefined ? { start: at, end: at, text } : { start: list.tag.start, end: list.end, text }]),
    numbers,
  };
}

/** The numbers of all looks that something in the workbook still names: rules, tables, filters. */
function looksUsed({ archive }: Book, { part, remaining }: Removal): ReadonlySet<number> {
  const texts = archive.entries
    .filter(({ name }) => name.endsWith(".xml"))
    .map(({ name }) => (name === part.name ? remaining : (readText(archive, name) ?? "")));
  return new Set(texts.flatMap((text) => [...text.matchAll(/dxfId\s*=\s*["'](\d+)["']/gi)].map(([, number]) => Number(number))));
}
