import { expect, it } from "vitest";
import { commentaryTooLong as check } from "../../../src/domain/checks/commentary-too-long";
import { REPAIRS, findingsOn } from "../../support/comment";

it("a comment is long from 146 words on", () => {
  expect(findingsOn(check, "word ".repeat(145))).toEqual([]);
  expect(findingsOn(check, "word ".repeat(146))[0]?.message).toContain("146 words");
});

it("each column is counted alone", () => {
  expect(findingsOn(check, "word ".repeat(100), { ...REPAIRS, correctiveAction: "word ".repeat(100) })).toEqual([]);
  expect(findingsOn(check, "", { ...REPAIRS, correctiveAction: "word ".repeat(150) }).map(({ field }) => field)).toEqual([
    "correctiveAction",
  ]);
});
