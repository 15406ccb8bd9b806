import { nextTag } from "../xml/tags";
import { attribute } from "../xml/text";
import type { Archive } from "../zip/archive";
import { findEntry, readPart, readRelationships, readText, type Part } from "./parts";

/** A custom XML part: data that a program keeps in a workbook, outside its sheets. */
export interface CustomXml {
  /** As Office knows it, a GUID in braces; the part's name where it was saved without one. */
  readonly id: string;
  /** Without a byte order mark. */
  readonly xml: string;
}

/** A custom XML part with the names of its parts in the zip, and the id of the link that leads to it. */
export interface StoredXml extends CustomXml {
  readonly link: string;
  readonly part: string;
  /** The part with its properties, or null. */
  readonly properties: string | null;
}

/** The custom XML parts that a workbook links to. One that is no text in UTF-8 is left out, and stays in the file as it is. */
export function readCustomXml(archive: Archive, workbook: Part): readonly StoredXml[] {
  const links = readRelationships(archive, workbook.name).filter(({ type }) => type === "customXml");
  const ids = new Set<string>();
  return links.flatMap(({ id: link, target }) => {
    const part = findEntry(archive, target)?.name;
    const text = readText(archive, target);
    if (part === undefined || text === null) return [];
    const details = readRelationships(archive, part).find(({ type }) => type === "customXmlProps");
    const properties = details === undefined ? null : readPart(archive, details.target);
    const named = properties === null ? null : itemId(properties);
    // A part that somebody copied has the id of the other.
    const id = named === null || ids.has(named) ? part : named;
    ids.add(id);
    return [{ link, part, properties: properties?.name ?? null, id, xml: text.replace(/^\uFEFF/, "") }];
  });
}

function itemId({ xml, root }: Part): string | null {
  return /\s(?:[^\s=:]+:)?itemID\s*=\s*["']([^"']*)/.exec(xml.slice(root.tag.start, root.tag.end))?.[1] ?? null;
}

/** The namespace of an XML text's outermost element; "" where it has none. */
export function namespaceOf(xml: string): string {
  const tag = nextTag(xml, 0);
  if (tag === null) return "";
  const colon = tag.name.indexOf(":");
  return attribute(xml, tag, colon === -1 ? "xmlns" : `xmlns:${tag.name.slice(0, colon)}`) ?? "";
}
