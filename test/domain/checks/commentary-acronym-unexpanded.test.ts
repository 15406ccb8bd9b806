import { describe, expect, it } from "vitest";
import { commentaryAcronymUnexpanded as check } from "../../../src/domain/checks/commentary-acronym-unexpanded";
import { REPAIRS, findingsOn } from "../../support/comment";

describe("an abbreviation", () => {
  it("that nothing in the row spells out is named, each once", () => {
    expect(findingsOn(check, "The DLO and the TMO met. The DLO will act.")[0]?.message).toBe(
      "Readers may not know what DLO and TMO stand for.",
    );
  });

  it.each([
    ["The Direct Labour Organisation (DLO) met.", REPAIRS],
    ["The DLO met.", { ...REPAIRS, service: "Direct Labour Organisation" }],
    ["The NHS met the MP in Q1.", REPAIRS],
    ["The Ministry of Justice (MOJ) paid.", REPAIRS],
  ])("that is spelled out, or known to all, is let be: %s", (comment, row) => {
    expect(findingsOn(check, comment, row)).toEqual([]);
  });
});
