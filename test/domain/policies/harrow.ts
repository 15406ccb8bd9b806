import type { Polarity } from "../../../src/domain/indicator";

/** One row as printed: reference, polarity, target, Quarter 1 and its rating, Quarter 2 and its rating, and what the arrow means. */
export type HarrowRow = readonly [
  reference: string,
  polarity: Polarity,
  target: string,
  quarter1: string,
  rating1: string,
  quarter2: string,
  rating2: string,
  arrow: "better" | "worse" | "same" | "none",
];

/** The figures of London Borough of Harrow, Overview and Scrutiny, 9 December 2014: Children's Services scorecard 2014/15. */
export const HARROW: readonly HarrowRow[] = [
  ["TS1", "smaller", "15", "7.6", "HG", "11.1", "HG", "worse"],
  ["TS2", "bigger", "90", "85.9", "HR", "88.2", "A", "better"],
  ["TS3", "bigger", "80", "86.4", "HG", "79.9", "LG", "worse"],
  ["TS4", "bigger", "100", "95.7", "HR", "93.64", "HR", "worse"],
  ["TS5 Equalities", "smaller", "3", "0.9", "HG", "0.5", "HG", "better"],
  ["23", "smaller", "6", "9.6", "HR", "8.5", "HR", "better"],
  ["TS7", "bigger", "95", "98.1", "HG", "93.1", "A", "worse"],
  ["TS8", "smaller", "9", "1.8", "HG", "4.8", "HG", "worse"],
  ["TS9", "bigger", "60", "43.5", "HR", "40", "HR", "worse"],
  ["TS10", "bigger", "95", "23.8", "", "68.3", "", "none"],
  ["TS11", "bigger", "25", "14.3", "", "21.7", "", "none"],
  ["TS12", "bigger", "90", "83", "HR", "74.2", "HR", "worse"],
  ["TS13", "bigger", "90", "72.7", "HR", "91.4", "LG", "better"],
  ["TS14 (local measure)", "bigger", "75", "11.76", "HR", "6.66", "HR", "worse"],
  ["TS15", "none", "8", "6.1", "HR", "6.4", "HR", "better"],
  ["TS16 (local measure)", "smaller", "9", "8.39", "HG", "10.64", "HR", "worse"],
  ["TS17", "smaller", "12", "16.3", "HR", "10.22", "HG", "better"],
  ["TS18 (local measure)", "smaller", "0", "0", "HG", "0", "HG", "same"],
  ["TS19 (local measure)", "smaller", "12", "18.18", "HR", "0", "HG", "better"],
  ["TS20", "smaller", "15", "16.4", "A", "16.7", "A", "worse"],
  ["TS22", "none", "Reduction year on year", "80 (Apr 13 - Mar 14) (343)", "", "Latest YTD figures not released", "", "worse"],
  // prettier-ignore
  [
    "TS23", "none", "Reduction year on year", "4 / 42 (9.52%) (Apr 14 - Jun 14) (0.43) (April 13- Mar 14)", "",
    "Latest YTD custody figures not released (0.60) (Jul 13- June 14)", "", "worse",
  ],
  ["25", "unstated", "", "", "", "", "", "none"],
  ["TS24", "none", "Reduction year on year", "35.0% (70/200) (July 11 - Jun 12)", "", "35.4% (68/192) (Oct 11 - Sept 12)", "", "better"],
  ["TS25", "none", "", "Annual Indicator", "Annual Indicator", "0", "", "worse"],
  ["TS26", "none", "", "Annual Indicator", "Annual Indicator", "0", "", "worse"],
  // prettier-ignore
  [
    "TS27 Equalities", "none", "YOT 20% Care Leavers 50%", "YOT (40.3%) Care Leavers (14.3%)", "HR", "YOT (35.8%) Care Leavers (21.7%)",
    "HR", "better",
  ],
  ["EIS28", "unstated", "tbc, 50% was target for 2013-14", "120 (35%)", "HR", "190 (48%)", "A", "better"],
  ["EIS29", "unstated", "65%", "1 (50%)", "HR", "9 (75%)", "HG", "better"],
  ["EIS30", "unstated", "70%", "100%", "HG", "Parenting programme is not run during summer term", "", "better"],
  ["EIS31", "unstated", "80%", "84%", "HG", "84.57%", "HG", "same"],
];
