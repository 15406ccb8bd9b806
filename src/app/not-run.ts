import type { Check } from "../domain/check";
import type { NotRun } from "./review";

/** What a check is called. */
type Named = Pick<Check, "id" | "title">;

/** Checks that did not run for the same reason. */
export interface Unrun {
  readonly because: string;
  readonly checks: readonly Named[];
}

/** The checks that did not run, put together by the reason, in the order in which the reasons come. One that is not in the list goes by its id. */
export function byReason(notRun: readonly NotRun[], checks: readonly Named[]): readonly Unrun[] {
  const titleOf = new Map(checks.map(({ id, title }) => [id, title]));
  const reasons = [...new Set(notRun.map(({ because }) => because))];
  return reasons.map((because) => ({ because, checks: notRun.filter((one) => one.because === because).map(({ check }) => ({ id: check, title: titleOf.get(check) ?? check })) }));
}
