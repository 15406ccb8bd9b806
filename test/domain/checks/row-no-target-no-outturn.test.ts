import { describe, expect, it } from "vitest";
import { rowNoTargetNoOutturn } from "../../../src/domain/checks/row-no-target-no-outturn";
import { findingsFor } from "../../support/findings";

const row = { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", previous: "88%" };

describe("a row without target and outturn", () => {
  it("is reported once, by the indicator's name", () => {
    expect(findingsFor(rowNoTargetNoOutturn, [{ ...row, target: "", outturn: " " }]).map(({ message }) => message)).toEqual([
      "“Repairs completed on time” has neither a target nor an outturn, and does not say why.",
    ]);
  });

  it.each([
    ["N/A", ""],
    ["", "Not available until July"],
    ["90%", ""],
    ["", "0"],
  ])("is left to the other checks where the target says “%s” and the outturn “%s”", (target, outturn) => {
    expect(findingsFor(rowNoTargetNoOutturn, [{ ...row, target, outturn }])).toEqual([]);
  });

  it("is another fault where only a reference stands in it", () => {
    expect(findingsFor(rowNoTargetNoOutturn, [{ ...row, target: "90%", outturn: "91%" }, { reference: "25" }])).toEqual([]);
  });
});
