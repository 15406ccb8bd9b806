import type { SheetSnapshot } from "../../src/domain/sheet";
import { sheetOf } from "./sheet";

/**
 * The scorecards of two quarters. Figures, references, shortened names and ratings: London Borough of Harrow, Children's
 * Services scorecard 2014/15, Overview and Scrutiny, 9 December 2014, which prints both quarters. The sheet of quarter 1 is
 * made from its columns for that quarter; there TS6 has the reference that its neighbours suggest. Commentary was written
 * for these tests.
 */
const ROWS = [
  // reference | indicator | polarity | target | Q4 2013-14 | Q1 | rating | commentary of Q1 | Q2 | rating | commentary of Q2
  "TS1 | % of re-referrals that are repeat within 12 months (YTD) | ▼ | 15 | 11.5 | 7.6 | HG | Few families came back in spring. | 11.1 | HG | More families came back in summer. Recording is being audited.",
  "TS2 | Timeliness of assessments (% complete in 45 working days) - YTD | ▲ | 90 | 78.5 | 85.9 | HR | Two assessors left in April. Both posts are filled from July. | 88.2 | A | Both new assessors have started. The target will be reached by December.",
  "TS3 | Percentage of children with an initial CP conference within 15 working days. YTD | ▲ | 80 | 76.6 | 86.4 | HG | Conferences are booked on the day of the enquiry. | 79.9 | LG | Nine conferences were late in August, when staff were away.",
  "TS4 | Reviews of child protection cases | ▲ | 100 | 96.5 | 95.7 | HR | Late reviews are raised with the team manager each week, who reports to the board in the autumn. | 93.64 | HR | Late reviews are raised with the team manager each week, who reports to the board in the autumn.",
  "TS5 Equalities | % of children with a child protection plan for 2 years or more (snapshot) | ▼ | 3 | 1.1 | 0.9 | HG | Few plans last so long. | 0.5 | HG | Few plans last so long.",
  "TS6 | Child protection plan for 2nd or subsequent time (within 2 years of last plan) (%) | ▼ | 6 | 3.3 | 9.6 | HR | Some families returned. Plans are stepped down more slowly from June. | 8.5 | HR | Fewer families returned since plans are stepped down more slowly.",
  "TS7 | Timeliness of reviews of looked after children | ▲ | 95 | 93.6 | 98.1 | HG | Nearly all reviews were on time. | 93.1 | A | Five reviews were late in August. Reminders go out earlier from October.",
  "TS8 | Stability of placements of CLA | ▼ | 9 | 9 | 1.8 | HG | 3 of 168 children have moved twice or more since April, as many as expected by now. | 4.8 | HG | 9 of 186 children have moved twice or more since April, as many as expected by now.",
  "TS12 | % of CLA with up to date dental checks (rolling year) | ▲ | 90 | 70.8 | 83 | HR | Records are behind and are being caught up. | 74.2 | HR | Two practices stopped seeing new patients. Another one begins in November.",
  "TS13 | % of CLA with up to date health checks (rolling year) | ▲ | 90 | 70.8 | 72.7 | HR | The nurse post was vacant until June. | 91.4 | LG | The new nurse has caught up with the checks.",
  "TS17 | % of CLA classified as persistent absentees | ▼ | 12 | 13.8 | 16.3 | HR | Eleven children miss lessons often. Each has a plan with the school. | 10.22 | HG | A new school year has begun, with better attendance so far.",
  "TS20 | % of CLA placed more than 20 miles away from home (snapshot) | ▼ | 15 | 18.4 | 16.4 | A | Carers nearby are sought through two agencies. | 16.7 | A | One more child was placed far away. Two carers nearby are being approved.",
  "TS24 | % of reoffenders after 12 months (number) | ▶ | Reduction year on year | 38.7% (84/217) (Apr 11 - Mar 12) | 35.0% (70/200) (Jul 11 - Jun 12) | | The figure is for a year's group, followed for another year. | 35.4% (68/192) (Oct 11 - Sep 12) | | The latest group did slightly worse.",
  "EIS29 | Pupils with better attendance after referral | | 65% | 88% | 50% | HR | Only two pupils were referred. | 75% | HG | Nine of twelve pupils attend more often.",
];

const HEAD = ["Ref No", "Indicator Description", "Polarity", "Target 2014-15", "Harrow actual Q4 2013-14"];

/** The scorecard of quarter 1. */
export const HARROW_Q1: SheetSnapshot = quarterSheet("Q1", ["Harrow actual Q1 2014-15", "RAG status Q1 2014-15", "Commentary"], ([ref, name, polarity, target, before, q1, rag1, said]) => [ref, name, polarity, target, before, q1, rag1, said]);

/** The scorecard of quarter 2 as published, where TS6 has lost its letters. */
export const HARROW_Q2: SheetSnapshot = harrowQ2();

/** The scorecard of quarter 2 with lines changed as asked. */
export function harrowQ2(change: (line: string) => string = (line) => line): SheetSnapshot {
  const header = ["Harrow actual Q1 2014-15", "Harrow actual Q2 2014-15", "RAG status Q1 2014-15", "RAG status Q2 2014-15", "Commentary"];
  return quarterSheet("Q2", header, ([ref, name, polarity, target, before, q1, rag1, , q2, rag2, said]) => [ref === "TS6" ? "23" : ref, name, polarity, target, before, q1, q2, rag1, rag2, said], change);
}

type Cells = readonly (string | undefined)[];

function quarterSheet(name: string, header: readonly string[], cellsOf: (cells: Cells) => Cells, change: (line: string) => string = (line) => line): SheetSnapshot {
  const lines = ROWS.map((line) => change(cellsOf(line.split("|").map((cell) => cell.trim())).join(" | ")));
  return sheetOf([[...HEAD, ...header].join(" | "), ...lines.filter((line) => line !== "")], { name });
}
