import { isZero } from "../decimal";
import type { Band } from "../policy/policy";
import type { Grounds } from "./because";

/** The band whose edge, other than the target itself, the outturn stands on: by its width, or by the floor of the row. */
export function boundaryOf({ indicator, distance, rungs, policy }: Grounds): Band | null {
  const { deviation, outturn } = distance;
  if (deviation === null || isZero(deviation)) return null;
  const { floor } = indicator.figures;
  const onFloor = policy.measure === "floor" && floor.kind === "quantity" && floor.amount.eq(outturn);
  return rungs.slice(0, -1).find(({ reach }) => (reach === null ? onFloor : reach.eq(deviation)))?.band ?? null;
}
