import type { Check } from "../check";
import { speaksOfNewTarget } from "../commentary/new-target";
import { periodOf } from "../dated";
import type { FigureField } from "../indicator";
import { pairsOf, withLastPeriod, type Pair } from "../last-period/find";
import { sameFigure, sameTime } from "../last-period/figures";
import { figureIn, isWorse, printedIn } from "../row";

interface Particulars {
  readonly was: string;
  readonly is: string;
  /** Whether last period's scorecard only proposed it. */
  readonly proposed: boolean;
  readonly eased: boolean;
}

const row = { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%", outturn: "86%" };
const headers = { target: "Target 2014/15", outturn: "Q2 2014/15" };
const before = { target: "Target 2014/15", outturn: "Q1 2014/15" };

/** Where more than one row in three has another target, targets are set anew for each period. */
const FEW = 3;

/**
 * A target for one and the same time that is not what it was, neither as set nor as proposed. Targets for another time are
 * expected to differ. Where the sheets do not say what time they are for, they count as long as only few rows differ.
 */
export const lastPeriodTargetMoved: Check<Particulars> = {
  id: "last-period/target-moved",
  title: "The target is not what it was last period, and nothing says why",
  severity: "warning",
  why: "A target that moves while the year goes on makes a miss look like a success.",
  remedy: "Put the agreed target back, or say in the commentary who changed it and why.",
  needs: ["target", "last-period"],
  examples: [
    {
      flagged: true,
      title: "eased within the year",
      rows: [{ ...row, target: "85%" }],
      headers,
      lastPeriod: { rows: [row], headers: before },
    },
    {
      flagged: true,
      title: "not the one that was proposed",
      rows: [row],
      headers: { target: "Target 2014/15", outturn: "Outturn 2014/15" },
      lastPeriod: {
        rows: [{ ...row, target: "88%", nextTarget: "92%" }],
        headers: { target: "Target 2013/14", outturn: "Outturn 2013/14", nextTarget: "Proposed target 2014/15" },
      },
    },
    {
      flagged: false,
      title: "the commentary says why",
      rows: [{ ...row, target: "85%", commentary: "Cabinet reduced the target in July, as one contractor had gone." }],
      headers,
      lastPeriod: { rows: [row], headers: before },
    },
    {
      flagged: false,
      title: "the target of another quarter",
      rows: [{ ...row, target: "400" }],
      headers: { ...headers, target: "Q2 2014/15 target" },
      lastPeriod: { rows: [{ ...row, target: "200" }], headers: { ...before, target: "Q1 2014/15 target" } },
    },
  ],
  find: withLastPeriod((last, subject) => {
    const held = pairsOf(last, subject).flatMap((pair) => comparedTargets(pair));
    const undated = held.filter(({ isDated }) => !isDated);
    const isUsual = undated.filter(({ moved }) => moved).length * FEW > undated.length;
    return held
      .filter(({ moved, isDated }) => moved && (isDated || !isUsual))
      .filter(({ pair: { now } }) => !isExplained(now))
      .map(({ pair, field, eased }) => {
        const particulars = {
          was: printedIn(pair.then, field),
          is: printedIn(pair.now, "target"),
          proposed: field === "nextTarget",
          eased,
        };
        return { row: pair.row, field: "target", particulars, severity: eased ? "warning" : "note" };
      });
  }),
  say: ({ was, is, proposed, eased }) => {
    const before = proposed ? `Last period's scorecard proposed a target of ${was}` : `The target was ${was} last period`;
    return `${before} and it is ${is} now${eased ? ", which is easier" : ""}. The commentary does not say why.`;
  },
};

interface Compared {
  readonly pair: Pair;
  /** Where last period's scorecard has it. */
  readonly field: FigureField;
  readonly moved: boolean;
  readonly eased: boolean;
  /** Whether both sheets say that it is for the same time. */
  readonly isDated: boolean;
}

/** The target that last period's scorecard sets for the same time, else the one it proposes; none where both are for another time. */
function comparedTargets(pair: Pair): readonly Compared[] {
  const target = figureIn(pair.now, "target");
  if (target === null) return [];
  const found = (["target", "nextTarget"] as const).flatMap((field): readonly Compared[] => {
    const before = figureIn(pair.then, field);
    const same = before === null ? null : sameFigure(target, before);
    const time = isSameTime(pair, field);
    if (before === null || same === null || time === false || (time === null && field === "nextTarget")) return [];
    return [{ pair, field, moved: !same, eased: isWorse(target, before, pair.now.polarity), isDated: time === true }];
  });
  return found.slice(0, 1);
}

/** Targets that name no time are for that of their outturns; within one year they may be the year's or the quarter's. */
function isSameTime({ now, then }: Pair, field: "target" | "nextTarget"): boolean | null {
  const named = sameTime(periodOf(now, "target"), periodOf(then, field));
  if (named !== null || field === "nextTarget") return named;
  const [year, yearThen] = [periodOf(now, "outturn")?.period.year ?? null, periodOf(then, "outturn")?.period.year ?? null];
  return year !== null && yearThen !== null && year !== yearThen ? false : null;
}

function isExplained(now: Pair["now"]): boolean {
  const period = periodOf(now, "target")?.period ?? null;
  return speaksOfNewTarget(`${now.commentary}. ${now.correctiveAction}`, printedIn(now, "target"), period);
}
