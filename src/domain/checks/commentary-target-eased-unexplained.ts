import type { Check, ReviewedRow } from "../check";
import { claimsOf, type PlacedClaim } from "../commentary";
import { shown, standing } from "../commentary/held";
import { perRowWords } from "../commentary/per-claim";
import { comparableUnits } from "../rating/units";

interface Particulars {
  readonly target: string;
  readonly next: string;
}

const row = { reference: "A1", indicator: "Rent collected", polarity: "Bigger is better", target: "97%" };

/** Next year asks for less than this year did. */
export const commentaryTargetEasedUnexplained: Check<Particulars> = {
  id: "commentary/target-eased-unexplained",
  title: "The comment tells of an easier target, and not why",
  severity: "warning",
  why: "Members will ask why less is expected than before, and who agreed to it.",
  remedy: "Say that the next target is easier, and why, or keep the target.",
  needs: ["commentary", "target", "nextTarget"],
  examples: [
    {
      flagged: true,
      title: "97% becomes 96.5% without a word",
      rows: [{ ...row, outturn: "97.2%", nextTarget: "96.5%", commentary: "The target is 96.5% for next year." }],
    },
    {
      flagged: false,
      title: "eased with its reason",
      rows: [
        {
          ...row,
          outturn: "95.2%",
          nextTarget: "96.5%",
          commentary: "The target has been reduced to 96.5% because tenants on benefits now pay their rent themselves.",
        },
      ],
    },
  ],
  find: perRowWords((row) => {
    const { target, nextTarget } = row.indicator.figures;
    if (target.kind !== "quantity" || nextTarget.kind !== "quantity" || !comparableUnits(target, nextTarget)) return null;
    const { meaning } = standing({ outturn: nextTarget, other: target, polarity: row.indicator.polarity });
    const placed = meaning === "worse" ? toldWithoutReason(row) : null;
    return placed === null ? null : { placed, particulars: { target: shown(target), next: shown(nextTarget) } };
  }),
  say: ({ target, next }) => `The next target of ${next} is easier than this one of ${target}, and the comment does not say why.`,
};

/** Where the comment tells of the new target, and nowhere with a reason. One that does not speak of it is another check's. */
function toldWithoutReason(row: ReviewedRow): PlacedClaim<"target-changed"> | null {
  const told = claimsOf(row, "target-changed").filter(({ statement }) => statement.change !== "kept" && statement.change !== "awaited");
  return told.some(({ statement }) => statement.explained) ? null : (told[0] ?? null);
}
