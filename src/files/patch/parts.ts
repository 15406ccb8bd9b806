import { spliced } from "../xml/splice";
import type { Element } from "../xml/tree";
import type { Part } from "../xlsx/parts";
import type { Archive } from "../zip/archive";
import { replaceEntries } from "../zip/replace";

/** New texts of parts by their names in the zip; null for a part that goes. */
export type PartChanges = ReadonlyMap<string, string | null>;

/** The zip with these parts changed, added or taken out; every other part keeps its bytes. */
export function withParts(archive: Archive, changes: PartChanges): Uint8Array {
  if (changes.size === 0) return archive.bytes;
  const encoder = new TextEncoder();
  return replaceEntries(archive, new Map([...changes].map(([name, xml]) => [name, xml === null ? null : encoder.encode(xml)])));
}

/** What stands before the names of elements like this one: "x:" or nothing. */
export function prefixOf({ tag, name }: Element): string {
  return tag.name.slice(0, -name.length);
}

/** The text of a part that is a list, with some of its items taken out and others put behind the rest. */
export function changedList({ xml, root }: Part, removed: readonly Element[], added: readonly string[]): string {
  const splices = removed.map(({ tag, end }) => ({ start: tag.start, end, text: "" }));
  const behind = added.join("");
  if (behind === "") return spliced(xml, splices);
  const isEmpty = root.tag.kind === "empty";
  const opened = isEmpty
    ? [{ start: root.tag.end - 2, end: root.tag.end, text: `>${behind}</${root.tag.name}>` }]
    : [{ start: root.contentEnd, end: root.contentEnd, text: behind }];
  return spliced(xml, [...splices, ...opened]);
}
