import { Decimal, fromNumber, isNegative, isPositive } from "../decimal";
import type { Stretch } from "./sweep";

/** The widths at which an edge between two printed ratings may stand, and the rows that say so. */
export interface FittedEdge {
  /** The greatest deviation on the better side, which a width has to reach; null where no row is there. */
  readonly least: Decimal | null;
  /** The least deviation on the worse side, which a width has to stop short of; null where no row is there. */
  readonly below: Decimal | null;
  /** The roundest width of those. */
  readonly within: number;
  /** How many rows with the rating next to the edge there are on the better side, and on the worse. */
  readonly inside: number;
  readonly outside: number;
}

/** The edge after each stretch but the last. */
export function edgesBetween(stretches: readonly Stretch[]): readonly FittedEdge[] {
  return stretches.slice(0, -1).map((_, index): FittedEdge => {
    const inner = stretches.slice(0, index + 1).findLast(({ explained }) => explained.length > 0)?.explained ?? [];
    const outer = stretches.slice(index + 1).find(({ explained }) => explained.length > 0)?.explained ?? [];
    const [least, below] = [inner.at(-1)?.deviation ?? null, outer[0]?.deviation ?? null];
    return { least, below, within: roundest(least, below), inside: inner.length, outside: outer.length };
  });
}

const STEPS = [10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.001, 0.0001].map(fromNumber);

/**
 * The width with the fewest digits from `least` up to, and not including, `below`: 0 where it may be, else a multiple of as
 * great a step as fits. An end that is open is taken half as far away again.
 */
export function roundest(least: Decimal | null, below: Decimal | null): number {
  if (least === null && below === null) return 0;
  const room = (least ?? below ?? fromNumber(0)).abs().div(2).plus(1);
  const from = least ?? below?.minus(room) ?? fromNumber(0);
  const to = below ?? from.plus(room);
  if (!isPositive(from) && isPositive(to)) return 0;
  const multiples = STEPS.map((step) => stepUp(from.div(step).round(0, Decimal.roundUp).times(step), from, step));
  const round = multiples.find((multiple) => multiple.gte(from) && multiple.lt(to));
  return (round ?? from.plus(to).div(2)).toNumber();
}

/** Rounding up goes away from zero: below it that is the multiple before. */
function stepUp(multiple: Decimal, from: Decimal, step: Decimal): Decimal {
  return isNegative(from) && !multiple.eq(from) ? multiple.plus(step) : multiple;
}

/** From one width to another, both counted; null where an end is open. */
interface WidthRange {
  readonly from: Decimal | null;
  readonly to: Decimal | null;
}

/** The widths of an edge, with one decimal place or as many more as it takes to tell its ends apart. */
export function rangeOf({ least, below }: FittedEdge): WidthRange {
  const places = [1, 2, 3, 4, 5, 6];
  const shown = places.map((place) => ends(least, below, place)).find(({ from, to }) => from === null || to === null || from.lte(to));
  return shown ?? { from: least, to: below };
}

function ends(least: Decimal | null, below: Decimal | null, places: number): WidthRange {
  const step = new Decimal(10).pow(-places);
  const up = least === null ? null : stepUp(least.round(places, Decimal.roundUp), least, step);
  const down = below === null ? null : stepUp(below.round(places, Decimal.roundUp), below, step).minus(step);
  return { from: up, to: down };
}
