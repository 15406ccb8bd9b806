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

// A comma or point belongs to a number only where a digit follows it, an apostrophe to a word only between letters.
const NUMBER = /\.?[0-9](?:[0-9]|[.,](?=[0-9]))*/;
const WORD = /[\p{L}\p{M}](?:[\p{L}\p{M}]|['\u2018\u2019\u02BC](?=[\p{L}\p{M}]))*/u;
// Spaces of every width, and marks that show nothing: controls, joiners, soft hyphens, what turns an emoji on or off.
const UNSEEN = /(?:[\s\p{Cc}\p{Cf}]|\uFE0E|\uFE0F)+/u;
const PIECES = new RegExp(`${UNSEEN.source}|(?<number>${NUMBER.source})|(?<word>${WORD.source})|(?<symbol>.)`, "gsu");
const DASH = /[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/;

/** Splits a text into tokens, leaving out what does not show. Never fails; time grows with the length only. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let last = -1;
  for (const { 0: piece, index: start, groups } of text.matchAll(PIECES)) {
    const kind = groups?.word !== undefined ? "word" : groups?.number !== undefined ? "number" : groups?.symbol !== undefined ? "symbol" : null;
    if (kind === null) continue;
    const shown = plain(piece);
    const end = start + piece.length;
    tokens.push({ kind, text: shown, lower: shown.toLowerCase(), start, end, glued: last === start });
    last = end;
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

function plain(piece: string): string {
  if (DASH.test(piece)) return "-";
  return piece.replaceAll(/[\u2018\u2019\u02BC]/g, "'");
}
