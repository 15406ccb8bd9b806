import { ratingShown, type Check } from "../check";
import type { StatementOf } from "../commentary";
import { comparedPair, sameFigure, shown, standing, type Pair } from "../commentary/held";
import { perClaim } from "../commentary/per-claim";
import type { Family } from "../policy/policy";
import { standingByRule, type Side, type Standing } from "../rating/standing";

interface Particulars {
  readonly words: string;
  readonly outturn: string;
  readonly target: string;
  readonly is: "better than" | "worse than" | "on" | "above" | "below";
}

const row = { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%", outturn: "72%" };

/** The comment tells the opposite of the figures beside it. */
export const commentaryTargetClaimDisagrees: Check<Particulars> = {
  id: "commentary/target-claim-disagrees",
  title: "The comment says better, worse or on target, and the figures say otherwise",
  severity: "error",
  why: "Members read the words first. Told that a target was met when it was missed, they ask nothing.",
  remedy: "Check both figures, then change the comment or the figure that is wrong.",
  needs: ["commentary", "target", "outturn"],
  examples: [
    {
      flagged: true,
      title: "said to be better, and 18 points short",
      rows: [{ ...row, commentary: "Performance is better than target." }],
    },
    {
      flagged: true,
      title: "said to be within the limit, and over it",
      rows: [
        {
          reference: "A1",
          indicator: "Calls abandoned",
          polarity: "Smaller is better",
          target: "8%",
          outturn: "9.1%",
          commentary: "At 9.1% we finished within our 8% limit.",
        },
      ],
    },
    {
      flagged: true,
      title: "said to be met, and rated Amber by a little",
      rows: [
        {
          reference: "A1",
          indicator: "Repairs completed on time",
          polarity: "Bigger is better",
          target: "100%",
          outturn: "99.8%",
          rating: "Amber",
          commentary: "We are delighted to have hit our target.",
        },
      ],
    },
    {
      flagged: true,
      title: "the target named by its figure, and the subject in other words",
      rows: [
        {
          reference: "A1",
          indicator: "Agency staff as a share of the pay bill",
          polarity: "Smaller is better",
          target: "6.2%",
          outturn: "7.9%",
          commentary: "Spending on agencies met the 6.2% target.",
        },
      ],
    },
    {
      flagged: true,
      title: "of one thing in another form of the word",
      rows: [
        {
          reference: "A1",
          indicator: "Apprenticeships started",
          polarity: "Bigger is better",
          target: "64",
          outturn: "59",
          commentary: "We exceeded our annual target for apprenticeship starts.",
        },
      ],
    },
    {
      flagged: false,
      title: "the target of something that sounds alike",
      rows: [
        {
          reference: "A1",
          indicator: "Apprenticeships completed",
          polarity: "Bigger is better",
          target: "64",
          outturn: "59",
          commentary: "We exceeded our annual target for apprenticeship complaints.",
        },
      ],
    },
    {
      flagged: false,
      title: "met for a part only",
      rows: [{ ...row, commentary: "The target was met in nine of the twelve months." }],
    },
    {
      flagged: false,
      title: "said to be worse, and it is",
      rows: [{ ...row, commentary: "Performance is worse than target." }],
    },
    {
      flagged: false,
      title: "a hope is no claim",
      rows: [{ ...row, commentary: "We expect to be above target by June." }],
    },
  ],
  find: perClaim("compared-with-target", (claim, words, row, subject) => {
    const pair = comparedPair(claim, row);
    const is = pair === null ? null : contradiction(claim, pair, ratingShown(row)?.family ?? null);
    if (pair === null || is === null) return null;
    const byRule = standingByRule(row, subject.policy);
    const found = byRule === null ? is : asTheRuleFinds(is, claim, pair, byRule);
    return found === null ? null : { particulars: { words, outturn: shown(pair.outturn), target: shown(pair.other), is: found } };
  }),
  say: ({ words, outturn, target, is }) =>
    `The comment says “${words}”. The outturn of ${outturn} is ${is} the target of ${target}. Which holds, the words or the figures?`,
};

/** What the figures say where it is not what the claim says in any way it may be meant. */
function contradiction(
  { side, literal }: StatementOf<"compared-with-target">,
  pair: Pair,
  rating: Family | null,
): Particulars["is"] | null {
  const { figure, meaning } = standing(pair);
  if (figure === "same") return ["better", "worse", "higher", "lower"].includes(side) ? "on" : null;
  if (meaning === null) return null;
  if (side === "within") return pair.polarity === "smaller" && meaning === "worse" && !mayCountAsMet(pair, rating) ? "above" : null;
  if (side === "better") return meaning === "worse" ? "worse than" : null;
  if (side === "worse") return meaning === "better" ? "better than" : null;
  // "on target" is open where the rule counts it as met, or the figures are the same once rounded.
  if (side === "on") return meaning === "worse" && rating !== "green" && !sameFigure(pair.outturn, pair.other) ? "worse than" : null;
  if (side === "met") return meaning === "worse" && !mayCountAsMet(pair, rating) ? "worse than" : null;
  // "Above target" may mean higher or better, so it is held only where both are one.
  if (pair.polarity !== "bigger" && !literal) return null;
  return side === figure ? null : figure === "higher" ? "above" : "below";
}

/**
 * What the figures say once the rule has taken them its way: it may round or cap the outturn first, or hold it against the share
 * of the target that is due. Null where the claim is right by that, or where the figures as printed would not show what is wrong.
 */
function asTheRuleFinds(
  is: Particulars["is"],
  claim: StatementOf<"compared-with-target">,
  pair: Pair,
  { sides, target }: Standing,
): Particulars["is"] | null {
  if (isSaidOf(sides, claim, pair)) return null;
  const [side, another] = sides;
  const isOfFigure = is === "above" || is === "below";
  if (side === undefined || another !== undefined || target.strict || (isOfFigure && side !== "on") || FOUND[side] === is) return is;
  return target.amount.eq(pair.other.amount) ? FOUND[side] : null;
}

const FOUND: Readonly<Record<Side, Particulars["is"]>> = { better: "better than", on: "on", worse: "worse than" };

function isSaidOf(sides: Standing["sides"], { side }: StatementOf<"compared-with-target">, { polarity }: Pair): boolean {
  switch (side) {
    case "better":
    case "worse":
      return sides.has(side);
    case "higher":
    case "lower":
      return sides.has((side === "higher") === (polarity === "smaller") ? "worse" : "better");
    default:
      return sides.has("better") || sides.has("on");
  }
}

/** A target missed by no more than rounding may be called met, unless the rating calls it missed. */
function mayCountAsMet({ outturn, other }: Pair, rating: Family | null): boolean {
  return sameFigure(outturn, other) && (rating === null || rating === "green" || rating === "blue");
}
