import { attributeOf, child, numberOf, type Element } from "../xml/tree";
import type { Part } from "./parts";

/** What the colour numbers of a workbook stand for; all as "#RRGGBB". */
export interface Palette {
  /** By theme number: the theme lists dark before light, the numbers count light before dark. */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** The scheme of Office 2013 to 2022, for a workbook that names theme colours and brings no theme. */
const OFFICE_THEME = colours("FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72");

/** Slots of a theme in the order of the numbers that cells use. */
const THEME_SLOTS = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];

const BASIC = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";

/** The 64 colours that old workbooks number, and the two of the system: text and window (ECMA-376 part 1, 18.8.27). */
const INDEXED = colours(`${BASIC} ${BASIC} 800000 008000 000080 808000 800080 008080 C0C0C0 808080
  9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF
  00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696
  003366 339966 003300 333300 993300 993366 333399 333333 000000 FFFFFF`);

function colours(digits: string): readonly string[] {
  return digits.split(/\s+/).map((each) => `#${each}`);
}

/** The palette of a workbook, from its theme and from the colours that its styles may redefine. */
export function readPalette(theme: Part | null, styles: Part | null): Palette {
  const scheme = child(child(theme?.root, "themeElements"), "clrScheme");
  const redefined = child(child(styles?.root, "colors"), "indexedColors")?.children ?? [];
  return {
    theme:
      theme && scheme
        ? THEME_SLOTS.map((slot, number) => themeColour(theme, child(scheme, slot)) ?? OFFICE_THEME[number] ?? "#000000")
        : OFFICE_THEME,
    indexed: INDEXED.map((colour, number) => (styles && written(attributeOf(styles.xml, redefined[number], "rgb"))) ?? colour),
  };
}

function themeColour(theme: Part, slot: Element | undefined): string | null {
  const colour = slot?.children[0];
  return written(attributeOf(theme.xml, colour, colour?.name === "sysClr" ? "lastClr" : "val"));
}

/** "AARRGGBB" or "RRGGBB"; Excel takes no notice of the first pair. */
function written(digits: string | null): string | null {
  return digits !== null && /^([0-9a-f]{2})?[0-9a-f]{6}$/i.test(digits) ? `#${digits.slice(-6).toUpperCase()}` : null;
}

/** The colour that an element such as fgColor names, as "#RRGGBB"; null for "automatic" and for what is not known. */
export function readColour(xml: string, element: Element | undefined, palette: Palette): string | null {
  const theme = numberOf(xml, element, "theme");
  const indexed = numberOf(xml, element, "indexed");
  const base =
    written(attributeOf(xml, element, "rgb")) ??
    (theme === null ? null : palette.theme[theme]) ??
    (indexed === null ? null : palette.indexed[indexed]) ??
    null;
  const tint = Number(attributeOf(xml, element, "tint") ?? 0);
  return base === null || !Number.isFinite(tint) || tint === 0 ? base : tinted(base, tint);
}

/**
 * A colour made lighter (tint above 0) or darker (below), the way of ECMA-376 part 1, 18.8.19: only its lightness
 * moves, hue and saturation stay. Excel itself works in coarser steps: a channel may differ from its screen by 2 of 255.
 */
export function tinted(colour: string, tint: number): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const target = Math.min(1, Math.max(0, tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint));
  const spread = (of: number): number => 1 - Math.abs(2 * of - 1);
  const scale = spread(lightness) === 0 ? 0 : spread(target) / spread(lightness);
  const channel = (value: number): string =>
    Math.round((target + (value - lightness) * scale) * 255)
      .toString(16)
      .padStart(2, "0");
  return `#${[red, green, blue].map(channel).join("")}`.toUpperCase();
}
