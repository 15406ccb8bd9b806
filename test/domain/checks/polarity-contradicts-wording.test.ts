import { describe, expect, it } from "vitest";
import { polarityContradictsWording } from "../../../src/domain/checks/polarity-contradicts-wording";
import { findingsFor } from "../../support/findings";

const found = (indicator: string, polarity: string) =>
  findingsFor(polarityContradictsWording, [{ reference: "A1", indicator, polarity, target: "25%", outturn: "22%" }]).map(
    ({ message }) => message,
  );

describe("a polarity that its indicator's words contradict", () => {
  it("is reported with the words", () => {
    expect(found("% of care leavers not in education, employment or training", "▲")).toEqual([
      "The row says bigger is better, but the indicator's words “not in education” suggest the opposite.",
    ]);
  });

  it.each([
    ["% of suppliers paid on time", "Smaller is better"],
    ["Number of permanent exclusions", "Bigger is better"],
    ["% of children adopted on time", "Low"],
  ])("is found for “%s” as %s", (indicator, polarity) => {
    expect(found(indicator, polarity)).toHaveLength(1);
  });

  it.each([
    ["% of missed collections put right within target", "Bigger is better"],
    ["% of corporate complaints completed within 10 days", "Bigger is better"],
    ["KS2: schools below the floor standard where fewer than 60% of pupils achieve Level 4", "Smaller is better"],
    ["Casualty reductions - killed and seriously injured", "Smaller is better"],
    ["Delayed transfers of care from hospital", "Smaller is better"],
    ["Residual household waste per household", "Bigger is better"],
    ["Number of permanent exclusions", ""],
    ["Number of permanent exclusions", "No polarity"],
  ])("is not seen in “%s” as “%s”", (indicator, polarity) => {
    expect(found(indicator, polarity)).toEqual([]);
  });
});
