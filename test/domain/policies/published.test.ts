import { describe, expect, it } from "vitest";
import { travel } from "../../../src/domain/direction/travel";
import { HARROW_2014_15 } from "../../../src/domain/policies/harrow-2014-15";
import { HAVERING_2012_13 } from "../../../src/domain/policies/havering-2012-13";
import { row, told, verdict } from "../rows";
import { HARROW } from "./harrow";
import { HAVERING } from "./havering";

describe("Havering's annual report 2012/13, rated by its stated rule", () => {
  const rows = HAVERING.map(([reference, section, polarity, target, outturn, previous, arrow]) => {
    const indicator = row({ target, outturn, previous }, polarity, section);
    return { reference, arrow, indicator, result: told(indicator, HAVERING_2012_13) };
  });
  const resultsOf = (...results: readonly string[]) => rows.filter(({ result }) => results.includes(result));

  it("has 42 of 51 indicators rated: 29 Green, 7 Amber, 6 Red", () => {
    expect(rows).toHaveLength(51);
    expect(["green", "amber", "red"].map((band) => resultsOf(band).length)).toEqual([29, 7, 6]);
  });

  it("has these rows Amber, and these Red", () => {
    // prettier-ignore
    expect(resultsOf("amber").map(({ reference }) => reference)).toEqual([
      "LA1", "(ex) NI157a", "(ex) NI130/1C (i)", "(ex) NI130/1C (ii)", "(ex) NI131/2C (ii)", "CY2", "L6",
    ]);
    expect(resultsOf("red").map(({ reference }) => reference)).toEqual(["(ex) NI075", "H5", "CS4", "CS3", "CS10", "CS7"]);
  });

  it("says of every other row why it has no rating", () => {
    const unrated = rows.filter(({ indicator }) => verdict(indicator, HAVERING_2012_13).status === "unrated");
    expect(unrated.map(({ reference, result }) => [reference, result])).toEqual([
      ["(ex) NI191", "provisional"],
      ["(ex) NI192", "provisional"],
      ["(ex) NI185/R8", "not-yet-available"],
      ["LA8", "no-target"],
      ["R9", "no-outturn-no-target"],
      ["CSP1", "excluded"],
      ["SC13", "excluded"],
      ["(ex) NI131/2C (i)", "excluded"],
      ["(ex) NI112", "excluded"],
    ]);
  });

  it("counts 5.104% off as 5%", () => {
    const flyTips = rows.find(({ reference }) => reference === "SC18");
    expect(flyTips?.result).toBe("green");
  });

  it("travels as every printed arrow says, but for NI014, whose arrow was withheld", () => {
    const differing = rows.filter(({ indicator, arrow }) => travel(indicator, HAVERING_2012_13).status !== arrow);
    expect(differing.map(({ reference }) => reference)).toEqual(["(ex) NI014"]);
  });
});

describe("Harrow's children's services scorecard 2014/15", () => {
  const labels = new Map(HARROW_2014_15.bands.map(({ id, label }) => [id, label]));
  const stated = HARROW.filter(([, polarity]) => polarity === "bigger" || polarity === "smaller");

  it.each([1, 2])("is rated as printed in Quarter %i, wherever a polarity and a rating are printed", (quarter) => {
    const printed = stated.flatMap(([reference, polarity, target, first, rating1, second, rating2]) => {
      const [outturn, rating] = quarter === 1 ? [first, rating1] : [second, rating2];
      return rating === "" ? [] : [{ reference, rating, indicator: row({ target, outturn }, polarity) }];
    });
    expect(printed).toHaveLength(17);
    const worked = printed.map(({ reference, indicator }) => [reference, labels.get(told(indicator, HARROW_2014_15))]);
    expect(worked).toEqual(printed.map(({ reference, rating }) => [reference, rating]));
  });

  it("travels from Quarter 1 to Quarter 2 as every printed arrow of a row with a polarity says", () => {
    const printed = stated.filter(([, , , , , , , arrow]) => arrow !== "none");
    expect(printed).toHaveLength(17);
    const worked = printed.map(([reference, polarity, target, previous, , outturn]) => [
      reference,
      travel(row({ target, outturn, previous }, polarity), HARROW_2014_15).status,
    ]);
    expect(worked).toEqual(printed.map(([reference, , , , , , , arrow]) => [reference, arrow]));
  });

  it("gives no colour to a row whose polarity is a level arrow, or whose figures are words", () => {
    const others = HARROW.filter((each) => !stated.includes(each));
    const results = others.map(([, polarity, target, , , outturn]) => verdict(row({ target, outturn }, polarity), HARROW_2014_15).status);
    expect(new Set(results)).toEqual(new Set(["unrated"]));
  });
});
