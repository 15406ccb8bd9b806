import { describe, expect, it } from "vitest";
import { commentaryFigureDisagrees as check } from "../../../src/domain/checks/commentary-figure-disagrees";
import { COLLECTIONS, REPAIRS, findingsOn } from "../../support/comment";

describe("a figure in a comment", () => {
  it.each([
    ["The current figure is 70.1%.", "an earlier figure"],
    ["The most recent rate of 70.1% is encouraging.", "an earlier figure"],
    ["New crews brought the rate back down to 70.1%.", "an earlier figure"],
    ["The outturn was 74.2%.", "72.4% as its outturn"],
    ["We did 72.4% against a target of 85%.", "90% as its target"],
    ["The target of 85% was challenging.", "90% as its target"],
    ["It is up on last year's outturn of 66%.", "70.1% as its previous outturn"],
  ])("that the row prints otherwise is named: %s", (comment, part) => {
    expect(findingsOn(check, comment)[0]?.message).toContain(part);
  });

  // prettier-ignore
  it.each([
    "The current figure is 72.4%.", "The outturn was 72%.", "The target of 90% was challenging.",
    "It is up on last year's outturn of 70.1%.", "The London figure is 81%.",
    "In Quarter 1 performance was 68.2%; it rose to 72.4% in Quarter 4.", "Performance was better when the outturn was 81%.",
    "The national target of 85% was met.", "A new target of 92% is proposed.", "The outturn was 5% above the target.",
    "The current rate of pay is £12 for trainees.",
  ])("that is the row's own, or another's, is let be: %s", (comment) => {
    expect(findingsOn(check, comment)).toEqual([]);
  });

  describe("that does not say whose it is", () => {
    const VISITS = {
      ...COLLECTIONS,
      indicator: "Number of visits to libraries",
      polarity: "Bigger is better",
      target: "1,150,000",
      outturn: "1,062,400",
      previous: "1,118,900",
    };
    const HOUSED = { ...COLLECTIONS, indicator: "Households in temporary accommodation", target: "410", outturn: "486", previous: "438" };

    it.each([
      ["42.7% of repairs were completed on time.", { ...REPAIRS, outturn: "47.2%" }, "Two digits are turned round."],
      ["The year ended at 42.7%, short of target.", { ...REPAIRS, outturn: "47.2%" }, "47.2% as its outturn"],
      [
        "Performance slipped, down from 71.0% in 2011/12.",
        { ...REPAIRS, previous: "70.1% (2011/12)", outturn: "68.2% (2012/13)" },
        "70.1% as its previous outturn",
      ],
      ["There were 1,118,900 visits to our libraries.", VISITS, "an earlier figure"],
      [
        "It took 26.3 days on average.",
        { ...REPAIRS, indicator: "Average days to repair", outturn: "23.6 days" },
        "23.6 days as its outturn",
      ],
      ["It has climbed to 72.4% from 66.4% in the previous year.", REPAIRS, "70.1% as its previous outturn"],
      ["We ended at 72.4%, against 66.4% last year.", REPAIRS, "70.1% as its previous outturn"],
      ["Over the year we had 1,026,400 callers.", VISITS, "Two digits are turned round."],
      ["There were 1,081,400 visits to our libraries.", VISITS, "1,062,400 as its outturn"],
      ["A total of 492 households were in temporary accommodation.", HOUSED, "486 as its outturn"],
      ["There were 468 households in temporary accommodation.", HOUSED, "Two digits are turned round."],
      ["76.2% of repairs were completed on time.", REPAIRS, "72.4% as its outturn"],
    ])("and is nearly the row's is named: %s", (comment, row, part) => {
      expect(findingsOn(check, comment, row)[0]?.message).toContain(part);
    });

    it.each([
      ["There were 1,062,400 visits to our libraries.", VISITS],
      ["There were 1,062,000 visits to our libraries.", VISITS],
      ["There were 1,060,000 visits to our libraries.", VISITS],
      ["There were 98,400 visits to our libraries in June.", VISITS],
      ["There were 1,081,400 visits to our libraries in 2011/12.", VISITS],
      ["There were 1,081,400 visits to our libraries and museums.", VISITS],
      ["There were 450,000 visits to our libraries.", VISITS],
      ["468 households left temporary accommodation and 516 came in.", HOUSED],
      ["42.7% of tenants were satisfied with their repairs.", { ...REPAIRS, outturn: "47.2%" }],
      ["It has climbed to 72.4% from 70.1% in the previous year.", REPAIRS],
      ["It has climbed to 72.4% from 70% in the previous year.", REPAIRS],
      ["Roofs rose to 61.4% from 66.4% in the previous year.", REPAIRS],
      ["It rose to 72.4% from 66.4% in Quarter 2.", REPAIRS],
      ["We helped 468 families with rent deposits.", HOUSED],
      ["The London rate is 42.7%.", { ...REPAIRS, outturn: "47.2%" }],
      ["The aim is to be at 42.7% next year.", { ...REPAIRS, outturn: "47.2%" }],
      ["The rate was 42.7% in June.", { ...REPAIRS, outturn: "47.2%" }],
      ["At the north depot it rose to 42.7%, and the year ended at 47.2%.", { ...REPAIRS, outturn: "47.2%" }],
      ["Sickness among crews rose to 42.7%.", { ...REPAIRS, outturn: "47.2%" }],
      ["We spent £468 on each.", HOUSED],
      ["250 repairs were completed on time.", { ...REPAIRS, outturn: "240", indicator: "% of repairs completed on time" }],
      ["52 collections were missed.", { ...COLLECTIONS, indicator: "Missed collections per 100,000", outturn: "53" }],
    ])("and is the row's own, or another's, is let be: %s", (comment, row) => {
      expect(findingsOn(check, comment, row)).toEqual([]);
    });
  });

  it("in per cent is no count of the row's", () => {
    const row = {
      ...COLLECTIONS,
      indicator: "Number of missed collections",
      polarity: "Smaller is better",
      target: "2,704",
      outturn: "2,842",
      previous: "2,972",
    };
    expect(findingsOn(check, "It is also 130 lower than last year (4.4%).", row)).toEqual([]);
  });

  it("in per cent may be a bare figure of a row about percentages", () => {
    const row = {
      ...COLLECTIONS,
      indicator: "% of collections on time",
      polarity: "Bigger is better",
      target: "90",
      outturn: "72.4",
      previous: "70.1",
    };
    expect(findingsOn(check, "The outturn was 74.2%.", row)).toHaveLength(1);
  });

  it("is looked for among all that a cell shows", () => {
    const row = { ...COLLECTIONS, outturn: "Not released (0.60) (Jul 13 - Jun 14)", previous: "4 / 42 (9.52%) (0.43)" };
    expect(findingsOn(check, "The current position is 0.43.", row)[0]?.message).toContain("an earlier figure");
    expect(findingsOn(check, "The current position is 0.60.", row)).toEqual([]);
  });

  it("is answered with the latest of its own kind", () => {
    const row = { ...COLLECTIONS, outturn: "35.4% (68/192)", previous: "35.0% (70/200)" };
    expect(findingsOn(check, "New crews brought the rate back down to 35.0%.", row)[0]?.message).toContain("the latest is 35.4%");
  });

  it("is no stale one where the row has no newer", () => {
    expect(findingsOn(check, "The latest figure is 70.1%.", { ...REPAIRS, outturn: "Not available until July" })).toEqual([]);
  });
});
