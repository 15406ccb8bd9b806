import { perRow, type Check, type ReviewedRow } from "../check";
import type { Policy } from "../policy/policy";
import { comparisonIn } from "../rating/comparison";
import { distanceFrom } from "../rating/deviation";
import { rungsFor } from "../rating/rungs";

interface Particulars {
  readonly rated: string;
  readonly edgeOf: string;
  readonly because: string;
}

const row = { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%" };

/** Catalogue R8: systems disagree on which side of the line the line is. Being exactly on target is no such case. */
export const ratingOnBoundary: Check<Particulars> = {
  id: "rating/on-boundary",
  title: "The outturn stands on the edge of a band",
  severity: "note",
  why: "Here the rule alone decides the colour, and another rule may count the edge to the next band.",
  remedy: "Check that the policy says which band the edge belongs to.",
  needs: ["target", "outturn", "polarity"],
  examples: [
    { flagged: true, title: "10% below target, where Amber ends at 10%", rows: [{ ...row, outturn: "81%" }] },
    { flagged: false, title: "just inside", rows: [{ ...row, outturn: "81.1%" }] },
    { flagged: false, title: "exactly on target", rows: [{ ...row, outturn: "90%" }] },
  ],
  find: perRow("outturn", (row, { policy }) => {
    const edgeOf = row.overridden === null ? bandEndingAt(row, policy) : null;
    return edgeOf === null || row.verdict.status === "unrated" ? null : { rated: row.verdict.band.label, edgeOf, because: row.verdict.because };
  }),
  say: ({ rated, edgeOf, because }) => `The outturn stands on the edge of ${edgeOf}; the policy gives ${rated}. ${because}`,
};

/** The label of the band whose edge, other than the target itself, the outturn stands on: by its width, or by the floor of the row. */
function bandEndingAt({ indicator, verdict }: ReviewedRow, policy: Policy): string | null {
  if (verdict.status === "unrated" || verdict.deviation === null || verdict.deviation.eq(0)) return null;
  const comparison = comparisonIn(indicator, policy);
  if ("status" in comparison) return null;
  const distance = distanceFrom(comparison, policy);
  const { deviation } = verdict;
  const rungs = rungsFor(indicator, comparison, distance, policy).slice(0, -1);
  const { floor } = indicator.figures;
  const onFloor = policy.measure === "floor" && floor.kind === "quantity" && floor.amount.eq(distance.outturn);
  return rungs.find(({ reach }) => (reach === null ? onFloor : reach.eq(deviation)))?.band.label ?? null;
}
