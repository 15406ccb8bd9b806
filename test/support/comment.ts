import type { Check, Example, Finding } from "../../src/domain/check";
import type { Policy } from "../../src/domain/policy/policy";
import { findingsFor } from "./findings";

type Row = Example["rows"][number];

/** Repairs: bigger is better, below target and up on the year before. */
export const REPAIRS: Row = {
  reference: "A1",
  indicator: "% of repairs completed on time",
  polarity: "Bigger is better",
  target: "90%",
  outturn: "72.4%",
  previous: "70.1%",
};

/** Missed collections, a count: smaller is better, above target and down on the year before. */
export const COLLECTIONS: Row = {
  reference: "B2",
  indicator: "Number of missed collections",
  polarity: "Smaller is better",
  target: "5,000",
  outturn: "5,431",
  previous: "5,995",
};

/** What a check finds where the row has this comment. */
export function findingsOn(check: Check, commentary: string, row: Row = REPAIRS, policy: Partial<Policy> = {}): readonly Finding[] {
  return findingsFor(check, [{ ...row, commentary }], policy);
}
