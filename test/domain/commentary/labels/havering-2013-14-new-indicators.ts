import { OUTSIDE, type RowLabel } from "./label";

/** Havering, the indicators proposed for 2013/14 in the same paper: 11 rows with a target and no figure yet, so none is rated. */
export const HAVERING_2013_14_NEW_INDICATORS: readonly RowLabel[] = [
  {
    line: 2,
    reference: "New",
    rating: "unrated",
    claims: [{ kind: "other-subject", words: "will measure parking income against budget", ...OUTSIDE }],
    faults: [],
  },
  {
    line: 3,
    reference: "TBC",
    rating: "unrated",
    claims: [{ kind: "other-subject", words: "intended to replace % Decent Council Homes", ...OUTSIDE }],
    faults: [],
  },
  {
    line: 4,
    reference: "TBC",
    rating: "unrated",
    claims: [{ kind: "other-subject", words: "the Council does not receive rates for void properties", ...OUTSIDE }],
    faults: [],
  },
  {
    line: 5,
    reference: "TBC",
    rating: "unrated",
    claims: [{ kind: "other-subject", words: "the Leaseholder picks up some of the costs", ...OUTSIDE }],
    faults: [],
  },
  {
    line: 6,
    reference: "TBC",
    rating: "unrated",
    claims: [{ kind: "other-subject", words: "monitors repairs to Council properties", ...OUTSIDE }],
    faults: [],
  },
  {
    line: 7,
    reference: "(ex) NI131 2C (iii)",
    rating: "unrated",
    claims: [{ kind: "other-subject", words: "the service would like to add this indicator", ...OUTSIDE }],
    faults: [],
  },
  {
    line: 8,
    reference: "13",
    rating: "unrated",
    claims: [
      { kind: "other-subject", words: "adoption is a focus, both locally and nationally", ...OUTSIDE },
      {
        kind: "target-changed",
        change: "set",
        forPeriod: "2013/14",
        words: "A challenging target has been set for this indicator",
        held: true,
      },
    ],
    faults: [],
  },
  {
    line: 9,
    reference: "TBC",
    rating: "unrated",
    claims: [
      { kind: "figure-quoted", figure: "85%", equals: "target", words: "a target of 85%", held: true },
      {
        kind: "target-changed",
        change: "kept",
        to: "85%",
        forPeriod: "2013/14",
        words: "is retained for 2013/14",
        held: "open",
        why: "The row prints no earlier target.",
      },
    ],
    faults: [],
  },
  {
    line: 10,
    reference: "TBC",
    rating: "unrated",
    claims: [
      { kind: "figure-quoted", figure: "16.5%", equals: "target", words: "16.5% of the eligible population", held: true },
      { kind: "figure-quoted", figure: "49%", equals: "target", words: "of those offered 49% will receive a health check", held: true },
      { kind: "other-period", period: "2012/13", figure: null, words: "the number of checks delivered in 2012/13", ...OUTSIDE },
      {
        kind: "corrective-action",
        who: "Public Health",
        byWhen: null,
        words: "will require Public Health to build on existing good and effective relationships",
        ...OUTSIDE,
      },
    ],
    faults: [],
  },
  {
    line: 11,
    reference: "TBC",
    rating: "unrated",
    claims: [
      {
        kind: "target-changed",
        change: "kept",
        words: "the same number of positive cases as was commissioned last year",
        held: "open",
        why: "The row prints no earlier target.",
      },
      { kind: "figure-quoted", figure: "475", equals: "target", words: "475 positive cases is an ambitious target", held: true },
      {
        kind: "other-period",
        period: "quarter two",
        figure: null,
        words: "will not be able to deliver the programme until quarter two",
        ...OUTSIDE,
      },
    ],
    faults: [],
  },
  {
    line: 12,
    reference: "TBC",
    rating: "unrated",
    claims: [{ kind: "other-subject", words: "A stage 2 complaint provides more context around satisfaction", ...OUTSIDE }],
    faults: [],
  },
];
