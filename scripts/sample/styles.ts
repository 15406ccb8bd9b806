import type { AlignmentStyle, BorderStyle, CellStyle, FillStyle } from "hucre";
import type { PublishedRating } from "./indicators";

export const FONT = { name: "Arial", size: 9 };

const WRAPPED: AlignmentStyle = { vertical: "center", wrapText: true };
const CENTRED: AlignmentStyle = { ...WRAPPED, horizontal: "center" };
const LINE = { style: "thin", color: { rgb: "A6A6A6" } } as const;
const BOX: BorderStyle = { top: LINE, right: LINE, bottom: LINE, left: LINE };

/** The colours of the paper: black text can be read on each of them. */
export const RATING_COLOURS: Readonly<Record<PublishedRating, string>> = { Green: "92D050", Amber: "FFC000", Red: "FF5050" };
export const CHANGED_TARGET_COLOUR = "FFFF00";

const ARROW_COLOURS: Readonly<Record<string, string>> = { "↑": "00803C", "↓": "C00000", "→": "000000" };

export const TITLE: CellStyle = { font: { ...FONT, size: 14, bold: true, color: { rgb: "1F3864" } }, alignment: { vertical: "center" } };
export const SOURCE: CellStyle = { font: { ...FONT, size: 8, italic: true, color: { rgb: "595959" } }, alignment: { vertical: "center" } };
export const NOTE: CellStyle = { font: FONT, alignment: { horizontal: "left", vertical: "center", indent: 1 } };
export const HEADER: CellStyle = {
  font: { ...FONT, bold: true, color: { rgb: "FFFFFF" } },
  fill: solid("1F3864"),
  border: BOX,
  alignment: CENTRED,
};
export const SECTION: CellStyle = {
  font: { ...FONT, size: 11, bold: true, color: { rgb: "1F3864" } },
  fill: solid("D9E2F3"),
  border: BOX,
  alignment: { horizontal: "left", vertical: "center", indent: 1 },
};
export const TEXT: CellStyle = { font: FONT, border: BOX, alignment: WRAPPED };
export const CENTRED_TEXT: CellStyle = { ...TEXT, alignment: CENTRED };

/** A centred cell, filled where a colour is given, under a number format where there is one. */
export function figureStyle(format: string | null, colour: string | null): CellStyle {
  return { ...CENTRED_TEXT, ...(format === null ? {} : { numFmt: format }), ...(colour === null ? {} : { fill: solid(colour) }) };
}

/** An arrow in its published colour; any other text as it is. */
export function directionStyle(direction: string): CellStyle {
  const colour = ARROW_COLOURS[direction];
  return colour === undefined ? CENTRED_TEXT : { ...CENTRED_TEXT, font: { ...FONT, size: 14, bold: true, color: { rgb: colour } } };
}

function solid(rgb: string): FillStyle {
  return { type: "pattern", pattern: "solid", fgColor: { rgb } };
}
