import { spliced, type Splice } from "../xml/splice";
import { escapeText, withAttribute } from "../xml/text";
import { child, children, type Element } from "../xml/tree";
import type { Part } from "../xlsx/parts";
import type { Style } from "../xlsx/styles";

/** The style that a cell wears now, and the fill it is to have. */
export interface Refill {
  readonly style: number;
  readonly fill: string | null;
}

/** The numbers of the styles asked for, and the styles part as it must be for them: the old text where nothing is new. */
export interface Refilled {
  readonly xml: string;
  readonly styleOf: (refill: Refill) => number;
}

/**
 * Finds or adds styles that are like another but for the fill: font, number format, borders and the rest stay. Null where
 * the workbook's styles lack the lists to add to.
 */
export function refilledStyles(part: Part, styles: readonly Style[], refills: readonly Refill[]): Refilled | null {
  const fills = child(part.root, "fills");
  const formats = child(part.root, "cellXfs");
  if (!fills || !formats || styles.length === 0) return null;
  const fillList = growingList(part.xml, fills, "fill");
  const formatList = growingList(part.xml, formats, "xf");
  const prefix = fills.tag.name.slice(0, -"fills".length);
  const numbers = new Map<string, number>();
  for (const refill of refills.filter(({ style, fill }) => (styles[style]?.fill ?? null) !== fill)) {
    const old = formatList.at(refill.style) ?? formatList.at(0) ?? "";
    const fill = fillList.numberOf(fillXml(refill.fill, prefix));
    const wanted = withAttribute(withAttribute(old, "fillId", String(fill)), "applyFill", "1");
    numbers.set(keyOf(refill), formatList.numberOf(wanted));
  }
  return {
    xml: spliced(part.xml, [...fillList.splices(), ...formatList.splices()]),
    styleOf: (refill) => numbers.get(keyOf(refill)) ?? refill.style,
  };
}

function keyOf({ style, fill }: Refill): string {
  return `${style} ${fill ?? ""}`;
}

function fillXml(fill: string | null, prefix: string): string {
  if (fill === null) return `<${prefix}fill><${prefix}patternFill patternType="none"/></${prefix}fill>`;
  const colour = escapeText(`FF${fill.slice(1).toUpperCase()}`);
  return `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${colour}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`;
}

interface GrowingList {
  at(number: number): string | undefined;
  /** The number of an item, which is added at the end where the list does not have it. */
  numberOf(item: string): number;
  splices(): readonly Splice[];
}

/** A list of a part to which items may be added at its end; its items keep their numbers. */
function growingList(xml: string, list: Element, name: string): GrowingList {
  const items = children(list, name).map((each) => xml.slice(each.tag.start, each.end));
  const before = items.length;
  return {
    at: (number) => items[number],
    numberOf: (item) => {
      const found = items.indexOf(item);
      return found === -1 ? items.push(item) - 1 : found;
    },
    splices: () => {
      if (items.length === before) return [];
      const tag = withAttribute(xml.slice(list.tag.start, list.tag.end), "count", String(items.length));
      return [
        { start: list.tag.start, end: list.tag.end, text: tag },
        { start: list.contentEnd, end: list.contentEnd, text: items.slice(before).join("") },
      ];
    },
  };
}
