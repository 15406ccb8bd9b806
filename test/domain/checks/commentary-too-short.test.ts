import { expect, it } from "vitest";
import { commentaryTooShort as check } from "../../../src/domain/checks/commentary-too-short";
import { REPAIRS, findingsOn } from "../../support/comment";

it("four words beside a Red are too few, five are not", () => {
  expect(findingsOn(check, "Two crews were vacant.")[0]?.message).toContain("4 words");
  expect(findingsOn(check, "Two crews were vacant again.")).toEqual([]);
});

it("a blank or a placeholder is left to other checks, and a Green may be brief", () => {
  expect(findingsOn(check, "")).toEqual([]);
  expect(findingsOn(check, "TBC")).toEqual([]);
  expect(findingsOn(check, "Target met.", { ...REPAIRS, outturn: "95%" })).toEqual([]);
});
