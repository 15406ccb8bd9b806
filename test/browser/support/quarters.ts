import type { CellStyle } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import type { BenchFile } from "./workbench";

/** Fills by the words of the RAG columns. */
const FILLS: Readonly<Record<string, string>> = { HG: "00B050", LG: "92D050", A: "FFC000", HR: "FF0000" };

// prettier-ignore
const HEADERS = [
  "Ref No", "Indicator Description", "Polarity", "Harrow actual Q4 2013-14", "Target 2014-15", "Harrow actual Q1 2014-15",
  "Harrow actual Q2 2014-15", "RAG status Q1 2014-15", "RAG status Q2 2014-15", "Direction of Travel", "Commentary",
];

/**
 * A scorecard by quarters, with a word and a fill for each quarter's rating. References, names, figures and ratings: London
 * Borough of Harrow, Children's Services scorecard, Quarters 1 and 2 of 2014/15; commentary written for this test. The Q2
 * rating of TS4 is left out, and that of TS9 is not the printed one (HR).
 */
const ROWS: readonly (readonly (string | number)[])[] = [
  // prettier-ignore
  [
    "TS1", "% of re-referrals that are repeat within 12 months (YTD)", "▼", 11.5, 15, 7.6, 11.1, "HG", "HG", "↓",
    "Repeat referrals rose in the second quarter. Recording is being audited.",
  ],
  // prettier-ignore
  [
    "TS2", "Timeliness of assessments (% complete in 45 working days) - YTD", "▲", 78.5, 90, 85.9, 88.2, "HR", "A", "↑",
    "Better than in the first quarter. Two more assessors start in November to reach the target.",
  ],
  // prettier-ignore
  [
    "TS3", "Percentage of children with an initial CP conference within 15 working days. YTD", "▲", 76.6, 80, 86.4, 79.9, "HG", "LG", "↓",
    "Just below target. The lateness of nine conferences is being looked into.",
  ],
  // prettier-ignore
  [
    "TS4", "Reviews of child protection cases", "▲", 96.5, 100, 95.7, 93.64, "HR", "", "↓",
    "Late reviews are now raised with the manager each week.",
  ],
  // prettier-ignore
  [
    "TS5", "% of children with a child protection plan for 2 years or more (snapshot)", "▼", 1.1, 3, 0.9, 0.5, "HG", "HG", "↑",
    "Few plans last so long.",
  ],
  // prettier-ignore
  [
    "23", "Child protection plan for 2nd or subsequent time (within 2 years of last plan) (%)", "▼", 3.3, 6, 9.6, 8.5, "HR", "HR", "↑",
    "Some families return. Plans are to be stepped down more slowly from October.",
  ],
  // prettier-ignore
  [
    "TS7", "Timeliness of reviews of looked after children", "▲", 93.6, 95, 98.1, 93.1, "HG", "A", "↓",
    "Five reviews were late. Reminders are being sent earlier.",
  ],
  // prettier-ignore
  [
    "TS8", "Stability of placements of CLA", "▼", 9, 9, 1.8, 4.8, "HG", "HG", "↓",
    "Within target, and as expected for the middle of the year.",
  ],
  // prettier-ignore
  [
    "TS9", "Long term stability of CLA (2.5 years)", "▲", 42.9, 60, 43.5, 40, "HR", "HG", "↓",
    "The group is small. Support for placements at risk is being extended.",
  ],
  // prettier-ignore
  [
    "TS12", "% of CLA looked after 1 year or more with up to date dental checks (rolling year)", "▲", 70.8, 90, 83, 74.2, "HR", "HR", "↓",
    "Records are behind. They will be brought up to date by December.",
  ],
  // prettier-ignore
  [
    "TS13", "% of CLA looked after 1 year or more with up to date health checks (rolling year)", "▲", 70.8, 90, 72.7, 91.4, "HR", "LG", "↑",
    "Much better since the first quarter.",
  ],
  ["TS17", "% of CLA classified as persistent absentees", "▼", 13.8, 12, 16.3, 10.22, "HR", "HG", "↑", "Attendance has improved."],
  ["TS18", "% of CLA with permanent exclusions", "▼", 0, 0, 0, 0, "HG", "HG", "↔", "There were none."],
  // prettier-ignore
  [
    "TS20", "% of CLA placed more than 20 miles away from home (snapshot)", "▼", 18.4, 15, 16.4, 16.7, "A", "A", "↓",
    "Placements nearby are being sought from two agencies.",
  ],
];

function styleOf(value: string | number): CellStyle {
  const rgb = FILLS[String(value)];
  return { alignment: { wrapText: true }, ...(rgb === undefined ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: { rgb } } }) };
}

/** Place of the cells that do not say what the rule gives, counted from 0. */
export const WRONG_RATINGS = { missing: { row: 4, column: 8 }, mistaken: { row: 9, column: 8 } } as const;

/**
 * The scorecard as a file, and a sheet of notes behind it; at wish with a second column of targets at its end, so that it is not clear
 * which counts.
 */
export async function quartersWorkbook(hasTwoTargets = false): Promise<BenchFile> {
  const targets = ["Target 2014-15", ...ROWS.map(() => 50)];
  const rows = [HEADERS, ...ROWS].map((row, down) => (hasTwoTargets ? [...row, targets[down] ?? ""] : row));
  const cells = new Map(
    rows.flatMap((row, down) =>
      row.map((value, across) => [`${down},${across}`, { value: value === "" ? null : value, style: styleOf(value) }] as const),
    ),
  );
  const columns = HEADERS.map((header) => ({ width: header === "Commentary" || header === "Indicator Description" ? 40 : 12 }));
  const notes = { name: "Notes", cells: new Map([["0,0", { value: "Figures are due on 14 October." }]]) };
  return { name: "quarters.xlsx", bytes: await writeXlsx({ sheets: [{ name: "Quarter 2", columns, cells }, notes] }) };
}
