import { OUTSIDE, type RowLabel } from "../label";

/** Referrals, child protection and placements: lines 2 to 10. */
export const SOCIAL_CARE: readonly RowLabel[] = [
  {
    line: 2,
    reference: "TS1",
    rating: "green",
    claims: [
      { kind: "compared-with-previous", side: "worse", since: { named: "Q1" }, words: "Performance has idropped from Q1", held: true },
      { kind: "corrective-action", who: "The services", byWhen: null, words: "The services are auditing the rereferrals", ...OUTSIDE },
    ],
    faults: [
      {
        kind: "no-cause",
        severity: "note",
        words: "Performance has idropped from Q1",
        why: "11.1 against 7.6: it got worse and nothing says why.",
        doubt: true,
        readings: [
          "A row that got worse owes a reason, whatever its colour.",
          "It is well inside its target of 15, and recording is being looked into.",
        ],
      },
    ],
  },
  {
    line: 3,
    reference: "TS2",
    rating: "amber",
    claims: [
      {
        kind: "compared-with-previous",
        side: "better",
        since: "last-quarter",
        words: "continual improvement throughout Q1 & Q2",
        held: true,
      },
      {
        kind: "compared-with-previous",
        side: "better",
        since: { named: "2013-14" },
        by: { amount: "over 10", unit: "%" },
        words: "from 2013-14 with an increase of over 10%",
        held: "open",
        why: "78.5 to 88.2 is 9.7 percentage points, or 12.4%.",
      },
      { kind: "compared-with-target", side: "worse", words: "slightly below target at end of Q2", held: true },
    ],
    faults: [
      {
        kind: "distance-claim-wrong",
        severity: "warning",
        words: "an increase of over 10%",
        why: "88.2 - 78.5 = 9.7 points; 9.7 / 78.5 = 12.4%.",
        doubt: true,
        readings: ["The figures are percentages, and 9.7 points is not over 10.", "Relative to 78.5 it is 12.4%."],
      },
      {
        kind: "no-cause",
        severity: "note",
        words: "slightly below target at end of Q2",
        why: "Amber: 88.2 is 1.8 under 90, and nothing says why.",
      },
      {
        kind: "no-corrective-action",
        severity: "warning",
        words: "slightly below target at end of Q2",
        why: "Amber: 88.2 is 1.8 under 90, and no action.",
      },
    ],
  },
  {
    line: 4,
    reference: "TS3",
    rating: "green",
    claims: [
      { kind: "figure-quoted", figure: "79.9%", equals: "outturn", words: "79.9% (111 out of 139)", held: true },
      { kind: "fraction", part: "111", whole: "139", gives: "outturn", words: "79.9% (111 out of 139)", held: true },
      { kind: "compared-with-previous", side: "worse", since: "last-quarter", words: "The drop is being investigated", held: true },
      { kind: "corrective-action", who: null, byWhen: null, words: "The drop is being investigated", ...OUTSIDE },
    ],
    faults: [
      { kind: "acronym-unexpanded", severity: "note", words: "referral that initiated S.47", why: "S.47 is not explained in the row." },
    ],
  },
  {
    line: 5,
    reference: "TS4",
    rating: "red",
    claims: [
      { kind: "other-period", period: "12 month rolling period", figure: null, words: "based on a 12 month rolling period", ...OUTSIDE },
      {
        kind: "fraction",
        part: "11",
        whole: "173",
        gives: "complement",
        words: "11 out of 173 children have had a late review",
        held: true,
      },
    ],
    faults: [
      {
        kind: "no-cause",
        severity: "note",
        words: "11 out of 173 children have had a late review",
        why: "Red: 93.64 under 100 and down from 95.7, and nothing says why.",
      },
      {
        kind: "no-corrective-action",
        severity: "warning",
        words: "11 out of 173 children have had a late review",
        why: "Red: 93.64 under 100 and down from 95.7, and no action.",
      },
    ],
  },
  {
    line: 6,
    reference: "TS5 Equalities",
    rating: "green",
    claims: [
      {
        kind: "compared-with-previous",
        side: "same",
        since: { named: "recent quarters" },
        words: "has been fairly stable in recent quarters",
        held: "open",
        why: "1.1, 0.9, 0.5: small in points, more than halved as a share.",
      },
      { kind: "figure-quoted", figure: "0.5%", equals: "outturn", words: "the current position of 0.5%", held: true },
      { kind: "cause", words: "Co-ordinated work has taken place", ...OUTSIDE },
      {
        kind: "compared-with-previous",
        side: "better",
        since: { named: "earlier, not said when" },
        words: "numbers of plans lasting over 24 months have reduced",
        held: true,
      },
    ],
    faults: [
      {
        kind: "direction-claim-wrong",
        severity: "note",
        words: "has been fairly stable in recent quarters",
        why: "1.1 to 0.9 to 0.5 has more than halved, the arrow says better, and so does the next sentence.",
        doubt: true,
        readings: ["Halved is not stable.", "Six tenths of a point are stable for a count this small."],
      },
    ],
  },
  {
    line: 7,
    reference: "23",
    rating: "red",
    claims: [
      { kind: "fraction", part: "11", whole: "129", gives: "outturn", words: "11 out of 129 children with a new CPP", held: true },
      { kind: "cause", words: "The 11 children belong to 5 sets of siblings groups", ...OUTSIDE },
      { kind: "other-subject", words: "This indicator has changed from 2013", ...OUTSIDE },
      { kind: "fraction", part: "8", whole: "241", gives: "earlier", words: "8 out of 241 children had a previous CP plan", held: true },
      { kind: "other-period", period: "Q4 of 2013-14", figure: "8 out of 241", words: "At Q4 of 2013-14", held: true },
      { kind: "comparator", who: "not named", figure: null, words: "comparator data is not available yet", held: true },
    ],
    faults: [
      {
        kind: "small-numbers-or-person",
        severity: "warning",
        words: "The 11 children belong to 5 sets of siblings groups",
        why: "Eleven children in five families back on a plan: a family or its neighbours can tell which.",
        doubt: true,
        readings: ["Five families are few enough to be known.", "Eleven children are not few, and nothing is told of any of them."],
      },
      {
        kind: "no-cause",
        severity: "note",
        words: "The 11 children belong to 5 sets of siblings groups",
        why: "Red: 8.5 over 6, and why plans were repeated is not said.",
        doubt: true,
        readings: ["Sibling groups explain the count, not why the plans were repeated.", "Sibling groups are the reason meant."],
      },
      {
        kind: "no-corrective-action",
        severity: "warning",
        words: "11 out of 129 children with a new CPP",
        why: "Red: 8.5 is 41.7% over 6, and no action.",
      },
    ],
  },
  {
    line: 8,
    reference: "TS7",
    rating: "amber",
    claims: [
      { kind: "compared-with-target", side: "worse", words: "The timeliness of CLA reviews is below target", held: true },
      {
        kind: "compared-with-previous",
        side: "worse",
        since: { named: "Q1" },
        words: "Q1 is usually high and then performance drops",
        held: true,
      },
      { kind: "cause", words: "if a child has one late review", ...OUTSIDE },
    ],
    faults: [
      {
        kind: "no-corrective-action",
        severity: "warning",
        words: "The timeliness of CLA reviews is below target",
        why: "Amber: 93.1 is 2% under 95 and down from 98.1, and no action.",
      },
    ],
  },
  {
    line: 9,
    reference: "TS8",
    rating: "green",
    claims: [
      { kind: "fraction", part: "9", whole: "186", gives: "outturn", words: "9 out of 186 CLA have had 2+ placement moves", held: true },
    ],
    faults: [
      {
        kind: "no-cause",
        severity: "note",
        words: "9 out of 186 CLA have had 2+ placement moves",
        why: "4.8 against 1.8: printed as worse, and nothing says why.",
        doubt: true,
        readings: ["A row that got worse owes a reason, whatever its colour.", "A count for the year to date can only grow."],
      },
      { kind: "acronym-unexpanded", severity: "note", words: "9 out of 186 CLA", why: "CLA is not spelled out in the row." },
    ],
  },
  {
    line: 10,
    reference: "TS9",
    rating: "red",
    claims: [
      {
        kind: "compared-with-previous",
        side: "same",
        since: { named: "Q4" },
        words: "The overall % has remained similar to Q4",
        held: "open",
        why: "42.9 to 40 is 2.9 points down.",
      },
      {
        kind: "fraction",
        part: "9",
        whole: "22",
        gives: "outturn",
        words: "9 of 22 children looked after for 2.5 years",
        held: false,
        why: "9 / 22 = 40.9%, not the 40 printed.",
      },
      { kind: "cause", words: "3 children had a placement move", ...OUTSIDE },
      { kind: "corrective-action", who: null, byWhen: null, words: "Action continues to be taken", ...OUTSIDE },
    ],
    faults: [
      {
        kind: "fraction-disagrees",
        severity: "warning",
        words: "9 of 22 children looked after for 2.5 years",
        why: "9 / 22 = 40.9%; the row prints 40, where its neighbours 42.9 and 43.5 have a decimal.",
      },
      {
        kind: "fraction-disagrees",
        severity: "note",
        words: "3 children had a placement move",
        why: "22 - 9 = 13 children moved; the reasons add up to 3 + 2 + 2 + 1 = 8.",
        doubt: true,
        readings: ["Five children are unaccounted for.", "The reasons are examples."],
      },
      {
        kind: "direction-claim-wrong",
        severity: "note",
        words: "The overall % has remained similar to Q4",
        why: "42.9 to 40 is 2.9 points worse, and the arrow says worse.",
        doubt: true,
        readings: ["2.9 points worse is not similar.", "One child of 22 is 4.5 points, so it is similar."],
      },
      {
        kind: "small-numbers-or-person",
        severity: "warning",
        words: "1 young person was in a secure in unit",
        why: "It tells one child's story, and those of groups of 2, 2 and 3, in a cohort of 22.",
      },
      {
        kind: "action-without-owner-or-date",
        severity: "note",
        words: "Action continues to be taken",
        why: "Neither what, nor who, nor by when.",
      },
    ],
  },
];
