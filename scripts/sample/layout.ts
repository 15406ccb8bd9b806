import type { CellStyle } from "hucre";
import { targetChanges, toFigure } from "./figure";
import { RATINGS, type PublishedRating, type SampleIndicator } from "./indicators";
import {
  CENTRED_TEXT,
  CHANGED_TARGET_COLOUR,
  directionStyle,
  figureStyle,
  HEADER,
  NOTE,
  RATING_COLOURS,
  SECTION,
  SOURCE,
  TEXT,
  TITLE,
} from "./styles";

/** A cell, and how many columns to the right it is merged over, itself included. */
export interface LaidCell {
  readonly value: string | number | null;
  readonly style: CellStyle;
  readonly span: number;
}

/** A row of cells from column A on, and its height in points. */
export interface LaidRow {
  readonly cells: readonly LaidCell[];
  readonly height: number;
}

/** The headers of the table and the widths of its columns, in characters. */
export const COLUMNS = [
  { header: "Ref.", width: 17 },
  { header: "Indicator", width: 38 },
  { header: "Value", width: 11 },
  { header: "2012/13 Annual Target", width: 15 },
  { header: "2012/13 Annual Performance", width: 16 },
  { header: "2011/12 Annual Performance", width: 16 },
  { header: "DoT", width: 7 },
  { header: "2013/14 Proposed Target", width: 15 },
  { header: "Comments", width: 68 },
  { header: "Service", width: 22 },
] as const;

const TITLE_TEXT = "Annual Corporate Performance Report 2012/13";
const SOURCE_TEXT =
  "Figures, indicator names and ratings: London Borough of Havering, Annual Corporate Performance Report 2012/13, Cabinet, 10 July 2013. Commentary written for this sample.";

const RULES: Readonly<Record<PublishedRating, string>> = {
  Green: "Target met, or missed by no more than 5% of it (to the nearest half of a per cent)",
  Amber: "Target missed by more than 5%, and performance better than last year",
  Red: "Target missed by more than 5%, and performance no better than last year",
};

/** How many rows stand above the indicators and stay in view: title, source, key, a blank row and the header. */
export const ROWS_ABOVE_TABLE = 8;

/** The whole sheet from the top: title, source, key, header, each section under its heading, and the summary. */
export function layOut(indicators: readonly SampleIndicator[]): readonly LaidRow[] {
  const sections = [...new Set(indicators.map(({ section }) => section))];
  return [
    row([cell(TITLE_TEXT, TITLE, COLUMNS.length)], 24),
    row([cell(SOURCE_TEXT, SOURCE, COLUMNS.length)], 15),
    ...keyRows(),
    row([], 6),
    row(
      COLUMNS.map(({ header }) => cell(header, HEADER)),
      38,
    ),
    ...sections.flatMap((section) => [
      heading(section),
      ...indicators.filter((indicator) => indicator.section === section).map(indicatorRow),
    ]),
    row([], 12),
    ...summaryRows(indicators),
  ];
}

function keyRows(): readonly LaidRow[] {
  const signs = [
    [cell("↑", directionStyle("↑")), cell("Better than last year", NOTE, 2)],
    [cell("↓", directionStyle("↓")), cell("Worse than last year", NOTE, 2)],
    [cell("→", directionStyle("→")), cell("The same as last year", NOTE, 2)],
    [cell(null, figureStyle(null, CHANGED_TARGET_COLOUR)), cell("The target changes in 2013/14", NOTE, 2)],
  ];
  const ratings = [
    ...RATINGS.map((rating) => [cell(rating, figureStyle(null, RATING_COLOURS[rating])), cell(RULES[rating], NOTE, 5)]),
    [cell("No colour", CENTRED_TEXT), cell("Not rated: a partnership indicator, or no final figure, or no target", NOTE, 5)],
  ];
  return ratings.map((rating, index) => row([...rating, ...(signs[index] ?? [])], 18));
}

function heading(text: string): LaidRow {
  return row([cell(text, SECTION, COLUMNS.length)], 20);
}

function indicatorRow(indicator: SampleIndicator): LaidRow {
  const { target, performance, rating, previous, direction, nextTarget } = indicator;
  const changed = targetChanges(target, nextTarget) ? CHANGED_TARGET_COLOUR : null;
  const cells = [
    cell(indicator.reference, TEXT),
    cell(indicator.indicator, TEXT),
    cell(indicator.polarity, CENTRED_TEXT),
    figure(target, null),
    figure(performance, rating === null ? null : RATING_COLOURS[rating]),
    figure(previous, null),
    cell(direction, directionStyle(direction)),
    figure(nextTarget, changed),
    cell(indicator.comment === "" ? null : indicator.comment, TEXT),
    cell(indicator.service, CENTRED_TEXT),
  ];
  return row(cells, heightOf(cells));
}

const LINE_HEIGHT = 12;
const PADDING = 6;

/** The height that shows the longest cell of a row whole: not every program finds it by itself when it opens a file. */
function heightOf(cells: readonly LaidCell[]): number {
  const lines = COLUMNS.map(({ width }, column) => countLines(String(cells[column]?.value ?? ""), width));
  return Math.max(...lines) * LINE_HEIGHT + PADDING;
}

/** Lines that a text fills when it is wrapped between words, one character's width being kept free for the margins. */
function countLines(text: string, width: number): number {
  let lines = 1;
  let length = 0;
  for (const word of text.split(" ")) {
    const wraps = length > 0 && length + 1 + word.length > width - 1;
    lines += wraps ? 1 : 0;
    length = wraps || length === 0 ? word.length : length + 1 + word.length;
  }
  return lines;
}

function figure(printed: string, colour: string | null): LaidCell {
  const { value, format } = toFigure(printed);
  return cell(value, figureStyle(format, colour));
}

function summaryRows(indicators: readonly SampleIndicator[]): readonly LaidRow[] {
  const rated = indicators.filter(({ rating }) => rating !== null).length;
  const counts = RATINGS.map((rating) => {
    const count = indicators.filter((indicator) => indicator.rating === rating).length;
    const share = `${count} of the ${rated} rated indicators (${Math.round((count / rated) * 100)}%)`;
    return row([cell(rating, figureStyle(null, RATING_COLOURS[rating])), cell(share, NOTE, 5)], 18);
  });
  const all = `${indicators.length} indicators: ${rated} rated and ${indicators.length - rated} not rated`;
  return [heading("Summary of ratings"), ...counts, row([cell("All", CENTRED_TEXT), cell(all, NOTE, 5)], 18)];
}

function row(cells: readonly LaidCell[], height: number): LaidRow {
  return { cells, height };
}

function cell(value: LaidCell["value"], style: CellStyle, span = 1): LaidCell {
  return { value, style, span };
}
