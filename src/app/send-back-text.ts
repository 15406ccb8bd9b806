import { count, onOneLine } from "../domain/text";
import type { RowFigure } from "./row-figures";
import { pointsIn, type SentList, type SentRow } from "./send-back";

/**
 * A list as plain text, to be pasted into a message. What comes from the sheet stands on one line, and no line begins
 * with it: a spreadsheet that the text is pasted into takes none of it for a formula.
 */
export function sendBackText(list: SentList, sheet: string): string {
  return [`${onOneLine(list.service)}: ${totals(list, sheet)}`, ...list.rows.flatMap((row) => ["", ...rowLines(row)])].join("\n");
}

function rowLines({ row, title, figures, points }: SentRow): readonly string[] {
  return [
    `Row ${row}: ${onOneLine(title)}`,
    figureLine(figures),
    ...points.flatMap(({ place, severity, message, remedy }) => [
      `• ${place} (${severity}): ${onOneLine(message)}`,
      `  What to do: ${onOneLine(remedy)}`,
    ]),
  ];
}

/** All lists as one Markdown text, a heading for each service. What comes from the sheet stays text: its marks are escaped. */
export function sendBackMarkdown(lists: readonly SentList[], sheet: string): string {
  if (lists.length === 0) return "Nothing is to be sent back.";
  return lists
    .map((list) => [`## ${escaped(list.service)}`, escaped(totals(list, sheet)), ...list.rows.map(rowMarkdown)].join("\n\n"))
    .join("\n\n");
}

function rowMarkdown({ row, title, figures, points }: SentRow): string {
  const items = points.map(
    ({ place, severity, message, remedy }) => `- **${place}** (${severity}): ${escaped(message)}\n  What to do: ${escaped(remedy)}`,
  );
  return [`### Row ${row}: ${escaped(title)}`, escaped(figureLine(figures)), items.join("\n")].join("\n\n");
}

function totals(list: SentList, sheet: string): string {
  return `${count(pointsIn(list), "point")} on ${count(list.rows.length, "indicator")} of “${onOneLine(sheet)}”.`;
}

/** "Target (2012/13): 90%; Outturn: 72%; Rating: Red." */
function figureLine(figures: readonly RowFigure[]): string {
  return `${figures.map(({ name, shown, period }) => `${name}${period === null ? "" : ` (${period})`}: ${onOneLine(shown)}`).join("; ")}.`;
}

/** Text that Markdown shows as it is. */
function escaped(text: string): string {
  return onOneLine(text).replace(/[\\`*_{}[\]<>#|~&!]/g, "\\$&");
}
