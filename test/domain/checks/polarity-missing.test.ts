import { describe, expect, it } from "vitest";
import { polarityMissing } from "../../../src/domain/checks/polarity-missing";
import { DEFAULT_POLICY } from "../../../src/domain/policies/default";
import { findingsFor } from "../../support/findings";

const found = (polarity: string, indicator = "Parking income") =>
  findingsFor(polarityMissing, [
    { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%", outturn: "91%" },
    { reference: "A2", indicator, polarity, target: "80", outturn: "82" },
  ]).map(({ message }) => message);

describe("a polarity", () => {
  it("that is blank is reported", () => {
    expect(found("")).toEqual(["The polarity is blank."]);
  });

  it("that says neither is quoted", () => {
    expect(found("▶")).toEqual(["The polarity says “▶”, which does not tell whether bigger or smaller is better."]);
  });

  it("that is missing is suggested where the indicator's words tell it", () => {
    expect(found("", "Working days lost to sickness absence")[0]).toMatch(
      /^The polarity is blank\. The words “.+” suggest that smaller is better\.$/,
    );
  });

  it("is not suggested from a stretch of time in the indicator's words", () => {
    expect(found("", "Young people sentenced to custody within 12 months")[0]).toMatch(/smaller is better\.$/);
    expect(found("", "Second plans within 2 years")).toEqual(["The polarity is blank."]);
  });

  it.each(["No polarity", "N/A", "↔", "Low", "Aiming high", "▼"])("is stated by “%s”", (polarity) => {
    expect(found(polarity)).toEqual([]);
  });

  it("is not asked of an indicator that is for information only", () => {
    const rows = [
      { reference: "A1", indicator: "Repairs", polarity: "High", target: "90%", outturn: "91%" },
      { reference: "A2", indicator: "Visits", polarity: "", target: "Data only", outturn: "1,204" },
    ];
    expect(findingsFor(polarityMissing, rows)).toEqual([]);
  });

  it("is not asked of a row that is no indicator", () => {
    expect(
      findingsFor(polarityMissing, [
        { reference: "A1", indicator: "Repairs", polarity: "High", target: "90%", outturn: "91%" },
        { reference: "25" },
      ]),
    ).toEqual([]);
  });

  it("is not asked of a row that the rule leaves out, nor of one that it rates without", () => {
    const row = { section: "Context", reference: "A2", indicator: "Places open", polarity: "", target: "100 to 120", outturn: "110" };
    const stated = { section: "Homes", reference: "A1", indicator: "Repairs", polarity: "High", target: "90%", outturn: "91%" };
    expect(findingsFor(polarityMissing, [stated, row])).toHaveLength(1);
    expect(findingsFor(polarityMissing, [stated, row], { excludeSections: ["Context"] })).toEqual([]);
    expect(findingsFor(polarityMissing, [stated, row], { targets: { ...DEFAULT_POLICY.targets, ranges: "inside" } })).toEqual([]);
  });
});
