import { localName, nextTag, type Tag } from "./tags";
import { attribute, textOf } from "./text";

/** An element of an XML text, its start tag, and where it ends. */
export interface Element {
  /** Without prefix. */
  readonly name: string;
  readonly tag: Tag;
  /** Where its content ends, and where it ends itself; both equal the tag's end for an empty element. */
  readonly contentEnd: number;
  readonly end: number;
  readonly children: readonly Element[];
}

interface Open {
  readonly tag: Tag;
  /** Null where children are not kept. */
  readonly children: Element[] | null;
}

/** More than any workbook nests, and more than any part lists: a small file can unfold into any number. */
const DEEPEST = 256;
const MOST_ELEMENTS = 5_000_000;

/**
 * The element that starts at or after an offset; null where its tags do not nest, or are too many for a workbook. What
 * is inside elements named `opaque` is checked but not kept: a sheet's grid is too large for a tree.
 */
export function readElement(xml: string, from: number, opaque?: string): Element | null {
  const open: Open[] = [];
  let most = MOST_ELEMENTS;
  for (let tag = nextTag(xml, from); tag !== null; tag = nextTag(xml, tag.end)) {
    if (tag.kind !== "end") {
      if (open.length === DEEPEST) return null;
      const kept = open.at(-1)?.children !== null && localName(tag.name) !== opaque;
      open.push({ tag, children: kept ? [] : null });
    }
    if (tag.kind === "start") continue;
    const started = open.pop();
    if (started?.tag.name !== tag.name) return null;
    const parent = open.at(-1);
    if (parent?.children === null) continue;
    if (--most < 0) return null;
    const contentEnd = tag.kind === "end" ? tag.start : tag.end;
    const element = { name: localName(tag.name), tag: started.tag, contentEnd, end: tag.end, children: started.children ?? [] };
    if (parent === undefined) return element;
    parent.children.push(element);
  }
  return null;
}

/** A whole XML text as one tree; null where it is not well-formed. A document type counts as an element never closed. */
export function readDocument(xml: string, opaque?: string): Element | null {
  const root = readElement(xml, 0, opaque);
  return root !== null && nextTag(xml, root.end) === null ? root : null;
}

/** The first child of that name. */
export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((each) => each.name === name);
}

/** All children of that name, in order. */
export function children(element: Element | undefined, name: string): readonly Element[] {
  return element?.children.filter((each) => each.name === name) ?? [];
}

/** An attribute of an element, or null. */
export function attributeOf(xml: string, element: Element | undefined, name: string): string | null {
  return element ? attribute(xml, element.tag, name) : null;
}

/** A whole number from 0 that an attribute holds, or null. */
export function numberOf(xml: string, element: Element | undefined, name: string): number | null {
  const value = attributeOf(xml, element, name);
  return value !== null && /^\d{1,9}$/.test(value) ? Number(value) : null;
}

/** The text directly inside an element. */
export function contentOf(xml: string, element: Element): string {
  return textOf(xml, element.tag.end, element.contentEnd);
}
