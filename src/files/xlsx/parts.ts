import type { Archive, Entry } from "../zip/archive";
import { extract } from "../zip/extract";
import { attributeOf, children, readDocument, type Element } from "../xml/tree";

/** An XML part of a workbook: its text, a byte order mark included, and its elements. */
export interface Part {
  /** As the zip names it. */
  readonly name: string;
  readonly xml: string;
  readonly root: Element;
}

/** A link from one part to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: "worksheet", "styles". The two editions of the standard differ only before it. */
  readonly type: string;
  /** The name of the part it leads to. */
  readonly target: string;
}

/** Finds the file of a part; part names do not tell capitals from small letters. */
export function findEntry({ byName }: Archive, name: string): Entry | undefined {
  return byName.get(name.toLowerCase());
}

/** An XML part, or null where it is missing or damaged. Children of elements named `opaque` are left out. */
export function readPart(archive: Archive, name: string, opaque?: string): Part | null {
  const xml = readText(archive, name);
  const root = xml === null ? null : readDocument(xml, opaque);
  return xml === null || root === null ? null : { name: findEntry(archive, name)?.name ?? name, xml, root };
}

/** The text of a part, a byte order mark included; null where it is missing, damaged or no text. */
export function readText(archive: Archive, name: string): string | null {
  const entry = findEntry(archive, name);
  const content = entry ? extract(archive, entry) : null;
  return content === null ? null : decode(content);
}

/** The mark is kept, so that encoding gives the same bytes again. Null for what is not UTF-8. */
function decode(content: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    return null; // The decoder throws on bytes that are no text.
  }
}

/** The name of the part that lists the links which start at a part. */
export function linksName(partName: string): string {
  const slash = partName.lastIndexOf("/") + 1;
  return `${partName.slice(0, slash)}_rels/${partName.slice(slash)}.rels`;
}

/** The links that start at a part ("" for the workbook file itself); none where it has no such list. */
export function readRelationships(archive: Archive, partName: string): readonly Relationship[] {
  const folder = partName.slice(0, partName.lastIndexOf("/") + 1);
  const part = readPart(archive, linksName(partName));
  return children(part?.root, "Relationship").flatMap((element) => {
    const [id, type, target] = ["Id", "Type", "Target"].map((name) => attributeOf(part?.xml ?? "", element, name));
    return id && type && target ? [{ id, type: type.slice(type.lastIndexOf("/") + 1), target: resolve(folder, target) }] : [];
  });
}

function resolve(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}
