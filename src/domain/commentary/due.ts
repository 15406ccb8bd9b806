import { ratingShown, type ReviewedRow } from "../check";
import type { Indicator } from "../indicator";
import type { Family, Policy } from "../policy/policy";

/** The rating a row is shown with, where the policy wants commentary beside it; null where it wants none. */
export function commentaryDue(
  row: ReviewedRow,
  { commentary }: Pick<Policy, "commentary">,
): { readonly family: Family; readonly label: string } | null {
  const shown = ratingShown(row);
  return shown !== null && commentary.requiredFor.includes(shown.family) ? shown : null;
}

/** Whether neither the commentary nor the corrective action of a row says anything. */
export function isUncommented({ commentary, correctiveAction }: Indicator): boolean {
  return commentary === "" && correctiveAction === "";
}

/** Whether a row goes to print as getting worse: by its figures, else, where they cannot be compared, by its arrow. */
export function getsWorse({ direction, printedDirection }: ReviewedRow): boolean {
  return direction.status === "none" ? printedDirection?.status === "worse" : direction.status === "worse";
}
