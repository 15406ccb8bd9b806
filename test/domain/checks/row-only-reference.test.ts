import { describe, expect, it } from "vitest";
import { rowOnlyReference } from "../../../src/domain/checks/row-only-reference";
import { findingsFor } from "../../support/findings";

const around = [
  { reference: "A1", indicator: "Repairs completed on time", target: "90%", outturn: "91%", commentary: "As planned." },
  { reference: "A2", indicator: "Calls answered", target: "80%", outturn: "82%", commentary: "As planned." },
];

describe("a row that holds a reference alone", () => {
  it("is reported with the reference", () => {
    const [finding] = findingsFor(rowOnlyReference, [...around, { reference: "25" }]);
    expect(finding).toMatchObject({
      key: "25",
      row: 3,
      message: "The row says 25 and nothing else: no indicator, no figures, no commentary.",
    });
  });

  it.each(["indicator", "outturn", "commentary"] as const)("is an indicator as soon as its %s says something", (field) => {
    expect(findingsFor(rowOnlyReference, [...around, { reference: "25", [field]: "12" }])).toEqual([]);
  });
});
