import type { Indicator } from "../indicator";

/** The entry of `excludeSections` that the row stands under, or null. */
export function excludedBy(indicator: Indicator, excludeSections: readonly string[]): string | null {
  if (excludeSections.length === 0) return null;
  const sections = sectionsOf(indicator);
  return excludeSections.find((entry) => sections.some((section) => saysAllOf(section, entry))) ?? null;
}

/** The heading above the row and the text of its section column. */
export function sectionsOf(indicator: Indicator): readonly string[] {
  return [indicator.section, indicator.cells.section?.cell.text ?? ""];
}

/**
 * Whether a text holds all words of an entry together; case, spaces and marks between words do not matter. An entry without
 * words fits nothing.
 */
export function saysAllOf(text: string, entry: string): boolean {
  const wanted = folded(entry);
  return wanted !== "" && ` ${folded(text)} `.includes(` ${wanted} `);
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .trim();
}
