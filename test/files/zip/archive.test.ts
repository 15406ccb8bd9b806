import { strToU8, Zip, ZipDeflate, ZipPassThrough, zipSync } from "fflate";
import { describe, expect, it } from "vitest";

import { LARGEST_CONTENT, readArchive } from "../../../src/files/zip/archive";
import { crc32 } from "../../../src/files/zip/crc32";
import { extract } from "../../../src/files/zip/extract";
import { replaceEntries } from "../../../src/files/zip/replace";
import { archiveOf, changedFiles, textIn } from "../support/zip";

const LONG = "on target ".repeat(500);
const SMALL = zipSync({ "a.xml": strToU8(LONG), "b.xml": strToU8("b") });

/** A zip as programs write it that do not know sizes beforehand: they follow the data. */
function streamed(): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => chunks.push(chunk));
  for (const [name, Kind] of [
    ["a.xml", ZipDeflate],
    ["b.xml", ZipPassThrough],
    ["c.xml", ZipDeflate],
  ] as const) {
    const file = new Kind(name);
    zip.add(file);
    file.push(strToU8(LONG + name), true);
  }
  zip.end();
  return Uint8Array.from(chunks.flatMap((chunk) => [...chunk]));
}

/** The zip with a comment that looks like the zip's own end. */
function withComment(bytes: Uint8Array): Uint8Array {
  const comment = bytes.slice(-22);
  const copy = Uint8Array.from([...bytes, ...comment]);
  new DataView(copy.buffer).setUint16(bytes.length - 2, comment.length, true);
  return copy.fill(0xff, bytes.length + 4);
}

/** The zip with a number of two or four bytes written at a place counted from its first directory record. */
function withDirectory(bytes: Uint8Array, offset: number, value: number, width: 2 | 4 = 4): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const at = archiveOf(bytes).entries[0]?.record.start ?? 0;
  if (width === 4) view.setUint32(at + offset, value, true);
  else view.setUint16(at + offset, value, true);
  return copy;
}

/** The zip with the sizes and the start of its first file moved to a zip64 field, as for files over four gigabytes. */
function withZip64(bytes: Uint8Array): Uint8Array {
  const [first] = archiveOf(bytes).entries;
  if (!first) throw new Error("no file");
  const field = new DataView(new ArrayBuffer(28));
  field.setUint16(0, 1, true);
  field.setUint16(2, 24, true);
  [first.size, first.compressedSize, first.start].forEach((number, at) => {
    field.setBigUint64(4 + 8 * at, BigInt(number), true);
  });
  const nameEnd = first.record.start + 46 + first.name.length;
  const large = [...bytes.slice(0, nameEnd), ...new Uint8Array(field.buffer), ...bytes.slice(nameEnd)];
  const copy = Uint8Array.from(large);
  const view = new DataView(copy.buffer);
  for (const offset of [20, 24, 42]) view.setUint32(first.record.start + offset, 0xffffffff, true);
  view.setUint16(first.record.start + 30, 28, true);
  return copy;
}

describe("reading a zip", () => {
  it.each([
    ["packed at once", SMALL, LONG],
    ["whose sizes follow the data", streamed(), `${LONG}a.xml`],
    ["with numbers in a zip64 field", withZip64(SMALL), LONG],
    ["with a comment that looks like its end", withComment(SMALL), LONG],
    ["with bytes behind its end", Uint8Array.from([...SMALL, 0, 0]), LONG],
  ])("reads one %s", (_, bytes, text) => {
    expect(textIn(bytes, "a.xml")).toBe(text);
  });

  it.each([
    ["nothing", new Uint8Array()],
    ["one cut short", SMALL.slice(0, -30)],
    ["a file that starts outside it", withDirectory(SMALL, 42, 5000000)],
    ["a file longer than the zip", withDirectory(SMALL, 20, 5000000)],
    ["a file that starts inside another", withDirectory(SMALL, 42, 7)],
    ["a name longer than the zip", withDirectory(SMALL, 28, 60000, 2)],
  ])("finds damaged: %s", (_, bytes) => {
    expect(readArchive(bytes)).toBe("damaged");
  });

  it("refuses one by the size it declares", () => {
    expect(readArchive(withDirectory(SMALL, 24, LARGEST_CONTENT + 1))).toBe("too-large");
  });

  it.each([
    ["has another checksum", withDirectory(SMALL, 16, 1)],
    ["is larger than it says", withDirectory(SMALL, 24, 100)],
    ["is smaller than it says", withDirectory(SMALL, 24, 100000)],
    ["is encrypted", withDirectory(SMALL, 8, 1, 2)],
    ["is packed in a way not known", withDirectory(SMALL, 10, 12, 2)],
  ])("gives no content of a file that %s", (_, bytes) => {
    const archive = archiveOf(bytes);
    expect(archive.entries.slice(0, 1).map((entry) => extract(archive, entry))).toEqual([null]);
  });
});

describe("replacing a file in a zip", () => {
  it.each([
    ["packed at once", SMALL],
    ["whose sizes follow the data", streamed()],
    ["with numbers in a zip64 field", withZip64(SMALL)],
  ])("changes that file alone in one %s", (_, bytes) => {
    for (const name of ["a.xml", "b.xml"]) {
      const after = replaceEntries(archiveOf(bytes), new Map([[name, strToU8("new content ".repeat(9000))]]));
      expect(changedFiles(bytes, after)).toEqual([name]);
      expect(textIn(after, name)).toBe("new content ".repeat(9000));
    }
  });

  it("makes the same zip again when nothing is replaced", () => {
    expect(replaceEntries(archiveOf(streamed()), new Map())).toEqual(streamed());
  });
});

describe("the checksum", () => {
  it("is the one of the standard's example", () => {
    expect(crc32(strToU8("123456789"))).toBe(0xcbf43926);
  });
});
