import { describe, expect, it } from "vitest";
import { figureMarker } from "../../../src/domain/checks/figure-marker";
import { review } from "../../../src/app/review";
import { DEFAULT_POLICY } from "../../../src/domain/policies/default";
import { NO_DECISIONS } from "../../../src/domain/settings/settings";
import { exampleSheet } from "../../support/example-sheet";
import { scorecardOf } from "../../support/scorecard";
import { findingsFor } from "../../support/findings";

const found = (target: string, outturn: string) => findingsFor(figureMarker, [{ reference: "A1", indicator: "Repairs", target, outturn }]);

describe("words in place of a figure", () => {
  it("are shown in the target and in the outturn, by cell", () => {
    expect(found("N/A", "TBC").map(({ field, message }) => [field, message])).toEqual([
      ["target", "The target says “N/A”, so the row is not rated."],
      ["outturn", "The outturn says “TBC”, so the row is not rated."],
    ]);
  });

  it("are a limit or a range too, where an outturn should be one figure", () => {
    expect(found("3", "<5").map(({ message }) => message)).toEqual(["The outturn says “<5”, so the row is not rated."]);
    expect(found("85%", "80-85%")).toHaveLength(1);
    expect(found("<5", "4")).toEqual([]);
  });

  it("are left to another check where they are a bare mark, or no marker at all", () => {
    expect(found("90%", "-")).toEqual([]);
    expect(found("Reduction year on year", "")).toEqual([]);
  });

  it("are told as they stand on a row that is not rated in any case, and asked of no target there", () => {
    const rows = [{ section: "Context", reference: "A1", indicator: "Repairs", target: "N/A", outturn: "TBC" }];
    expect(findingsFor(figureMarker, rows, { excludeSections: ["Context"] }).map(({ message }) => message)).toEqual([
      "The outturn says “TBC”.",
    ]);
  });

  it("leave a row without the rule's rating that a person rated", () => {
    const scorecard = scorecardOf(exampleSheet({ rows: [{ reference: "A1", indicator: "Repairs", target: "90%", outturn: "TBC" }] }));
    const overrides = [{ key: "a1", band: "green", reason: "It is known", by: "A. Officer", at: "2013-07-01" }];
    const { findings } = review(scorecard, DEFAULT_POLICY, { ...NO_DECISIONS, overrides }, [figureMarker]);
    expect(findings.map(({ message }) => message)).toEqual(["The outturn says “TBC”, so the rule does not rate the row."]);
  });
});
