import type { Family } from "./policy/policy";

/**
 * The family of ratings that a fill "#RRGGBB" stands for, or null for white, greys, very pale tints and hues no rating
 * uses. Green, amber and red are told from pale tints on, as Excel's own "Good", "Neutral" and "Bad" styles have them;
 * blue only when it is strong, because pale blue is the usual shade of a banded table.
 */
export function familyOfColour(fill: string | null): Family | null {
  if (fill === null || !/^#[0-9A-F]{6}$/i.test(fill)) return null;
  const [red, green, blue] = [channel(fill, 1), channel(fill, 3), channel(fill, 5)];
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  if (spread < 0.12 || most < 0.25) return null;
  const hue = hueOf(red, green, blue, most, spread);
  if (hue < 18 || hue >= 340) return "red";
  if (hue < 66) return "amber";
  if (hue < 170) return "green";
  return hue >= 185 && hue < 260 && spread >= 0.5 ? "blue" : null;
}

/** The two hexadecimal digits at a place, as a share of 255. */
function channel(fill: string, at: number): number {
  return parseInt(fill.slice(at, at + 2), 16) / 255;
}

/** Hue in degrees, 0 red, 120 green, 240 blue. */
function hueOf(red: number, green: number, blue: number, most: number, spread: number): number {
  if (most === red) return (((green - blue) / spread) * 60 + 360) % 360;
  if (most === green) return ((blue - red) / spread) * 60 + 120;
  return ((red - green) / spread) * 60 + 240;
}

/** The fill written for each family: black text on it has a contrast of at least 4.5 to 1. */
export const FAMILY_FILLS: Readonly<Record<Family, string>> = { blue: "#4A9BE8", green: "#92D050", amber: "#FFC000", red: "#FF7C80" };
