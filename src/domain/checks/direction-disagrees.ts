import { perRow, type Check, type PrintedDirection, type ReviewedRow, type Subject } from "../check";
import { deniesComparison } from "../commentary/comparison";
import { spanNamed } from "../direction/span";
import { DEFAULT_POLICY } from "../policies/default";
import type { Reading } from "../reading";
import type { Direction } from "../verdict";

interface Particulars {
  readonly printed: PrintedDirection["status"];
  readonly worked: Direction["status"];
  readonly because: string;
  /** The arrow would be right if it showed which way the figure moved. */
  readonly showsMovement: boolean;
}

const row = { reference: "A1", indicator: "Missed bin collections", polarity: "Smaller is better", target: "50" };

/** Better and worse follow the polarity, not the figure. */
export const directionDisagrees: Check<Particulars> = {
  id: "direction/disagrees",
  title: "The printed direction of travel is not what the figures say",
  severity: "error",
  why: "An arrow that contradicts the two figures beside it is seen at once, and casts doubt on the rest.",
  remedy:
    "Check both figures and the polarity. If they are right, print the direction they give, or say in the commentary why they cannot be compared.",
  needs: ["outturn", "previous", "direction"],
  examples: [
    {
      flagged: true,
      title: "fewer is better, more were missed, and the arrow says better",
      rows: [{ ...row, outturn: "48", previous: "31", direction: "↑" }],
    },
    {
      flagged: true,
      title: "both figures are there, and the direction says NA",
      rows: [{ ...row, outturn: "31", previous: "48", direction: "NA" }],
    },
    {
      flagged: true,
      title: "an arrow, and no previous outturn to compare with",
      rows: [{ ...row, outturn: "31", previous: "New indicator", direction: "↑" }],
    },
    {
      flagged: false,
      title: "fewer is better, fewer were missed, and the arrow says better",
      rows: [{ ...row, outturn: "31", previous: "48", direction: "↑" }],
    },
    {
      flagged: false,
      title: "the rule compares with last year, and the arrow is since last quarter",
      rows: [{ ...row, outturn: "48", previous: "31", direction: "↑" }],
      policy: { direction: { ...DEFAULT_POLICY.direction, compareWith: "last-year" } },
      headers: { previous: "Last year", direction: "Direction of travel since last quarter" },
    },
    {
      flagged: false,
      title: "no previous outturn and no arrow",
      rows: [{ ...row, outturn: "31", previous: "New indicator", direction: "NA" }],
    },
    {
      flagged: false,
      title: "both figures are there, and the words say that they are not comparable",
      rows: [{ ...row, outturn: "31", previous: "48", direction: "NA", commentary: "The definition has changed since last year." }],
    },
    {
      flagged: false,
      title: "a figure that is for another length of time",
      rows: [{ ...row, outturn: "9 (Q1 2014/15)", previous: "48 (2013/14)", direction: "NA" }],
    },
  ],
  find: perRow("direction", (reviewed, subject) => {
    if (goesBackElsewhere(subject)) return null;
    const { printedDirection, direction, indicator } = reviewed;
    if (printedDirection === null || !contradicts(printedDirection.status, direction.status, reviewed)) return null;
    const isOpposite = OPPOSITE[direction.status] === printedDirection.status;
    const showsMovement = isOpposite && indicator.polarity === "smaller" && printedDirection.shownAs !== "word";
    return { printed: printedDirection.status, worked: direction.status, because: direction.because, showsMovement };
  }),
  say: ({ printed, worked, because, showsMovement }) => {
    if (worked === "none") return `The sheet shows ${SHOWN[printed]}, and there is nothing to compare. ${because}`;
    const hint = showsMovement ? " The arrow shows which way the figure moved, not whether that is good." : "";
    return `The sheet shows ${SHOWN[printed]}; the figures say ${SHOWN[worked]}. ${because}${hint}`;
  },
};

const OPPOSITE: Readonly<Partial<Record<Direction["status"], PrintedDirection["status"]>>> = { better: "worse", worse: "better" };

/** Whether the header over the arrows names another time than the policy compares with: then both may be right. */
function goesBackElsewhere({ scorecard: { columns }, policy: { direction } }: Subject): boolean {
  const { compareWith } = direction;
  const span = spanNamed(columns.find(({ field }) => field === "direction")?.header ?? "");
  return (compareWith === "last-year" && span === "part") || (compareWith === "last-quarter" && span === "year");
}

const SHOWN: Readonly<Record<Direction["status"], string>> = {
  better: "better",
  worse: "worse",
  same: "no change",
  up: "higher",
  down: "lower",
  none: "no direction",
};

/**
 * Whether print and figures cannot both be right. Where no polarity says what a move means, only "no change" can be wrong;
 * where figures are there but cannot be read or set side by side, the officer may know better; and no direction is right
 * where the words say that the figures are not comparable.
 */
function contradicts(printed: PrintedDirection["status"], worked: Direction["status"], { indicator }: ReviewedRow): boolean {
  if (worked === "none") return printed !== "none" && (isMissing(indicator.figures.outturn) || isMissing(indicator.figures.previous));
  if (worked === "up" || worked === "down") return printed === "same";
  return printed !== worked && !(printed === "none" && deniesComparison(indicator));
}

function isMissing({ kind }: Reading): boolean {
  return kind === "blank" || kind === "marker";
}
