import type { Band, Policy } from "../policy/policy";
import { unrated, type Direction, type Unrated } from "../verdict";
import type { Rung } from "./rungs";

/** The band of a row, the rung it was found on, and whether it was lifted from there; null where the rule does not ask. */
export interface Placed {
  readonly status: "placed";
  readonly band: Band;
  readonly rung: number;
  readonly lift: boolean | null;
}

/**
 * The first band that holds, lifted where the rule says so. A band of which it cannot be told whether it holds leaves the
 * row unrated, unless the answer makes no difference.
 */
export function placeOn(rungs: readonly Rung[], policy: Policy, direction: Direction, start = 0): Placed | Unrated {
  const index = rungs.findIndex(({ holds }, at) => at >= start && holds !== false);
  const rung = rungs[index];
  if (rung === undefined) throw new RangeError("no band holds: a policy has at least one");
  const here = lifted(rung.band, index, rungs, policy, direction);
  if (typeof rung.holds === "boolean") return here;
  const beyond = placeOn(rungs, policy, direction, index + 1);
  const sameBand = here.status === "placed" && beyond.status === "placed" && here.band.id === beyond.band.id;
  return sameBand ? beyond : rung.holds;
}

function lifted(band: Band, rung: number, rungs: readonly Rung[], { trend }: Policy, direction: Direction): Placed | Unrated {
  const better = rungs.find((each) => each.band.id === trend?.to)?.band;
  if (trend?.from !== band.id || better === undefined) return { status: "placed", band, rung, lift: null };
  const isTelling = direction.status === "better" || direction.status === "worse" || direction.status === "same";
  if (!isTelling) return unrated("no-comparison", `${band.label} or ${better.label} depends on the previous outturn. ${direction.because}`);
  const lift = direction.status === "better" || (trend.when === "better-or-same" && direction.status === "same");
  return { status: "placed", band: lift ? better : band, rung, lift };
}
