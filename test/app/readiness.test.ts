import { describe, expect, it } from "vitest";
import { readinessWords, requirements, whatIsOpen } from "../../src/app/readiness";
import { review } from "../../src/app/review";
import { ANGLESEY_2022_26 } from "../../src/domain/policies/anglesey-2022-26";
import { DEFAULT_POLICY } from "../../src/domain/policies/default";
import type { Policy } from "../../src/domain/policy/policy";
import { NO_DECISIONS } from "../../src/domain/settings/settings";
import { scorecardOf } from "../support/scorecard";
import { sheetOf } from "../support/sheet";

const GOOD = [
  "Ref | Indicator | Polarity | Target | Outturn | Previous outturn | RAG | Direction of travel | Commentary",
  "A1 | Visits to parks | High | 50 | 60 | 55 | Green | Better | Longer opening hours since May brought more visits.",
];

function checked(lines: readonly string[], how: "stored" | "default" = "stored", policy: Policy = DEFAULT_POLICY) {
  return { review: review(scorecardOf(sheetOf(lines)), policy, NO_DECISIONS), chosen: { policy, how, because: "" } };
}

describe("whether a scorecard is ready for cabinet", () => {
  it("hangs on errors, the rule and doubts, and says that all is well where it is", () => {
    const ready = checked(GOOD);
    expect(requirements(ready)).toEqual([
      { met: true, told: "No error is open.", open: "" },
      { met: true, told: "The rule is confirmed.", open: "" },
      { met: true, told: "Nothing about the columns and rows is in doubt.", open: "" },
    ]);
    expect(whatIsOpen(ready)).toBe("");
    expect(readinessWords(ready)).toMatch(/^Ready/);
  });

  it("is not while the rule is not confirmed, or leaves something open", () => {
    expect(readinessWords(checked(GOOD, "default"))).toBe("Not ready: a rule to confirm");
    const [, rule] = requirements(checked(GOOD, "stored", ANGLESEY_2022_26));
    expect(rule).toMatchObject({ met: false, told: "The rule leaves open what this council has to say." });
  });

  it("is not while errors and doubts are open, which are counted", () => {
    const open = checked(
      [
        "Ref | Indicator | Target | Target | Outturn | RAG | Commentary",
        "A1 | Visits to parks | 50 | 90 | 60 | Green |",
        "A2 | Calls answered | At least 90% | 95% | 40% | Green |",
      ],
      "default",
    );
    const { errors } = open.review.summary;
    expect(errors).toBeGreaterThan(0);
    expect(whatIsOpen(open)).toBe(`${errors} error${errors === 1 ? "" : "s"}, a rule to confirm and 2 doubts to settle`);
    expect(readinessWords(open)).toMatch(/^Not ready: \d+ errors?$/);
  });
});
