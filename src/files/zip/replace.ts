import { deflateSync } from "fflate";

import type { Archive, Entry } from "./archive";
import { crc32 } from "./crc32";
import { joined } from "./extract";

const SIZES_FOLLOW = 1 << 3;
const DEFLATED = 8;
const LOCAL_SIZE = 30;
const RECORD_SIZE = 46;
const IN_ZIP64_FIELD = 0xffffffff;
const ZIP64_FIELD = 0x0001;
const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_RECORD = 0x02014b50;
const VERSION = 20;
const NAME_IS_UTF8 = 1 << 11;
/** 1 January 1980. */
const FIRST_DAY = 0x0021;

/**
 * The zip with the content of some files replaced, added, or taken out (null). Every other file keeps its bytes as they
 * stand, headers and compressed data included, and all keep their order, names and times. A new checksum, new sizes and
 * "deflated" are all that changes in the headers of a replaced file; an added one comes behind the others.
 */
export function replaceEntries(archive: Archive, contents: ReadonlyMap<string, Uint8Array | null>): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const put = (piece: Uint8Array): void => {
    pieces.push(piece);
    length += piece.length;
  };
  const kept = archive.entries.filter(({ name }) => contents.get(name) !== null);
  const replaced = new Map<string, Replacement>();
  const starts = new Map<string, number>();
  put(beforeEntries(archive));
  for (const entry of [...kept].sort((a, b) => a.start - b.start)) {
    starts.set(entry.name, length);
    const content = contents.get(entry.name) ?? undefined;
    if (content === undefined) {
      put(archive.bytes.subarray(entry.start, entry.end));
    } else {
      const replacement = compress(content);
      replaced.set(entry.name, replacement);
      put(localHeader(archive, entry, replacement));
      put(replacement.data);
    }
  }
  const addedRecords = newFiles(archive, contents).map(({ local, data, record }) => {
    const start = length;
    put(local);
    put(data);
    return record(start);
  });
  const directory = length;
  for (const entry of kept) put(directoryRecord(archive, entry, starts.get(entry.name) ?? entry.start, replaced.get(entry.name)));
  for (const record of addedRecords) put(record);
  put(closingRecord(archive, kept.length + addedRecords.length, directory, length - directory));
  return joined(pieces, length);
}

/** What stands in the zip before its first file. */
function beforeEntries({ bytes, entries, closing }: Archive): Uint8Array {
  return bytes.subarray(
    0,
    entries.reduce((least, { start }) => Math.min(least, start), closing),
  );
}

interface Replacement {
  readonly data: Uint8Array;
  readonly crc: number;
  readonly size: number;
}

function compress(content: Uint8Array): Replacement {
  return { data: deflateSync(content), crc: crc32(content), size: content.length };
}

function localHeader(archive: Archive, entry: Entry, replacement: Replacement): Uint8Array {
  const old = archive.bytes.subarray(entry.start, entry.data);
  const nameEnd = LOCAL_SIZE + viewOf(old).getUint16(26, true);
  const extra = withoutZip64(old.subarray(nameEnd));
  const header = joined([old.subarray(0, nameEnd), extra], nameEnd + extra.length);
  const view = viewOf(header);
  describe(view, 6, entry, replacement);
  view.setUint16(28, extra.length, true);
  return header;
}

function directoryRecord(archive: Archive, entry: Entry, start: number, replacement: Replacement | undefined): Uint8Array {
  const old = archive.bytes.slice(entry.record.start, entry.record.end);
  if (replacement === undefined) {
    setStart(old, start);
    return old;
  }
  const nameEnd = RECORD_SIZE + viewOf(old).getUint16(28, true);
  const extraEnd = nameEnd + viewOf(old).getUint16(30, true);
  const extra = withoutZip64(old.subarray(nameEnd, extraEnd));
  const comment = old.subarray(extraEnd);
  const record = joined([old.subarray(0, nameEnd), extra, comment], nameEnd + extra.length + comment.length);
  const view = viewOf(record);
  describe(view, 8, entry, replacement);
  view.setUint16(30, extra.length, true);
  view.setUint32(42, start, true);
  return record;
}

/** Flags, method, checksum and sizes: the same fields in both kinds of header, from different offsets on. */
function describe(view: DataView, flags: number, entry: Entry, replacement: Replacement): void {
  view.setUint16(flags, entry.flags & ~SIZES_FOLLOW, true);
  view.setUint16(flags + 2, DEFLATED, true);
  view.setUint32(flags + 8, replacement.crc, true);
  view.setUint32(flags + 12, replacement.data.length, true);
  view.setUint32(flags + 16, replacement.size, true);
}

/** A start that was kept in the zip64 field is the last number there, unless a disk number follows: none does in practice. */
function setStart(record: Uint8Array, start: number): void {
  const view = viewOf(record);
  if (view.getUint32(42, true) !== IN_ZIP64_FIELD) {
    view.setUint32(42, start, true);
    return;
  }
  const from = RECORD_SIZE + view.getUint16(28, true);
  const to = from + view.getUint16(30, true);
  const before = [20, 24].filter((offset) => view.getUint32(offset, true) === IN_ZIP64_FIELD).length;
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === ZIP64_FIELD) view.setBigUint64(at + 4 + 8 * before, BigInt(start), true);
  }
}

/** Extra fields of a header but the one for sizes over four gigabytes, which a replaced file has no use for. */
function withoutZip64(extra: Uint8Array): Uint8Array {
  const view = viewOf(extra);
  const kept: Uint8Array[] = [];
  let at = 0;
  while (at + 4 <= extra.length) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) !== ZIP64_FIELD) kept.push(extra.subarray(at, end));
    at = end;
  }
  return joined(
    kept,
    kept.reduce((sum, field) => sum + field.length, 0),
  );
}

/** A file that was not in the zip before: its two headers and its data. */
interface NewFile {
  readonly local: Uint8Array;
  readonly data: Uint8Array;
  /** Its record in the directory, where its local header starts there. */
  readonly record: (start: number) => Uint8Array;
}

/** The contents that no file of the zip had before. */
function newFiles(archive: Archive, contents: ReadonlyMap<string, Uint8Array | null>): readonly NewFile[] {
  const known = new Set(archive.entries.map(({ name }) => name));
  return [...contents].flatMap(([name, content]) => (content === null || known.has(name) ? [] : [newFile(name, content)]));
}

/** Written as by a program of zip version 2.0; the time is the first that a zip knows, as Excel has it. */
function newFile(fileName: string, content: Uint8Array): NewFile {
  const name = new TextEncoder().encode(fileName);
  const { data, crc, size } = compress(content);
  /** What both headers say, from the version that unpacks it to the length of the name. */
  const common = (view: DataView, at: number): void => {
    view.setUint16(at, VERSION, true);
    view.setUint16(at + 2, NAME_IS_UTF8, true);
    view.setUint16(at + 4, DEFLATED, true);
    view.setUint16(at + 8, FIRST_DAY, true);
    view.setUint32(at + 10, crc, true);
    view.setUint32(at + 14, data.length, true);
    view.setUint32(at + 18, size, true);
    view.setUint16(at + 22, name.length, true);
  };
  const header = (length: number, signature: number): { readonly bytes: Uint8Array; readonly view: DataView } => {
    const bytes = new Uint8Array(length + name.length);
    bytes.set(name, length);
    const view = viewOf(bytes);
    view.setUint32(0, signature, true);
    return { bytes, view };
  };
  const local = header(LOCAL_SIZE, LOCAL_HEADER);
  common(local.view, 4);
  return {
    local: local.bytes,
    data,
    record: (start) => {
      const { bytes, view } = header(RECORD_SIZE, DIRECTORY_RECORD);
      view.setUint16(4, VERSION, true);
      common(view, 6);
      view.setUint32(42, start, true);
      return bytes;
    },
  };
}

function closingRecord(archive: Archive, files: number, directory: number, size: number): Uint8Array {
  const record = archive.bytes.slice(archive.closing);
  const view = viewOf(record);
  view.setUint16(8, files, true);
  view.setUint16(10, files, true);
  view.setUint32(12, size, true);
  view.setUint32(16, directory, true);
  return record;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
