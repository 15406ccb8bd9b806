import type { Decimal } from "../decimal";

/** A row on the line of deviations, and for each stretch of the line whether lying there gives it its printed rating. */
export interface Mark {
  readonly deviation: Decimal;
  readonly fits: readonly boolean[];
}

/** One stretch of the line: the marks that it explains, from the least deviation to the greatest. */
export interface Stretch {
  readonly explained: readonly Mark[];
}

/**
 * Cuts the line of deviations into stretches, one after the other and some perhaps empty, so that as few rows as can be
 * lie where their printed rating is not explained. Rows of one deviation stay together. The marks are in order of
 * deviation; time grows with their number times the number of stretches.
 */
export function sweep(sorted: readonly Mark[], stretches: number): readonly Stretch[] {
  const groups = grouped(sorted);
  // fewest[at][stretch]: the fewest unexplained rows of the groups up to `at`, the last of them lying in `stretch`.
  const fewest: number[][] = [];
  groups.forEach((group, at) => {
    const before = fewest[at - 1];
    let least = Number.POSITIVE_INFINITY;
    fewest.push(
      Array.from({ length: stretches }, (_, stretch) => {
        least = before === undefined ? 0 : Math.min(least, before[stretch] ?? 0);
        return least + unexplained(group, stretch);
      }),
    );
  });
  return explainedBy(groups, trace(groups, fewest, stretches), stretches);
}

function grouped(sorted: readonly Mark[]): readonly (readonly Mark[])[] {
  const groups: Mark[][] = [];
  for (const mark of sorted) {
    const last = groups.at(-1);
    if (last?.[0]?.deviation.eq(mark.deviation) === true) last.push(mark);
    else groups.push([mark]);
  }
  return groups;
}

function unexplained(group: readonly Mark[], stretch: number): number {
  return group.filter(({ fits }) => fits[stretch] !== true).length;
}

/** The stretch of every group, from the last group back. */
function trace(groups: readonly (readonly Mark[])[], fewest: readonly (readonly number[])[], stretches: number): readonly number[] {
  const places = new Array<number>(groups.length).fill(0);
  let limit = stretches - 1;
  for (let at = groups.length - 1; at >= 0; at -= 1) {
    const counts = (fewest[at] ?? []).slice(0, limit + 1);
    limit = counts.lastIndexOf(Math.min(...counts));
    places[at] = limit;
  }
  return places;
}

function explainedBy(groups: readonly (readonly Mark[])[], places: readonly number[], stretches: number): readonly Stretch[] {
  const explained: Mark[][] = Array.from({ length: stretches }, () => []);
  groups.forEach((group, at) => {
    const place = places[at] ?? 0;
    explained[place]?.push(...group.filter(({ fits }) => fits[place] === true));
  });
  return explained.map((marks) => ({ explained: marks }));
}
