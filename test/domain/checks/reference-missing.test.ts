import { describe, expect, it } from "vitest";
import { referenceMissing } from "../../../src/domain/checks/reference-missing";
import { findingsFor } from "../../support/findings";

const found = (reference: string, indicator: string) =>
  findingsFor(referenceMissing, [
    { reference: "A1", indicator: "Repairs completed on time", target: "90%", outturn: "91%" },
    { reference, indicator, target: "80%", outturn: "82%" },
  ]);

describe("an indicator without a reference", () => {
  it("is named by its indicator", () => {
    expect(found("", "Calls answered").map(({ message }) => message)).toEqual(["“Calls answered” has no reference."]);
  });

  it("is reported also where only its figures stand", () => {
    expect(found("", "").map(({ message }) => message)).toEqual(["The row has neither a reference nor an indicator."]);
  });

  it("is no fault where the cell says that the reference is to be confirmed", () => {
    expect(found("TBC", "Calls answered")).toEqual([]);
  });
});
