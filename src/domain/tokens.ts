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

/** The shape of each kind of piece, in the order in which they are tried. */
const SHAPES: readonly (readonly [kind: Token["kind"] | "unseen", shape: RegExp])[] = [
  // An apostrophe belongs to a word only between letters.
  ["word", /[\p{L}\p{M}](?:[\p{L}\p{M}]|['\u2018\u2019\u02BC](?=[\p{L}\p{M}]))*/uy],
  // Spaces of every width, and marks that show nothing: controls, joiners, soft hyphens, what turns an emoji on or off.
  ["unseen", /(?:[\s\p{Cc}\p{Cf}]|\uFE0E|\uFE0F)+/uy],
  // A comma or point belongs to a number only where a digit follows it.
  ["number", /\.?[0-9](?:[0-9]|[.,](?=[0-9]))*/y],
  ["symbol", /./suy],
];
const DASH = /[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/;

/** Splits a text into tokens, leaving out what does not show. Never fails; time grows with the length only. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let start = 0, last = -1; start < text.length;) {
    const { kind, end } = pieceAt(text, start);
    if (kind !== "unseen") {
      const shown = plain(text.slice(start, end));
      tokens.push({ kind, text: shown, lower: shown.toLowerCase(), start, end, glued: last === start });
      last = end;
    }
    start = end;
  }
  return tokens;
}

function pieceAt(text: string, start: number): { readonly kind: Token["kind"] | "unseen"; readonly end: number } {
  for (const [kind, shape] of SHAPES) {
    shape.lastIndex = start;
    if (shape.test(text)) return { kind, end: shape.lastIndex };
  }
  return { kind: "unseen", end: start + 1 };
}

/** The index of the first token from `at` on that is as asked; the number of tokens where there is none. */
export function findFrom(tokens: readonly Token[], at: number, isAsked: (token: Token) => boolean): number {
  for (let index = at; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token !== undefined && isAsked(token)) return index;
  }
  return tokens.length;
}

/** Nearly all pieces are plain already. */
const PLAIN = /^[ -~]*$/;

function plain(piece: string): string {
  if (PLAIN.test(piece)) return piece;
  if (DASH.test(piece)) return "-";
  return piece.replaceAll(/[\u2018\u2019\u02BC]/g, "'");
}
