import { FIELD_NAMES, type FigureField, type Indicator } from "./indicator";
import type { Reading, Unreadable, UnreadableReason } from "./reading";
import { shown } from "./row";

/** What is wrong with a text that cannot be read as one figure, in words that follow "the outturn", and what to type instead. */
export const UNREADABLE: Readonly<Record<UnreadableReason, { readonly fault: string; readonly advice: string }>> = {
  "several-figures": {
    fault: "holds several figures",
    advice: "Type the one that is compared, and give the others rows of their own or move them to the commentary",
  },
  "no-figure": { fault: "holds no figure", advice: "Type the figure, or say N/A, TBC or not available" },
  "words-and-figure": { fault: "has words that may change what its figure means", advice: "Type the figure alone" },
  "misplaced-comma": { fault: "has a comma out of place", advice: "Type it with commas between thousands only" },
  brackets: {
    fault: "stands in brackets, which may mean minus or a note",
    advice: "Type it without them, with a minus sign if it is negative",
  },
  "true-or-false": { fault: "is an answer and not a figure", advice: "Type the figure" },
  date: { fault: "reads as a date", advice: "Type the figure again, in a cell that is not formatted as a date" },
};

const WITHOUT_FIGURE: readonly UnreadableReason[] = ["no-figure", "date", "true-or-false"];

/** Whether a reading is words or a day, and no figure that went wrong. */
function hasNoFigure(reading: Reading): boolean {
  return reading.kind === "word-target" || (reading.kind === "unreadable" && WITHOUT_FIGURE.includes(reading.reason));
}

/** Whether a row is told without figures throughout, as an inspection's judgement is, or a milestone by its day. */
export function isWithoutFigures({ figures: { target, outturn } }: Indicator): boolean {
  return hasNoFigure(target) && hasNoFigure(outturn);
}

/** The sentences about a cell that cannot be read as one figure: what it says, why that is unclear, and what to type instead. */
export function describeUnreadable(field: FigureField, { text, reason }: Unreadable): string {
  const { fault, advice } = UNREADABLE[reason];
  return `The ${FIELD_NAMES[field]} “${shown(text)}” ${fault}. ${advice}.`;
}
