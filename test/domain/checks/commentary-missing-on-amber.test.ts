import { describe, expect, it } from "vitest";
import { commentaryMissingOnAmber } from "../../../src/domain/checks/commentary-missing-on-amber";
import { findingsFor } from "../../support/findings";

const row = { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%", commentary: "" };

describe("an Amber without commentary", () => {
  it("is told apart from a Red and a Green", () => {
    const rows = ["95%", "86%", "60%"].map((outturn, index) => ({ ...row, reference: `A${String(index)}`, outturn }));
    expect(findingsFor(commentaryMissingOnAmber, rows).map(({ key }) => key)).toEqual(["a1"]);
  });

  it("is none where the policy wants commentary on Red only", () => {
    expect(
      findingsFor(commentaryMissingOnAmber, [{ ...row, outturn: "86%" }], { commentary: { requiredFor: ["red"], actionFor: [] } }),
    ).toEqual([]);
  });
});
