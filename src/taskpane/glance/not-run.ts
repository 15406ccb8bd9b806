import type { NotRun } from "../../app/review";
import type { Check } from "../../domain/check";

/** Checks that did not run for the same reason. */
export interface Unrun {
  readonly because: string;
  readonly titles: readonly string[];
}

/** The checks that did not run, put together by the reason, in the order in which the reasons come. */
export function byReason(notRun: readonly NotRun[], checks: readonly Pick<Check, "id" | "title">[]): readonly Unrun[] {
  const titleOf = new Map(checks.map(({ id, title }) => [id, title]));
  const reasons = [...new Set(notRun.map(({ because }) => because))];
  return reasons.map((because) => ({ because, titles: notRun.filter((one) => one.because === because).map(({ check }) => titleOf.get(check) ?? check) }));
}
