const UTF8_MARK = [0xef, 0xbb, 0xbf];
const UTF16_LITTLE_MARK = [0xff, 0xfe];
const UTF16_BIG_MARK = [0xfe, 0xff];

/**
 * The text of a file: UTF-8 or UTF-16 where a mark says so, else UTF-8 where the bytes are that, else Windows-1252, which
 * Excel still writes for .csv. Null where the bytes are no text, whatever the file's name says: zero bytes give away
 * pictures, archives and the like. Other control characters come along with text, as the soft hyphens of Word do.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decodeMarked(bytes) ?? decodeWith("utf-8", bytes) ?? decodeWindows1252(bytes);
  return text === null || text.includes("\0") ? null : text;
}

function decodeMarked(bytes: Uint8Array): string | null {
  const starts = (mark: readonly number[]): boolean => mark.every((byte, at) => bytes[at] === byte);
  if (starts(UTF8_MARK)) return decodeWith("utf-8", bytes);
  if (starts(UTF16_LITTLE_MARK)) return decodeWith("utf-16le", bytes);
  return starts(UTF16_BIG_MARK) ? decodeWith("utf-16be", bytes) : null;
}

/** The mark itself is left out of the text. */
function decodeWith(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null; // The decoder throws on bytes that the encoding does not have.
  }
}

/** What Windows-1252 has from 0x80 to 0x9F; it has nothing in the five places of a zero. */
const WINDOWS_1252 = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

/** Some versions of Node decode these 32 bytes as Latin-1 does, to control characters: those are put right here. */
function decodeWindows1252(bytes: Uint8Array): string | null {
  return (
    decodeWith("windows-1252", bytes)?.replace(/[\u0080-\u009F]/g, (letter) => WINDOWS_1252.charAt(letter.charCodeAt(0) - 0x80)) ?? null
  );
}
