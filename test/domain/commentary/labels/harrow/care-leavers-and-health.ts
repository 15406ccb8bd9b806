import { OUTSIDE, type RowLabel } from "../label";

/** Care leavers, health, schooling and distance of children looked after: lines 11 to 21. */
export const CARE_LEAVERS_AND_HEALTH: readonly RowLabel[] = [
  {
    line: 11,
    reference: "TS10",
    rating: "unrated",
    claims: [
      { kind: "other-subject", words: "around 4 months of their Birthday only", ...OUTSIDE },
      { kind: "truncated", at: "end", words: "later in the year then this does not", held: true },
    ],
    faults: [
      {
        kind: "truncated",
        severity: "warning",
        words: "later in the year then this does not",
        why: "The sentence breaks off; its end stands in the next row, TS11.",
      },
    ],
  },
  {
    line: 12,
    reference: "TS11",
    rating: "unrated",
    claims: [
      { kind: "truncated", at: "start", words: "count for the purpose of this indicator", held: true },
      { kind: "corrective-action", who: null, byWhen: null, words: "recording issues are being addressed", ...OUTSIDE },
    ],
    faults: [
      {
        kind: "truncated",
        severity: "warning",
        words: "count for the purpose of this indicator",
        why: "It begins in the middle of a sentence.",
      },
      {
        kind: "belongs-to-another-row",
        severity: "warning",
        words: "count for the purpose of this indicator",
        why: "It is the end of TS10's last sentence.",
      },
      {
        kind: "polarity-contradiction",
        severity: "error",
        words: "% of Care Leavers not in education, employment or training",
        of: "indicator",
        why: "A share not in education or work is better when smaller, yet the row says bigger is better: 21.7 against 25 turns from met to missed.",
      },
    ],
  },
  {
    line: 13,
    reference: "TS12",
    rating: "red",
    claims: [
      { kind: "fraction", part: "69", whole: "93", gives: "outturn", words: "69 of 93 CLA have dental checks", held: true },
      { kind: "cause", words: "Data recording issues", ...OUTSIDE },
      { kind: "corrective-action", who: null, byWhen: null, words: "Data recording issues are being addressed", ...OUTSIDE },
    ],
    faults: [
      {
        kind: "action-without-owner-or-date",
        severity: "note",
        words: "Data recording issues are being addressed",
        why: "Neither who nor by when.",
      },
      { kind: "acronym-unexpanded", severity: "note", words: "69 of 93 CLA", why: "CLA is not spelled out in the row." },
    ],
  },
  {
    line: 14,
    reference: "TS13",
    rating: "green",
    claims: [
      { kind: "fraction", part: "85", whole: "93", gives: "outturn", words: "85 of 93 CLA health checks have been completed", held: true },
      { kind: "compared-with-previous", side: "better", since: { named: "Q1" }, words: "Significant improvement from Q1", held: true },
    ],
    faults: [
      { kind: "acronym-unexpanded", severity: "note", words: "85 of 93 CLA health checks", why: "CLA is not spelled out in the row." },
    ],
  },
  {
    line: 15,
    reference: "TS14 (local measure)",
    rating: "red",
    claims: [
      {
        kind: "fraction",
        part: "2",
        whole: "30",
        gives: "outturn",
        words: "2 out of 30 new CLA ytd",
        held: "open",
        why: "2 / 30 = 6.667%: 6.67 when rounded, the printed 6.66 when cut off.",
      },
      { kind: "corrective-action", who: null, byWhen: null, words: "had a health assessment or one booked", ...OUTSIDE },
    ],
    faults: [
      {
        kind: "fraction-disagrees",
        severity: "note",
        words: "2 out of 30 new CLA ytd",
        why: "2 / 30 = 6.667%; the row prints 6.66.",
        doubt: true,
        readings: ["Rounded it is 6.67.", "It was cut off after two decimals."],
      },
      {
        kind: "not-like-for-like",
        severity: "warning",
        words: "had a health assessment within 28 working days",
        why: "The indicator counts 28 days; 28 working days are over five weeks.",
        doubt: true,
        readings: ["Another measure was counted.", "'Working' slipped in; the next sentence says the 28 day timescale."],
      },
      {
        kind: "no-cause",
        severity: "note",
        words: "outside the 28 day timescale",
        why: "Red: 6.66 against 75 and down from 11.76, and nothing says why.",
      },
      {
        kind: "no-corrective-action",
        severity: "warning",
        words: "outside the 28 day timescale",
        why: "Red: 6.66 against 75; nothing says how the 28 days will be kept.",
        doubt: true,
        readings: ["Late bookings do not bring assessments inside the 28 days.", "That all are seen or booked is the action."],
      },
      {
        kind: "small-numbers-or-person",
        severity: "note",
        words: "2 out of 30 new CLA ytd",
        why: "A count of two children.",
        doubt: true,
        readings: ["Counts this small are not printed.", "It tells nothing about a child but the date of an assessment."],
      },
    ],
  },
  {
    line: 16,
    reference: "TS15",
    rating: "red",
    claims: [
      { kind: "fraction", part: "3", whole: "47", gives: "outturn", words: "3 were adopted", held: true },
      { kind: "other-subject", words: "the number of adoptions will increase during the year", ...OUTSIDE },
    ],
    faults: [
      { kind: "no-cause", severity: "note", words: "3 were adopted", why: "Red: 6.4 against 8, and nothing says why." },
      {
        kind: "no-corrective-action",
        severity: "warning",
        words: "the number of adoptions will increase during the year",
        why: "Red: 6.4 is 20% under 8; a forecast is given, and no action.",
      },
      {
        kind: "small-numbers-or-person",
        severity: "note",
        words: "3 were adopted",
        why: "A count of three children.",
        doubt: true,
        readings: ["Counts this small are not printed.", "It tells nothing that points to a child."],
      },
      {
        kind: "polarity-contradiction",
        severity: "note",
        words: "% of children who ceased to be looked after who were adopted",
        of: "indicator",
        why: "The polarity is a two-way arrow, yet 6.4 under 8 is rated Red and a rise is drawn as better.",
        doubt: true,
        readings: [
          "It is treated as bigger is better, and the row says otherwise.",
          "The arrow means that the target is to be kept to, from either side.",
        ],
      },
    ],
  },
  {
    line: 17,
    reference: "TS16 (local measure)",
    rating: "red",
    claims: [
      {
        kind: "fraction",
        part: "158.5",
        whole: "1489",
        gives: "outturn",
        words: "158.5 school days missed out of possible 1489 days",
        held: true,
      },
      { kind: "other-period", period: "this academic year", figure: null, words: "This is the start of the new academic year", ...OUTSIDE },
    ],
    faults: [
      {
        kind: "no-cause",
        severity: "note",
        words: "This is the start of the new academic year",
        why: "Red: 10.64 over 9 and up from 8.39, and nothing says why.",
        doubt: true,
        readings: ["A date is no reason for absence.", "Few days so far is meant as the reason."],
      },
      {
        kind: "no-corrective-action",
        severity: "warning",
        words: "158.5 school days missed",
        why: "Red: 10.64 is 18.2% over 9 and up from 8.39, and no action.",
      },
    ],
  },
  {
    line: 18,
    reference: "TS17",
    rating: "green",
    claims: [
      {
        kind: "fraction",
        part: "9",
        whole: null,
        gives: "outturn",
        words: "9 CLA are classified as persistent absentees",
        held: "open",
        why: "Out of how many is not said; 10.22% would be 9 of 88.",
      },
      { kind: "fraction", part: "6", whole: "9", gives: "other", words: "6 out 9 have been looked after 1 year+", ...OUTSIDE },
      { kind: "other-period", period: "new academic year", figure: null, words: "This is the start of a new academic year", ...OUTSIDE },
    ],
    faults: [
      {
        kind: "fraction-disagrees",
        severity: "note",
        words: "9 CLA are classified as persistent absentees",
        why: "10.22% means 9 of 88 children; the row above, TS16, counts 80, and 9 / 80 = 11.25%.",
        doubt: true,
        readings: ["The two rows count the same children differently.", "The rows cover different children."],
      },
      { kind: "acronym-unexpanded", severity: "note", words: "9 CLA are classified", why: "CLA is not spelled out in the row." },
    ],
  },
  {
    line: 19,
    reference: "TS18 (local measure)",
    rating: "green",
    claims: [
      { kind: "figure-quoted", figure: "0", equals: "outturn", words: "No CLA have had a permanent exclusion", held: true },
      { kind: "other-period", period: "new academic year", figure: null, words: "This is the start of a new academic year", ...OUTSIDE },
    ],
    faults: [],
  },
  {
    line: 20,
    reference: "TS19 (local measure)",
    rating: "green",
    claims: [
      { kind: "figure-quoted", figure: "0", equals: "outturn", words: "No CLA have had a fixed term exclusion", held: true },
      { kind: "other-period", period: "new academic year", figure: null, words: "This is the start of a new academic year", ...OUTSIDE },
    ],
    faults: [{ kind: "acronym-unexpanded", severity: "note", words: "No CLA have had", why: "CLA is not spelled out in the row." }],
  },
  {
    line: 21,
    reference: "TS20",
    rating: "amber",
    claims: [{ kind: "fraction", part: "23", whole: "138", gives: "outturn", words: "23 of 138 CLA", held: true }],
    faults: [
      { kind: "no-cause", severity: "note", words: "23 of 138 CLA", why: "Amber: 16.7 over 15 and up from 16.4, and nothing says why." },
      {
        kind: "no-corrective-action",
        severity: "warning",
        words: "23 of 138 CLA",
        why: "Amber: 16.7 is 11.3% over 15 and up from 16.4, and no action.",
      },
      { kind: "acronym-unexpanded", severity: "note", words: "excludes UASC", why: "Neither CLA nor UASC is spelled out in the row." },
    ],
  },
];
