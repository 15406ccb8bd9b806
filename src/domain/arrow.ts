import type { Cell } from "./sheet";
import { words } from "./text";

/** The ways in which a drawn arrow may point. */
export const POINTINGS = ["up", "down", "level"] as const;

export type Pointing = (typeof POINTINGS)[number];

/** A drawn arrow, and whether it is a letter that only a symbol font makes into one. */
export interface Arrow {
  readonly pointing: Pointing;
  readonly symbolFont: boolean;
}

type Glyphs = Readonly<Record<Pointing, string>>;

const DRAWN: Glyphs = {
  up: "↑▲△▴⬆⇑⇧⭡⮝🔼🡅🡑🡩⇗↗⬈➚🡥🡭",
  down: "↓▼▽▾⬇⇓⇩⭣⮟🔽🡇🡓🡫⇘↘⬊➘🡦🡮",
  level: "→↔►▶▸➔➜⇒⇔⇨◄◀←➡⬅⬌🡆🡒🡪",
};

/** What people also type for "no change", though it draws no arrow. */
const LEVEL_SIGNS = "=■";

/** The letters that draw arrows in each symbol font, by its name. */
const LETTERS: Readonly<Record<"wingdings" | "wingdings 3" | "webdings", Glyphs>> = {
  wingdings: { up: "éñáìä", down: "êòâîæ", level: "èðàçïßó" },
  "wingdings 3": { up: "phr#", down: "qis$", level: 'utwvgf"!' },
  webdings: { up: "5", down: "6", level: "43" },
};

/** The letters that an export leaves behind most often when it drops the font. */
const BARE_LETTERS: Glyphs = { up: "éñ", down: "êò", level: "èð" };

/** The arrow a cell draws; null when the cell is not one arrow. */
export function readArrow(cell: Cell): Arrow | null {
  const sign = onlySign(cell.text);
  if (sign === null) return null;
  const drawn = pointingOf(sign, DRAWN) ?? (LEVEL_SIGNS.includes(sign) ? "level" : null);
  if (drawn !== null) return { pointing: drawn, symbolFont: false };
  const lettered = lettersOf(cell.font, sign);
  const pointing = lettered === null ? null : pointingOf(letter(sign), lettered);
  return pointing === null ? null : { pointing, symbolFont: true };
}

/**
 * Accented letters that only Wingdings makes into arrows. An export drops the font and leaves the letter, so in a column
 * of directions the letter alone is read too.
 */
export function readBareWingdings(cell: Cell): Pointing | null {
  const sign = onlySign(cell.text);
  return sign === null ? null : pointingOf(sign, BARE_LETTERS);
}

/** Which way the arrows in a longer text point ("↑ 2.1%"); null where there are none, or they do not agree. */
export function arrowWithin(text: string): Pointing | null {
  const found = new Set(Array.from(text).map((sign) => pointingOf(sign, DRAWN)));
  found.delete(null);
  const [pointing = null] = found;
  return found.size === 1 ? pointing : null;
}

/** The one character of a text, however it is padded; null where there are more or none. */
function onlySign(text: string): string | null {
  const shown = text.trim();
  // A sign with all its marks is no longer than this; most cells are, and are asked often.
  if (shown.length > 6) return null;
  const [sign, ...rest] = shown.normalize("NFC").replace(/[\s\uFE0E\uFE0F]/g, "");
  return sign === undefined || rest.length > 0 ? null : sign;
}

function pointingOf(sign: string, glyphs: Glyphs): Pointing | null {
  return POINTINGS.find((pointing) => glyphs[pointing].includes(sign)) ?? null;
}

function lettersOf(font: string | null, sign: string): Glyphs | null {
  const named = words(font ?? "");
  if (named.includes("webdings")) return LETTERS.webdings;
  if (named.includes("wingdings")) return LETTERS[named.includes("3") ? "wingdings 3" : "wingdings"];
  return isPrivate(sign) ? LETTERS.wingdings : null;
}

/** Some programs keep the letters of a symbol font where no alphabet is, from U+F000 on. */
function isPrivate(sign: string): boolean {
  return sign >= "\uF020" && sign <= "\uF0FF";
}

function letter(sign: string): string {
  return isPrivate(sign) ? String.fromCharCode(sign.charCodeAt(0) - 0xf000) : sign;
}
