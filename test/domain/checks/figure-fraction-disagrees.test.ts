import { describe, expect, it } from "vitest";
import { figureFractionDisagrees } from "../../../src/domain/checks/figure-fraction-disagrees";
import { findingsFor } from "../../support/findings";

const found = (outturn: string) =>
  findingsFor(figureFractionDisagrees, [{ reference: "A1", indicator: "Reoffenders after 12 months", target: "30%", outturn }]).map(
    ({ message }) => message,
  );

describe("a fraction beside a percentage", () => {
  it("that makes another one is reported with what it makes", () => {
    expect(found("38% (70/200)")).toEqual(["The outturn says 38% (70/200), but that fraction makes 35.0%."]);
    expect(found("4.6% (10 of 215)")).toEqual(["The outturn says 4.6% (10 of 215), but that fraction makes 4.7%."]);
  });

  // prettier-ignore
  it.each([
    "35.0% (70/200)", "35.4% (68/192)", "38.7% (84/217)", "30% (10 of 33)", "4 / 42 (9.52%)", "62.5% (5/8)", "62% (5/8)", "63% (5/8)",
  ])("agrees at the decimals printed: %s", (outturn) => {
    expect(found(outturn)).toEqual([]);
  });

  it("may count those left over", () => {
    expect(found("62% (38 of 100)")).toEqual([]);
  });

  it("is not judged where it divides by nothing, nor beside a count", () => {
    expect(found("0% (0/0)")).toEqual([]);
    expect(found("12 (3/4)")).toEqual([]);
  });

  it("is checked in every column of figures", () => {
    const row = {
      reference: "A1",
      indicator: "Reoffenders",
      target: "30% (1/2)",
      outturn: "50%",
      previous: "30% (1/2)",
      nextTarget: "30% (1/2)",
    };
    expect(findingsFor(figureFractionDisagrees, [row]).map(({ field }) => field)).toEqual(["target", "previous", "nextTarget"]);
  });
});
