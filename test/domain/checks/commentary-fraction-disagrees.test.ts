import { describe, expect, it } from "vitest";
import { commentaryFractionDisagrees as check } from "../../../src/domain/checks/commentary-fraction-disagrees";
import { COLLECTIONS, REPAIRS, findingsOn } from "../../support/comment";

describe("counts in a comment", () => {
  it.each([
    ["Of the 240 repairs ordered, 180 were done in time.", "75%"],
    ["180 out of 240 repairs were done in time.", "75%"],
    ["(180/240) were done in time.", "75%"],
    ["72.4% (180 of 240) were done in time.", "75%"],
    ["480 of 240 repairs were done in time.", "200%"],
    ["180 of 240 repairs were done in time, up on 2011/12.", "75%"],
    ["A hard winter. Of the 240 repairs ordered, 144 were completed on time.", "60%"],
    ["A strong year: 144 of the 240 repairs were completed, well short of target.", "60%"],
    ["144 of 240 repairs (60%) were made within seven days.", "60%"],
    ["We completed 144 of 240 repairs on time.", "60%"],
  ])("that give another percentage are named: %s", (comment, is) => {
    expect(findingsOn(check, comment)[0]?.message).toContain(is);
  });

  // prettier-ignore
  it.each([
    "181 of 250 repairs were done in time.", "69 of 250 repairs were late.", "72.4% (181 of 250) were done in time.",
    "At Q3 180 of 240 repairs were done in time.", "2 of the 30 crews are vacant.", "180 of 240 repairs were done on time in Q3.",
    "144 of 240 repairs were cancelled.", "180 of 240 repairs so far this year were completed on time.",
    "144 of 240 repairs to roofs were completed on time, and 95 of 100 to walls.",
    "144 of 240 repairs were completed on time in the north.", "180 of 240 repairs were completed on time in the north.",
    "After the second crew started, 180 of 240 repairs were completed on time.",
    "144 of 240 repairs were completed on time by the night crew.", "144 of 240 roofs were completed on time.",
    "144 of the 240 late repairs were completed within a month.",
    "Since the second crew started, 144 of 240 repairs were completed on time.",
    "Of the 66 late repairs, 40 were completed within a month.",
    "181 of 250 repairs were completed on time. 150 of 250 repairs were completed on time at first visit.",
    "144 of the target of 240 repairs (60%) were cancelled.", "Of the 240 repairs 60 were late. 40 of 60 were roofs.",
    "One in four repairs was late.", "The crews were on site 24/7.",
  ])("that give the outturn, the rest of it, or something else are let be: %s", (comment) => {
    expect(findingsOn(check, comment, { ...REPAIRS, outturn: "72.4% (Q4)" })).toEqual([]);
  });

  it("of another time allowed than the indicator's are let be", () => {
    const row = { ...REPAIRS, indicator: "% of repairs completed within 20 days" };
    expect(findingsOn(check, "144 of 240 repairs were completed within 20 working days.", row)).toHaveLength(1);
    expect(findingsOn(check, "144 of 240 repairs were completed within 5 days.", row)).toEqual([]);
  });

  it("are not held against a count", () => {
    expect(findingsOn(check, "30 of 38 collections were missed for snow.", { ...COLLECTIONS, outturn: "80" })).toEqual([]);
  });

  it("may be cut off after the decimals printed, and rounded, but no more", () => {
    expect(findingsOn(check, "2 out of 30 were seen.", { ...REPAIRS, outturn: "6.66%" })).toEqual([]);
    expect(findingsOn(check, "9 of 22 were seen.", { ...REPAIRS, outturn: "40%" })).toHaveLength(1);
  });
});

describe("a share in words that opens a comment", () => {
  it.each([
    ["Fewer than half of repairs were completed on time.", "Fewer than half"],
    ["More than nine out of ten repairs were completed on time.", "More than nine out of ten"],
    ["Around half of the repairs were completed on time.", "Around half"],
    ["Only a third of repairs were completed on time.", "Only a third"],
  ])("is held to the outturn where the words are the indicator's: %s", (comment, words) => {
    expect(findingsOn(check, comment).map(({ message }) => message)).toEqual([
      expect.stringMatching(new RegExp(`^The comment says “${words}.*72\\.4%`)),
    ]);
  });

  // prettier-ignore
  it.each([
    "Around three quarters of repairs were completed on time.", "More than seven in ten repairs were completed on time.",
    "Fewer than three quarters of repairs were completed on time.", "Just over half of repairs were to roofs.",
    "A third of repairs were late.", "Half of the crews were vacant.", "One in ten repairs in the north was completed on time.",
    "Crews were vacant. Half of repairs were completed on time in May.",
  ])("is let be where it holds, or is of other things: %s", (comment) => {
    expect(findingsOn(check, comment)).toEqual([]);
  });
});
