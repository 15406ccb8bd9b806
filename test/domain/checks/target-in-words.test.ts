import { describe, expect, it } from "vitest";
import { targetInWords } from "../../../src/domain/checks/target-in-words";
import { DEFAULT_POLICY } from "../../../src/domain/policies/default";
import { findingsFor } from "../../support/findings";

const found = (target: string, polarity = "Smaller is better") =>
  findingsFor(targetInWords, [{ reference: "A1", indicator: "First time entrants", polarity, target, outturn: "80" }]).map(
    ({ message }) => message,
  );

describe("a target in words", () => {
  it.each(["Reduction year on year", "Increase on 2012/13 outturn", "18% reduction by 2023"])("names no level: “%s”", (target) => {
    expect(found(target)).toEqual([`The target “${target}” names no level to reach, so the row is not rated.`]);
  });

  it.each(["Top quartile", "Narrow the gap", "see below"])("is none that could be taken for two figures: “%s”", (target) => {
    expect(found(target)).toEqual([`The target “${target}” names no level to reach, so the row is not rated.`]);
  });

  it.each([
    ["Good", "Requires improvement"],
    ["Yes", "No"],
    ["31/07/2024", "30/09/2024"],
  ])("beside an outturn that is no figure either is for a judgement: “%s” and “%s”", (target, outturn) => {
    const rows = [{ reference: "A1", indicator: "Local plan", target, outturn }];
    expect(findingsFor(targetInWords, rows).map(({ message }) => message)).toEqual([
      `The target “${target}” and the outturn “${outturn}” are no figures, so no rule can rate the row. Rate it by judgement, with the reason.`,
    ]);
  });

  it("may be a range", () => {
    expect(found("100 to 120")).toEqual([
      "The target “100 to 120” is a range. Nothing says which end must be reached, so the row is not rated.",
    ]);
  });

  it("may set its limit on the wrong side", () => {
    expect(found("at least 90")).toEqual([
      "The target “at least 90” sets a limit on the wrong side, as the row says smaller is better. The row is not rated.",
    ]);
    expect(found("<5", "Bigger is better")).toHaveLength(1);
  });

  it.each([
    ["at least 90", "Bigger is better"],
    ["37 plus", "Bigger is better"],
    ["<5", "Smaller is better"],
    ["<5", ""],
    ["maintain at 90%", "Bigger is better"],
    ["TBC", "Bigger is better"],
    ["90", "Bigger is better"],
  ])("is as good as a figure, or says that there is none: “%s” where “%s”", (target, polarity) => {
    expect(found(target, polarity)).toEqual([]);
  });

  const compared = { targets: { ...DEFAULT_POLICY.targets, words: "compare", ranges: "inside" } } as const;
  const underRule = (figures: Readonly<Record<string, string>>, polarity = "Smaller is better") =>
    findingsFor(
      targetInWords,
      [{ section: "Youth", reference: "A1", indicator: "First time entrants", polarity, ...figures }],
      compared,
    ).map(({ message }) => message);

  it("is as good as a figure where the rule rates by it", () => {
    expect(underRule({ target: "Reduction year on year", outturn: "70", previous: "80" })).toEqual([]);
    expect(underRule({ target: "100 to 120", outturn: "110", previous: "90" })).toEqual([]);
  });

  it("is told with what the rule lacks, where the rule takes such targets and cannot rate by this one", () => {
    expect(underRule({ target: "Reduction year on year", outturn: "70", previous: "" })).toEqual([
      "The target “Reduction year on year” is measured from the previous outturn, which is blank. The row is not rated.",
    ]);
    expect(underRule({ target: "Reduction year on year", outturn: "70", previous: "80" }, "Bigger is better")).toEqual([
      "The target “Reduction year on year” asks for the opposite of what the row calls better. The row is not rated.",
    ]);
  });

  it("is let be where something else keeps the rule from rating by it", () => {
    expect(underRule({ target: "Reduction year on year", outturn: "TBC", previous: "80" })).toEqual([]);
    expect(
      findingsFor(
        targetInWords,
        [
          {
            section: "Context",
            reference: "A1",
            indicator: "First time entrants",
            polarity: "",
            target: "Reduction year on year",
            outturn: "80",
          },
        ],
        { excludeSections: ["Context"] },
      ),
    ).toEqual([]);
  });
});
