/** One file inside a zip, as the directory at the zip's end describes it. */
export interface Entry {
  readonly name: string;
  /** General purpose bits: bit 0 encrypted, bit 3 sizes follow the data. */
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  /** Size once inflated, as declared. */
  readonly size: number;
  /** Where its local header starts, and where whatever follows its data starts. */
  readonly start: number;
  readonly end: number;
  /** Where its compressed data starts. */
  readonly data: number;
  /** Where its record stands in the directory. */
  readonly record: { readonly start: number; readonly end: number };
}

/** A zip read as far as its directory; nothing is inflated yet. */
export interface Archive {
  readonly bytes: Uint8Array;
  /** In the order of the directory. */
  readonly entries: readonly Entry[];
  /** By names in small letters: parts of a workbook do not tell capitals from them. The first of several that differ in these alone. */
  readonly byName: ReadonlyMap<string, Entry>;
  /** Where the closing record of the zip starts. */
  readonly closing: number;
}

/** Declared sizes of all files of a zip together; a larger one is refused unopened. Real workbooks stay far below. */
export const LARGEST_CONTENT = 256 * 1024 * 1024;

/** Why a zip was not opened: "damaged", or "too-large" for one that declares more than {@link LARGEST_CONTENT}. */
export type ArchiveProblem = "damaged" | "too-large";

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_RECORD = 0x02014b50;
const CLOSING_RECORD = 0x06054b50;
const LOCAL_SIZE = 30;
const RECORD_SIZE = 46;
const CLOSING_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const IN_ZIP64_FIELD = 0xffffffff;

/**
 * Reads the directory of a zip. Damaged are: a missing directory (a file cut short), records that point outside the
 * file, files that overlap, and two files of one name.
 */
export function readArchive(source: Uint8Array): Archive | ArchiveProblem {
  // Node's Buffer is a Uint8Array whose slices are no copies: the plain kind here, so that no copy writes into the source.
  const bytes = new Uint8Array(source.buffer, source.byteOffset, source.byteLength);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const closing = findClosing(view);
  if (closing === null) return "damaged";
  const records = readDirectory(view, bytes, closing);
  if (records === null) return "damaged";
  if (records.reduce((sum, record) => sum + record.size, 0) > LARGEST_CONTENT) return "too-large";
  const entries = withExtents(view, records);
  return entries === null ? "damaged" : { bytes, entries, byName: namedEntries(entries), closing };
}

function namedEntries(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [entry.name.toLowerCase(), entry] as const).reverse());
}

/** The record whose comment ends where the file does; else the last one, as some programs leave bytes behind it. */
function findClosing(view: DataView): number | null {
  const last = view.byteLength - CLOSING_SIZE;
  let found: number | null = null;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) !== CLOSING_RECORD) continue;
    if (at + view.getUint16(at + 20, true) === last) return at;
    found ??= at;
  }
  return found;
}

type Listed = Omit<Entry, "end" | "data">;

function readDirectory(view: DataView, bytes: Uint8Array, closing: number): readonly Listed[] | null {
  const listed: Listed[] = [];
  const names = new Set<string>();
  let at = view.getUint32(closing + 16, true);
  while (at + RECORD_SIZE <= closing && view.getUint32(at, true) === DIRECTORY_RECORD) {
    const record = readRecord(view, bytes, at);
    if (record === null || record.record.end > closing || names.has(record.name)) return null;
    names.add(record.name);
    listed.push(record);
    at = record.record.end;
  }
  const count = view.getUint16(closing + 10, true);
  return count === (listed.length & 0xffff) || count === 0xffff ? listed : null;
}

function readRecord(view: DataView, bytes: Uint8Array, at: number): Listed | null {
  const nameEnd = at + RECORD_SIZE + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const end = extraEnd + view.getUint16(at + 32, true);
  if (end > view.byteLength) return null;
  const [size, compressedSize, start] = largeNumbers(view, nameEnd, extraEnd, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  return {
    name: new TextDecoder().decode(bytes.subarray(at + RECORD_SIZE, nameEnd)),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressedSize,
    size,
    start,
    record: { start: at, end },
  };
}

type Numbers = readonly [size: number, compressedSize: number, start: number];

/** Numbers that did not fit the record stand in its zip64 field, in this order and only those. */
function largeNumbers(view: DataView, from: number, to: number, numbers: Numbers): Numbers {
  if (!numbers.includes(IN_ZIP64_FIELD)) return numbers;
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 0x0001) continue;
    let next = at + 4;
    const take = (number: number): number => {
      if (number !== IN_ZIP64_FIELD || next + 8 > to) return number;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    };
    return [take(numbers[0]), take(numbers[1]), take(numbers[2])];
  }
  return numbers;
}

/** Where each file's data starts and ends; null when one points outside the zip or into another. */
function withExtents(view: DataView, listed: readonly Listed[]): readonly Entry[] | null {
  const directory = listed[0]?.record.start ?? view.byteLength;
  const inPlace = [...listed].sort((a, b) => a.start - b.start);
  const entries = new Map<string, Entry>();
  for (const [index, entry] of inPlace.entries()) {
    const end = inPlace[index + 1]?.start ?? directory;
    if (entry.start + LOCAL_SIZE > end || end > directory || view.getUint32(entry.start, true) !== LOCAL_HEADER) return null;
    const data = entry.start + LOCAL_SIZE + view.getUint16(entry.start + 26, true) + view.getUint16(entry.start + 28, true);
    if (data + entry.compressedSize > end) return null;
    entries.set(entry.name, { ...entry, data, end });
  }
  return listed.flatMap((entry) => entries.get(entry.name) ?? []);
}
