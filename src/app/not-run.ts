import type { Check } from "../domain/check";
import { groupBy } from "../domain/group";
import type { NotRun } from "./review";

/** What a check is called. */
type Named = Pick<Check, "id" | "title">;

/** Checks that did not run for the same reason. */
export interface Unrun {
  readonly because: string;
  readonly checks: readonly Named[];
}

/**
 * The checks that did not run, put together by the reason, in the order in which the reasons come. One that is not in the
 * list goes by its id.
 */
export function byReason(notRun: readonly NotRun[], checks: readonly Named[]): readonly Unrun[] {
  const titleOf = new Map(checks.map(({ id, title }) => [id, title]));
  return [...groupBy(notRun, ({ because }) => because)].map(([because, unrun]) => ({
    because,
    checks: unrun.map(({ check }) => ({ id: check, title: titleOf.get(check) ?? check })),
  }));
}
