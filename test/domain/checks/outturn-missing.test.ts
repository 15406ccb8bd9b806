import { describe, expect, it } from "vitest";
import { outturnMissing } from "../../../src/domain/checks/outturn-missing";
import { findingsFor } from "../../support/findings";

const row = { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%" };

describe("a blank outturn", () => {
  it("is reported with its target", () => {
    expect(findingsFor(outturnMissing, [{ ...row, outturn: "" }]).map(({ message }) => message)).toEqual([
      "The outturn is blank beside a target of “90%”, and nothing says why.",
    ]);
  });

  it.each(["The team improved its booking system.", "Two crews were replaced in May."])("is not explained by “%s”", (commentary) => {
    expect(findingsFor(outturnMissing, [{ ...row, outturn: "", commentary }])).toHaveLength(1);
  });

  it.each([
    "Awaiting data from the Department.",
    "All is well. The figure is not available until July.",
    "The survey runs in May. Results will be published in June.",
    "This is an annual indicator.",
    "No data was returned by the contractor.",
  ])("is explained by “%s”", (commentary) => {
    expect(findingsFor(outturnMissing, [{ ...row, outturn: "", commentary }])).toEqual([]);
  });

  it.each(["N/A", "[x]", "0", "Not available until July", "New indicator"])("is not blank where it says “%s”", (outturn) => {
    expect(findingsFor(outturnMissing, [{ ...row, outturn }])).toEqual([]);
  });

  it("is left to another check where the target is blank too", () => {
    expect(findingsFor(outturnMissing, [{ ...row, target: "", outturn: "" }])).toEqual([]);
  });

  it("blocks nothing on a row that the rule leaves out", () => {
    const rows = [{ ...row, section: "Context", outturn: "" }];
    expect(findingsFor(outturnMissing, rows)).toMatchObject([{ severity: "error" }]);
    expect(findingsFor(outturnMissing, rows, { excludeSections: ["Context"] })).toMatchObject([{ severity: "warning" }]);
  });
});
