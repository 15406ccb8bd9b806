import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { review } from "../../../src/app/review";
import {
  isLeftOut,
  ratingShown,
  verdictByRule,
  type Example,
  type ExampleCell,
  type Finding,
  type ReviewedRow,
} from "../../../src/domain/check";
import { CHECKS } from "../../../src/domain/checks";
import type { Field } from "../../../src/domain/indicator";
import type { Policy } from "../../../src/domain/policy/policy";
import { NO_DECISIONS } from "../../../src/domain/settings/settings";
import type { Verdict } from "../../../src/domain/verdict";
import { recognise } from "../../../src/scorecard/recognise";
import { exampleSheet } from "../../support/example-sheet";
import { LEFT_OUT, policies } from "../../support/policies";

// prettier-ignore
const figure = fc.constantFrom(
  ...["", "0", "70", "80", "85", "89.6", "90", "90.0", "100", "104", "250", "500", "90%", "90.0%", "89.6%", "85%", "104%"],
  ...[
    "500 (2012/13)", "260 (Q2 2012/13)", "240 (Q2 2012/13)", "85% (Q2 2012/13)", "120 (June 2012)", "90 (provisional)", "88% or 91%", "(3)",
    "TBC", "N/A", "-", "Data only", "#DIV/0!",
  ],
);
const target = fc.oneof(
  figure,
  fc.constantFrom(
    "Reduction year on year",
    "Increase by 10",
    "Maintain",
    "Improve by 2023",
    "100 to 120",
    "at least 90",
    "under 90",
    "more than 90",
    "more than 90%",
  ),
);
// prettier-ignore
const comment = fc.constantFrom(
  ...[
    "", "-", "TBC", "Staff vacancies.", "No corrective action is required.", "The target was met.", "We are on target.",
    "Performance is better than target.", "Performance is worse than target.",
  ],
  ...["Performance is above target.", "Performance is below target.", "Performance is 4% better than target.", "Performance is 2.5% worse than target.", "Performance is within tolerance.", "This is outside tolerance."],
  ...["Two crews were vacant, so the work was late. The manager will recruit both by June 2013.", "The process is being reviewed."],
);

const cells: Readonly<Partial<Record<Field, fc.Arbitrary<ExampleCell>>>> = {
  section: fc.constantFrom("Homes", "Homes", LEFT_OUT),
  reference: fc.constantFrom("A1", "A2", "A3", "A4", ""),
  indicator: fc.constantFrom("Number of homes built", "% of repairs completed on time", "Missed collections", "Visits"),
  polarity: fc.constantFrom("Bigger is better", "Bigger is better", "Smaller is better", "No polarity", ""),
  target,
  outturn: figure,
  previous: figure,
  rating: fc.constantFrom("", "Green", "Amber", "Red", "Blue", "N/A"),
  direction: fc.constantFrom("", "↑", "↓", "→"),
  commentary: comment,
  tolerance: fc.constantFrom("", "", "5%", "5", "TBC"),
  floor: fc.constantFrom("", "60", "60%", "at least 70"),
};

type Row = Example["rows"][number];

const rows: fc.Arbitrary<readonly Row[]> = fc.array(fc.record(cells), { minLength: 3, maxLength: 6 });

/** Some rows have their rating from a person, some of these where the rule gives none. */
const judged = fc.subarray(["a1", "a2", "a3"], { maxLength: 2 });

/** A finding about a row, and all that the rule says of that row. */
interface Told {
  readonly finding: Finding;
  readonly row: ReviewedRow;
  readonly policy: Policy;
  readonly byRule: Verdict;
}

/** What is found on random rows under a random policy, some of them rated by a person. */
const told: fc.Arbitrary<readonly Told[]> = fc.tuple(rows, policies, judged).map(([given, policy, keys]) => {
  const recognition = recognise(exampleSheet({ rows: given }));
  if (!recognition.found) return [];
  const overrides = keys.map((key) => ({
    key,
    band: policy.bands[0]?.id ?? "",
    reason: "The sum is small",
    by: "A. Officer",
    at: "2013-07-01",
  }));
  const { findings, rows: reviewed } = review(recognition.scorecard, policy, { ...NO_DECISIONS, overrides });
  const byKey = new Map(reviewed.map((row) => [row.indicator.key, row]));
  return findings.flatMap((finding) => {
    const row = byKey.get(finding.key ?? "");
    return row === undefined ? [] : [{ finding, row, policy, byRule: verdictByRule(row) }];
  });
});

/** What must hold of a finding; false where it does not speak of that finding. */
type Law = (told: Told) => boolean;

/** What a check says of a row, without what the rule itself says of it there. */
function words({ finding: { message, check }, byRule }: Told): string {
  return `${message.replace(byRule.because, "")} ${CHECKS.find(({ id }) => id === check)?.why ?? ""}`;
}

const bandOf = (verdict: Verdict): string | null => (verdict.status === "rated" ? verdict.band.label : null);

/** Errors of the sheet as it is printed, whoever rates it: none of them is about what a rating needs. */
const OF_PRINT =
  /^(?:reference|row|direction|figure\/(?:sheet-error|scale-mismatch|fraction-disagrees|order-of-magnitude)|commentary\/(?:target|direction|figure|fraction)-)|^rating\/fill-disagrees/;

const FOR_COMMENTS = [
  "commentary/missing-on-red",
  "commentary/missing-on-amber",
  "commentary/missing-where-asked",
  "commentary/placeholder-on-red",
  "commentary/no-cause",
  "commentary/too-short",
];
const FOR_ACTIONS = ["commentary/no-corrective-action", "commentary/action-without-owner-or-date"];

const MET = /: (?:on target|target met|inside the range|\S+(?: percentage points?)? better than target)/;
const MISSED = /: (?:worse than target|\S+(?: percentage points?)? worse than target)/;

const LAWS: Readonly<Record<string, Law>> = {
  "says of a rated row that it is not rated": (each) => {
    if (each.row.verdict.status === "rated") {
      expect(each.finding.message.replace(each.byRule.because, "")).not.toMatch(/row is not rated|cannot be rated|gives no rating/);
    }
    if (each.byRule.status === "rated") {
      expect(words(each)).not.toMatch(/row (?:is not|cannot be) rated|gives no rating|cannot rate the row/);
    }
    return each.row.verdict.status === "rated";
  },
  "gives a rating to the rule, or to judgement, that is not theirs": (each) => {
    const [, giver, rating] = /(the rule|judgement) gives (no rating|\w+)/.exec(each.finding.message) ?? [];
    if (giver === undefined) return false;
    expect(rating).toBe(bandOf(giver === "the rule" ? each.byRule : each.row.verdict) ?? "no rating");
    expect(each.row.overridden !== null).toBe(giver === "judgement");
    return true;
  },
  "calls a row rated that is only printed so": ({ finding: { message }, row: { verdict, printedRating } }) => {
    const [, how, rating] = /^The row is (rated|printed) (\w+)/.exec(message) ?? [];
    if (how === undefined) return false;
    expect(how === "rated" ? bandOf(verdict) : (printedRating?.family ?? "")).toBe(how === "rated" ? rating : rating?.toLowerCase());
    return how === "printed";
  },
  "blocks for what the rule does not ask of a row that it leaves out": ({ finding: { severity, check }, row }) => {
    if (!isLeftOut(row)) return false;
    expect(check).not.toMatch(/^(?:target|polarity\/missing)/);
    if (severity === "error" && row.verdict.status === "unrated") expect(check).toMatch(OF_PRINT);
    return true;
  },
  "asks for words that the rule does not ask for": ({ finding: { check }, row, policy: { commentary } }) => {
    const asked = FOR_COMMENTS.includes(check) ? commentary.requiredFor : FOR_ACTIONS.includes(check) ? commentary.actionFor : null;
    if (asked !== null) expect(asked).toContain(ratingShown(row)?.family);
    return asked !== null;
  },
  "says that a target is missed that the rule finds met, or the other way round": ({ finding: { message, check }, byRule }) => {
    if (byRule.status === "unrated" || !check.startsWith("commentary/")) return false;
    const isMissed = /(?:is worse than|misses) the target/.test(message);
    const isMet = /(?:is better than|is on|meets) the target/.test(message);
    if (isMissed) expect(byRule.because).not.toMatch(MET);
    if (isMet) expect(byRule.because).not.toMatch(MISSED);
    return isMissed || isMet;
  },
  "denies a tolerance that the rule keeps": ({ finding: { message, check }, byRule, policy }) => {
    if (check !== "commentary/tolerance-claim-disagrees") return false;
    const last = policy.bands.at(-1)?.label;
    expect(byRule.status).toBe("rated");
    if (byRule.because.includes(", but better than")) return false;
    if (message.includes("within tolerance")) expect(bandOf(byRule)).toBe(last);
    else expect(bandOf(byRule)).not.toBe(last);
    return true;
  },
  "compares a part of a year otherwise than the rule does": ({ finding: { message, check }, byRule }) => {
    if (!/not-like-for-like$|distance-disagrees$/.test(check)) return false;
    if (message.includes("and the previous outturn")) return false;
    expect(byRule.because).not.toContain(" of 12 months of ");
    if (check.startsWith("figure/")) expect(byRule).not.toMatchObject({ reason: "part-year" });
    return true;
  },
};

describe("whatever the rule, and whoever rates the rows, no finding", () => {
  it(Object.keys(LAWS).join("; "), () => {
    fc.assert(
      fc.property(told, (findings) => {
        for (const each of findings) for (const law of Object.values(LAWS)) law(each);
      }),
      { numRuns: 100 },
    );
  });

  it("escapes these laws: each of them speaks of some", () => {
    const findings = fc.sample(told, { numRuns: 100, seed: 7 }).flat();
    expect(
      Object.entries(LAWS)
        .filter(([, law]) => !findings.some(law))
        .map(([name]) => name),
    ).toEqual([]);
  });
});
