import type { DoubtKind } from "../domain/scorecard";
import { count, list } from "../domain/text";
import type { ChosenPolicy } from "./choose-policy";
import type { Checked } from "./session/session";

/** One thing that has to hold before a scorecard goes to cabinet. */
export interface Requirement {
  readonly met: boolean;
  /** How it stands, in a sentence. */
  readonly told: string;
  /** What is open, to stand in a list: "3 errors"; "" where it is met. */
  readonly open: string;
}

/** Doubts that a person can settle. The others are told, and a figure does not depend on them. */
const TO_SETTLE: ReadonlySet<DoubtKind> = new Set<DoubtKind>(["two-columns", "unknown-header", "polarity-unstated", "duplicate-key"]);

/** Everything that has to hold before a scorecard is ready for cabinet, and whether it does. */
export function requirements({ review, chosen }: Pick<Checked, "review" | "chosen">): readonly Requirement[] {
  const { errors } = review.summary;
  const doubts = review.scorecard.doubts.filter(({ kind }) => TO_SETTLE.has(kind)).length;
  return [
    requirement(
      errors > 0,
      "No error is open.",
      `${count(errors, "error")} ${errors === 1 ? "is" : "are"} open. Mend or waive ${errors === 1 ? "it" : "each"}.`,
      count(errors, "error"),
    ),
    ruleRequirement(chosen),
    requirement(
      doubts > 0,
      "Nothing about the columns and rows is in doubt.",
      `${count(doubts, "doubt")} about the columns and rows ${doubts === 1 ? "is" : "are"} not settled.`,
      `${count(doubts, "doubt")} to settle`,
    ),
  ];
}

function ruleRequirement({ how, policy }: ChosenPolicy): Requirement {
  const told = how === "stored" ? "The rule leaves open what this council has to say." : "The rule is not confirmed for this workbook.";
  return requirement(how !== "stored" || policy.toConfirm.length > 0, "The rule is confirmed.", told, "a rule to confirm");
}

function requirement(isOpen: boolean, met: string, unmet: string, open: string): Requirement {
  return isOpen ? { met: false, told: unmet, open } : { met: true, told: met, open: "" };
}

/** What keeps a scorecard from being ready: "3 errors and a rule to confirm"; "" where it is ready. */
export function whatIsOpen(checked: Pick<Checked, "review" | "chosen">): string {
  return list(
    requirements(checked)
      .filter(({ met }) => !met)
      .map(({ open }) => open),
  );
}

/** Whether a scorecard is ready, in a few words: "Not ready: 3 errors", "Ready, with 2 warnings". */
export function readinessWords(checked: Pick<Checked, "review" | "chosen">): string {
  const first = requirements(checked).find(({ met }) => !met);
  if (first !== undefined) return `Not ready: ${first.open}`;
  const { warnings } = checked.review.summary;
  return warnings === 0 ? "Ready for cabinet" : `Ready, with ${count(warnings, "warning")}`;
}
