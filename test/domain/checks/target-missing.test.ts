import { describe, expect, it } from "vitest";
import { targetMissing } from "../../../src/domain/checks/target-missing";
import { findingsFor } from "../../support/findings";

const row = { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better" };

describe("a blank target", () => {
  it("is reported with the outturn that has nothing to reach", () => {
    expect(findingsFor(targetMissing, [{ ...row, target: "", outturn: "91%" }]).map(({ message }) => message)).toEqual([
      "The target is blank, so the outturn “91%” has nothing to be held against.",
    ]);
  });

  it("is reported on a list of targets that has no outturns", () => {
    expect(
      findingsFor(targetMissing, [
        { ...row, target: "" },
        { ...row, reference: "A2", target: "90%" },
      ]).map(({ message }) => message),
    ).toEqual(["The target is blank."]);
  });

  it("is left to another check where the outturn is blank too", () => {
    expect(findingsFor(targetMissing, [{ ...row, target: "", outturn: "" }])).toEqual([]);
  });

  it.each(["0", "TBC", "No target", "Data only", "Reduction year on year", "about right"])("is not blank where it says “%s”", (target) => {
    expect(findingsFor(targetMissing, [{ ...row, target, outturn: "91%" }])).toEqual([]);
  });
});
