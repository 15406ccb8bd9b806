import type { Indicator } from "../indicator";
import type { Band, Policy } from "../policy/policy";
import type { Direction, Unrated, Verdict } from "../verdict";
import { becauseOf, type Grounds } from "./because";
import { boundaryOf } from "./boundary";
import { comparisonIn } from "./comparison";
import { distanceFrom } from "./deviation";
import { placeOn } from "./placing";
import { rungsFor } from "./rungs";

/**
 * The rating of one row under a policy, or the reason why it has none. There is no default colour: what cannot be read,
 * compared or told stays unrated.
 * @param direction the row's direction of travel, for a rule that lifts a rating where the outturn got better
 */
export function rate(indicator: Indicator, policy: Policy, direction: Direction): Verdict {
  return verdictOn(groundsFor(indicator, policy, direction));
}

/** The rating that rests on these grounds, with its sentence. */
export function verdictOn(grounds: Grounds | Unrated): Verdict {
  if ("status" in grounds) return grounds;
  return {
    status: "rated",
    band: grounds.placed.band,
    deviation: grounds.distance.deviation,
    boundary: boundaryOf(grounds),
    because: becauseOf(grounds),
  };
}

/** The band of one row under a policy, or why it has none: a rating without its sentence, for trying many policies. */
export function bandOf(indicator: Indicator, policy: Policy, direction: Direction): Band | Unrated {
  const grounds = groundsFor(indicator, policy, direction);
  return "status" in grounds ? grounds : grounds.placed.band;
}

/** All that the rating of one row rests on, or why it has none. */
export function groundsFor(indicator: Indicator, policy: Policy, direction: Direction): Grounds | Unrated {
  const comparison = comparisonIn(indicator, policy);
  if ("status" in comparison) return comparison;
  const distance = distanceFrom(comparison, policy);
  const rungs = rungsFor(indicator, comparison, distance, policy);
  const placed = placeOn(rungs, policy, direction);
  return placed.status === "unrated" ? placed : { indicator, comparison, distance, rungs, placed, policy };
}
