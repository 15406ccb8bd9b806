import { Inflate } from "fflate";

import type { Archive, Entry } from "./archive";
import { crc32 } from "./crc32";

const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;
/** Compressed bytes handed over at a time: deflate grows at most about a thousandfold, so a lie about the size shows soon. */
const STEP = 64 * 1024;

/** The content of one file of a zip; null where it is damaged, encrypted, or not of the size and checksum declared. */
export function extract(archive: Archive, entry: Entry): Uint8Array | null {
  if (entry.flags & ENCRYPTED) return null;
  const compressed = archive.bytes.subarray(entry.data, entry.data + entry.compressedSize);
  const content = expand(entry, compressed);
  return content?.length === entry.size && crc32(content) === entry.crc ? content : null;
}

function expand(entry: Entry, compressed: Uint8Array): Uint8Array | null {
  if (entry.method === STORED) return compressed;
  return entry.method === DEFLATED ? inflate(compressed, entry.size) : null;
}

/** Never makes more than one step beyond the size that was declared. */
function inflate(compressed: Uint8Array, size: number): Uint8Array | null {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((chunk) => {
    chunks.push(chunk);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < compressed.length && length <= size; at += STEP) {
      stream.push(compressed.subarray(at, at + STEP), at + STEP >= compressed.length);
    }
  } catch {
    return null; // The library throws on data that is not deflated.
  }
  return length === size ? joined(chunks, length) : null;
}

/** Pieces of bytes one after the other. */
export function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
