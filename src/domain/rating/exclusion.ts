import type { Indicator } from "../indicator";

/**
 * The entry of `excludeSections` that the row stands under, or null. The heading above the row and the text of its section
 * column both count, where they hold all words of the entry together; case, spaces and marks between words do not matter.
 */
export function excludedBy(indicator: Indicator, excludeSections: readonly string[]): string | null {
  const sections = [indicator.section, indicator.cells.section?.cell.text ?? ""].map(folded);
  return excludeSections.find((entry) => folded(entry) !== "" && sections.some((section) => ` ${section} `.includes(` ${folded(entry)} `))) ?? null;
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .trim();
}
