import { deflateSync } from "node:zlib";

/** Red, green, blue and opacity, each from 0 to 255. */
export type Pixel = readonly [red: number, green: number, blue: number, opacity: number];

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** A square picture as a PNG file. */
export function png(size: number, pixelAt: (x: number, y: number) => Pixel): Uint8Array {
  const rows: number[] = [];
  for (let y = 0; y < size; y += 1) {
    rows.push(0);
    for (let x = 0; x < size; x += 1) rows.push(...pixelAt(x, y));
  }
  const header = [...fourBytes(size), ...fourBytes(size), 8, 6, 0, 0, 0];
  return Uint8Array.from([
    ...SIGNATURE,
    ...chunk("IHDR", header),
    ...chunk("IDAT", [...deflateSync(Uint8Array.from(rows), { level: 9 })]),
    ...chunk("IEND", []),
  ]);
}

function chunk(name: string, data: readonly number[]): readonly number[] {
  const body = [...new TextEncoder().encode(name), ...data];
  return [...fourBytes(data.length), ...body, ...fourBytes(checksum(body))];
}

function fourBytes(number: number): readonly number[] {
  return [24, 16, 8, 0].map((shift) => (number >>> shift) & 0xff);
}

/** The cyclic redundancy check that PNG asks for. */
function checksum(bytes: readonly number[]): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
