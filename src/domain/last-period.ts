import type { Scorecard } from "./scorecard";
import { matchRows, type Match } from "./last-period/match";

/** Last period's scorecard beside this one: its rows, and what became of them. */
export interface LastPeriod extends Match {
  readonly scorecard: Scorecard;
}

/** Puts last period's scorecard beside this one; null where the two have no indicator in common. */
export function besideLastPeriod(now: Scorecard, then: Scorecard): LastPeriod | null {
  const match = matchRows(now.indicators, then.indicators);
  return match.was.size === 0 && match.unclear.length === 0 ? null : { scorecard: then, ...match };
}
