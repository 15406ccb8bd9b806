/**
 * The smallest pieces of a cell's text. A number is a run of digits with the commas and points inside it; a word is a
 * run of letters; anything else that shows is a symbol of one character, every kind of dash being "-".
 */
export interface Token {
  readonly kind: "number" | "word" | "symbol";
  /** As written, except that dashes and apostrophes are the plain ones. */
  readonly text: string;
  /** The text in lower case. */
  readonly lower: string;
  /** Where it stands: `text.slice(start, end)`. */
  readonly start: number;
  readonly end: number;
  /** Nothing stands between it and the token before. */
  readonly glued: boolean;
}

/** What was understood from a token on: its value, and the index of the first token after it. */
export interface Parsed<T> {
  readonly value: T;
  readonly next: number;
}

const DIGIT = /[0-9]/;
const LETTER = /[\p{L}\p{M}]/u;
// Spaces of every width, and marks that show nothing: controls, joiners, soft hyphens, what turns an emoji on or off.
const UNSEEN = /[\s\p{Cc}\p{Cf}]|\uFE0E|\uFE0F/u;
const DASH = /[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/;
const APOSTROPHE = /['\u2018\u2019\u02BC]/;

/** Splits a text into tokens, leaving out what does not show. Never fails; time grows with the length only. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let start = 0;
  while (start < text.length) {
    const piece = pieceAt(text, start);
    if (piece.kind !== "unseen") {
      const shown = plain(text.slice(start, piece.end));
      const glued = tokens.at(-1)?.end === start;
      tokens.push({ kind: piece.kind, text: shown, lower: shown.toLowerCase(), start, end: piece.end, glued });
    }
    start = piece.end;
  }
  return tokens;
}

/** The index of the first token from `at` on that is as asked; the number of tokens where there is none. */
export function findFrom(tokens: readonly Token[], at: number, isAsked: (token: Token) => boolean): number {
  for (let index = at; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token !== undefined && isAsked(token)) return index;
  }
  return tokens.length;
}

function pieceAt(text: string, start: number): { readonly kind: Token["kind"] | "unseen"; readonly end: number } {
  const first = String.fromCodePoint(text.codePointAt(start) ?? 0);
  if (UNSEEN.test(first)) return { kind: "unseen", end: start + first.length };
  if (DIGIT.test(first) || (first === "." && DIGIT.test(text.charAt(start + 1)))) return { kind: "number", end: numberEnd(text, start + 1) };
  if (LETTER.test(first)) return { kind: "word", end: wordEnd(text, start + first.length) };
  return { kind: "symbol", end: start + first.length };
}

/** A comma or point belongs to a number only where a digit follows it. */
function numberEnd(text: string, from: number): number {
  let end = from;
  while (DIGIT.test(text.charAt(end)) || (/[.,]/.test(text.charAt(end)) && DIGIT.test(text.charAt(end + 1)))) end += 1;
  return end;
}

/** An apostrophe belongs to a word only between letters. */
function wordEnd(text: string, from: number): number {
  let end = from;
  for (;;) {
    const next = String.fromCodePoint(text.codePointAt(end) ?? 0);
    if (LETTER.test(next)) end += next.length;
    else if (APOSTROPHE.test(next) && LETTER.test(text.charAt(end + 1))) end += 1;
    else return end;
  }
}

function plain(piece: string): string {
  if (DASH.test(piece)) return "-";
  return piece.replaceAll(/[\u2018\u2019\u02BC]/g, "'");
}
