import fc from "fast-check";
import { parsePolicy } from "../../src/domain/policy/parse";
import type { Policy } from "../../src/domain/policy/policy";

/** A heading that some of the policies leave out. */
export const LEFT_OUT = "Context";

const FAMILIES = ["blue", "green", "amber", "red"] as const;

const bands = fc
  .record({
    families: fc.subarray([...FAMILIES], { minLength: 2 }),
    widths: fc.uniqueArray(fc.integer({ min: -10, max: 20 }), { minLength: 3, maxLength: 3 }),
  })
  .map(({ families, widths }) => {
    const sorted = widths.toSorted((one, other) => one - other);
    return families.map((family, index) => ({
      id: family,
      family,
      within: index === families.length - 1 ? null : (sorted[index] ?? null),
    }));
  });

/** What may be said of some bands: a trend, a tolerance of the row, widths of a section. */
function aboutBands(listed: readonly { readonly id: string }[]) {
  const ids = listed.map(({ id }) => id);
  const narrow = fc.constantFrom(...ids.slice(0, -1));
  return fc.record({
    trend: fc.option(fc.record({ from: fc.constant(ids.at(-1)), to: narrow, when: fc.constantFrom("better", "better-or-same") })),
    toleranceColumn: fc.option(narrow),
    toleranceSides: fc.constantFrom("worse", "both"),
    tolerances: fc.array(
      fc.record({
        by: fc.constant("section"),
        name: fc.constantFrom(LEFT_OUT, "Homes"),
        band: narrow,
        within: fc.integer({ min: 0, max: 20 }),
      }),
      { maxLength: 2 },
    ),
  });
}

/**
 * Policies with every key that a policy file may hold, each of its values as likely as another: those that contradict
 * themselves are left out.
 */
export const policies: fc.Arbitrary<Policy> = bands
  .chain((listed) =>
    fc.record({
      bands: fc.constant(listed),
      about: aboutBands(listed),
      measure: fc.constantFrom("relative", "points", "share", "floor"),
      edge: fc.constantFrom("inclusive", "exclusive"),
      rounding: fc.constantFrom(null, { of: "deviation", to: 0.5 }, { of: "outturn", to: 1 }),
      targets: fc.record({
        words: fc.constantFrom("unrated", "compare"),
        ranges: fc.constantFrom("unrated", "inside"),
        noPolarity: fc.constantFrom("unrated", "exact"),
        partYear: fc.constantFrom("whole", "cumulative", "unrated"),
      }),
      cap: fc.constantFrom(null, { of: "outturn", at: 100 }, { of: "share", at: 110 }),
      provisional: fc.constantFrom("unrated", "rate"),
      excludeSections: fc.constantFrom([], [LEFT_OUT]),
      direction: fc.record({
        compareWith: fc.constantFrom("previous", "last-year", "last-quarter", "both"),
        sameWithin: fc.constantFrom(0, 2),
        arrow: fc.constantFrom("meaning", "movement"),
      }),
      commentary: fc.record({ requiredFor: fc.subarray([...FAMILIES]), actionFor: fc.subarray([...FAMILIES]) }),
    }),
  )
  .map(({ about, ...keys }) => parsePolicy({ ...keys, ...about }))
  .filter((parsed) => parsed.ok)
  .map(({ policy }) => policy);
