import { OUTSIDE, type RowLabel } from "../label";

/** Environment: lines 2 to 8. */
export const ENVIRONMENT: readonly RowLabel[] = [
  {
    line: 2,
    reference: "(ex) NI195d",
    rating: "green",
    claims: [
      {
        kind: "compared-with-target",
        side: "on",
        words: "Performance is on target",
        held: "open",
        why: "0% is better than 1%; true if 'on target' means met.",
      },
      { kind: "cause", words: "continuing enforcement action in key areas", ...OUTSIDE },
      { kind: "compared-with-target", side: "better", words: "Performance is better than target", held: true },
      { kind: "compared-with-previous", side: "same", since: "last-year", words: "the same as this time last year", held: true },
      {
        kind: "target-changed",
        change: "kept",
        to: "1%",
        forPeriod: "2013/14",
        words: "The target will remain 1% for 2013/14",
        held: true,
      },
    ],
    faults: [],
  },
  {
    line: 3,
    reference: "SC11",
    rating: "green",
    claims: [
      { kind: "cause", words: "Good working relationships with BIFFA", ...OUTSIDE },
      { kind: "compared-with-target", side: "better", words: "continued to exceed our target", held: true },
      { kind: "compared-with-target", side: "better", words: "Performance is better than target", held: true },
      { kind: "compared-with-previous", side: "better", since: "last-year", words: "better than this time last year", held: true },
      { kind: "target-changed", change: "kept", to: "93%", forPeriod: "2013/14", words: "The target remains 93% for 2013/14", held: true },
    ],
    faults: [],
  },
  {
    line: 4,
    reference: "CSP2",
    rating: "green",
    claims: [
      { kind: "compared-with-target", side: "better", by: { amount: "9", unit: "%" }, words: "better than target (by 9%)", held: true },
      {
        kind: "compared-with-previous",
        side: "better",
        since: "last-year",
        by: { amount: "10.9", unit: "%" },
        words: "better than this time last year (by 10.9%)",
        held: false,
        why: "Better it is, but by (5,995 - 5,431) / 5,995 = 9.4%.",
      },
      {
        kind: "target-changed",
        change: "awaited",
        forPeriod: "2013/14",
        words: "The target for 2013/14 is yet to be determined",
        held: true,
      },
    ],
    faults: [
      {
        kind: "distance-claim-wrong",
        severity: "warning",
        words: "better than this time last year (by 10.9%)",
        why: "(5,995 - 5,431) / 5,995 = 9.4%; over the new figure it would be 10.4%. No base gives 10.9%.",
      },
    ],
  },
  {
    line: 5,
    reference: "SC18",
    rating: "green",
    claims: [
      {
        kind: "compared-with-target",
        side: "within-tolerance",
        words: "Performance is within tolerance",
        held: "open",
        why: "(2,842 - 2,704) / 2,704 = 5.10%: more than 5%, or 5% once rounded.",
      },
      { kind: "cause", words: "higher levels of fly tipping in June, July and August", ...OUTSIDE },
      {
        kind: "compared-with-previous",
        side: "better",
        since: "last-year",
        by: { amount: "4", unit: "%" },
        words: "better than this time last year by 4%",
        held: true,
      },
      {
        kind: "corrective-action",
        who: "The enforcement team",
        byWhen: null,
        words: "The enforcement team will continue to investigate fly tipping incidents",
        ...OUTSIDE,
      },
      { kind: "target-changed", change: "kept", to: "2,704", words: "The target remains 2,704", held: true },
    ],
    faults: [
      {
        kind: "tolerance-claim-wrong",
        severity: "warning",
        words: "Performance is within tolerance",
        why: "138 incidents over 2,704 is 5.10%, and the tolerance is 5%.",
        doubt: true,
        readings: ["5.10% is more than 5%.", "The paper's own count of Greens rounds it to 5%."],
      },
    ],
  },
  {
    line: 6,
    reference: "(ex) NI191",
    rating: "unrated",
    claims: [
      { kind: "provisional-or-late", due: null, words: "provisional, based up to February 2013", held: true },
      {
        kind: "compared-with-target",
        side: "worse",
        words: "just worse than target to date",
        held: "open",
        why: "599 is better than the printed 645; it is 1.3% worse than eleven twelfths of it, 591.25. No target to date is printed.",
      },
      {
        kind: "target-changed",
        change: "reduced",
        by: { amount: "5", unit: "kg" },
        forPeriod: "2013/14",
        words: "The target has been reduced by 5kg",
        held: true,
      },
    ],
    faults: [
      {
        kind: "target-claim-wrong",
        severity: "warning",
        words: "just worse than target to date",
        why: "Smaller is better and 599 kg is 7.1% under the printed 645 kg.",
        doubt: true,
        readings: [
          "Held against the only target printed, performance is better.",
          "'To date' means 11/12 of 645 = 591.25, and 599 is 1.3% over that.",
        ],
      },
      {
        kind: "not-like-for-like",
        severity: "warning",
        words: "based up to February 2013",
        why: "Eleven months stand beside a full year's target, and the target to date is not given.",
      },
    ],
  },
  {
    line: 7,
    reference: "(ex) NI192",
    rating: "unrated",
    claims: [
      {
        kind: "corrective-action",
        who: "The service",
        byWhen: null,
        words: "The service will continue to encourage residents to recycle more",
        ...OUTSIDE,
      },
      { kind: "provisional-or-late", due: null, words: "provisional, based up to February 2013", held: true },
      { kind: "compared-with-target", side: "worse", words: "Performance is just worse than target", held: true },
      { kind: "target-changed", change: "kept", to: "36%", forPeriod: "2013/14", words: "The target remains 36% for 2013/14", held: true },
    ],
    faults: [],
  },
  {
    line: 8,
    reference: "(ex) NI185/R8",
    rating: "unrated",
    claims: [
      { kind: "provisional-or-late", due: "July", words: "not available until July", held: true },
      {
        kind: "other-period",
        period: "Quarter 1 or Quarter 2 2013/14",
        figure: null,
        words: "the Quarter 1 or Quarter 2 2013/14 report",
        ...OUTSIDE,
      },
      { kind: "target-changed", change: "awaited", forPeriod: "2013/14", words: "target for 2013/14 will be set in July", held: true },
    ],
    faults: [],
  },
];
