import { describe, expect, it } from "vitest";
import { review } from "../../src/app/review";
import { HAVERING_2012_13 } from "../../src/domain/policies/havering-2012-13";
import { NO_DECISIONS, type Override } from "../../src/domain/settings/settings";
import { recognise } from "../../src/scorecard/recognise";
import { HAVERING } from "../domain/policies/havering";
import { sheetOf } from "../support/sheet";

const WORDS = { bigger: "High", smaller: "Low", none: "No polarity", unstated: "" } as const;
const recognition = recognise(
  sheetOf([
    "Ref | Indicator | Section | Polarity | Target | Previous outturn | Outturn",
    ...HAVERING.map(([reference, section, polarity, target, outturn, previous]) =>
      [reference, `Indicator ${reference}`, section, WORDS[polarity], target, previous, outturn].join(" | "),
    ),
  ]),
);
if (!recognition.found) throw new Error(recognition.because);
const { scorecard } = recognition;

const green = (key: string, reason: string): Override => ({ key, band: "green", reason, by: "A. Officer", at: "2013-07-01T09:00:00Z" });
const overrides = [green("la1", "A quarter's recruits stand beside a year's target"), green("h5", "The sum is small")];

describe("ratings set by judgement", () => {
  const { rows, summary } = review(scorecard, HAVERING_2012_13, { ...NO_DECISIONS, overrides }, []);

  it("bring Havering's 29 Green, 7 Amber and 6 Red of 42 to the 31, 6 and 5 that were published, and are counted", () => {
    expect(review(scorecard, HAVERING_2012_13, NO_DECISIONS, []).summary).toMatchObject({
      rated: 42,
      ratings: { green: 29, amber: 7, red: 6 },
      overridden: 0,
    });
    expect(summary).toMatchObject({ rated: 42, ratings: { green: 31, amber: 6, red: 5 }, overridden: 2 });
  });

  it("show as such, with the reason and what the rule gives", () => {
    const verdict = rows.find(({ indicator }) => indicator.reference === "H5")?.verdict;
    expect(verdict).toMatchObject({
      status: "rated",
      band: { id: "green" },
      override: { reason: "The sum is small", by: "A. Officer", on: "2013-07-01T09:00:00Z", computed: { id: "red" } },
    });
    expect(verdict?.because).toMatch(
      /^Set to Green by A\. Officer on 1 July 2013: “The sum is small”\. By the rule: 2\.2% against a target of 2%/,
    );
  });

  it("rate what the rule leaves unrated, and say why it did", () => {
    const other = review(scorecard, HAVERING_2012_13, { ...NO_DECISIONS, overrides: [green("r9", "Members asked for one")] }, []);
    const verdict = other.rows.find(({ indicator }) => indicator.reference === "R9")?.verdict;
    expect(verdict).toMatchObject({ status: "rated", deviation: null, override: { computed: "no-outturn-no-target" } });
  });
});
