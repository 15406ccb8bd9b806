import { readArchive, type Archive, type Entry } from "../../../src/files/zip/archive";
import { extract } from "../../../src/files/zip/extract";

/** The zip that these bytes are; the test fails where they are none. */
export function archiveOf(bytes: Uint8Array): Archive {
  const archive = readArchive(bytes);
  if (typeof archive === "string") throw new Error(archive);
  return archive;
}

/** One file of a zip as it stands in it, headers and compressed data, and its content. */
export function fileIn(archive: Archive, name: string): { readonly entry: Entry; readonly raw: Uint8Array; readonly content: Uint8Array } {
  const entry = archive.entries.find((each) => each.name === name);
  const content = entry && extract(archive, entry);
  if (!entry || !content) throw new Error(`${name} cannot be read`);
  return { entry, raw: archive.bytes.slice(entry.start, entry.end), content };
}

/** The text of one file of a zip. */
export function textIn(bytes: Uint8Array, name: string): string {
  return new TextDecoder().decode(fileIn(archiveOf(bytes), name).content);
}

/** Names of the files whose bytes differ between two zips that hold the same files in the same order. */
export function changedFiles(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [archiveOf(before), archiveOf(after)];
  const names = old.entries.map((entry) => entry.name);
  if (names.join() !== now.entries.map((entry) => entry.name).join()) {
    throw new Error("the files are not the same, or not in the same order");
  }
  return names.filter((name) => !isEqual(fileIn(old, name).raw, fileIn(now, name).raw) || !isEqual(record(old, name), record(now, name)));
}

/** A file's record in the directory without where the file starts, which may move. */
function record(archive: Archive, name: string): Uint8Array {
  const { start, end } = fileIn(archive, name).entry.record;
  const bytes = archive.bytes.slice(start, end);
  return bytes.fill(0, 42, 46);
}

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
