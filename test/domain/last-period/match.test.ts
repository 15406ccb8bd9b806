import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Indicator } from "../../../src/domain/indicator";
import { plainName, plainReference } from "../../../src/domain/last-period/alike";
import { matchRows, type Match } from "../../../src/domain/last-period/match";
import { scorecardOf } from "../../support/scorecard";
import { sheetOf } from "../../support/sheet";

const HEADER = "Ref | Indicator | Theme | Target | Outturn";

/** A scorecard's rows from "reference | name | section". */
function indicators(lines: readonly string[]) {
  return scorecardOf(sheetOf([HEADER, ...lines.map((line) => `${line} | 90% | 80%`)])).indicators;
}

/** What became of each row, by references or names, sorted. */
function told({ was, unclear, vanished, added }: Match) {
  const name = ({ reference, name }: { readonly reference: string; readonly name: string }) => reference || name;
  return {
    was: Object.fromEntries([...was].map(([key, then]) => [key, name(then)])),
    unclear: unclear
      .map(
        ({ now, candidate, candidates, because }) =>
          `${name(now)} ${because} ${name(candidate)}${candidates === 1 ? "" : ` of ${candidates}`}`,
      )
      .sort(),
    vanished: vanished.map(name).sort(),
    added: added.map(name).sort(),
  };
}

const match = (now: readonly string[], then: readonly string[]) => told(matchRows(indicators(now), indicators(then)));
const NONE = { was: {}, unclear: [], vanished: [], added: [] };

describe("a row of last period", () => {
  it("is the one with the same reference and name", () => {
    expect(
      match(
        ["A1 | Repairs on time | Homes", "A2 | Calls answered | Homes"],
        ["A2 | Calls answered | Homes", "A1 | Repairs on time | Homes"],
      ),
    ).toEqual({ ...NONE, was: { a1: "A1", a2: "A2" } });
  });

  it.each([
    ["SC 08", "SC8"],
    ["SC-8", "sc8"],
    ["(ex) NI195d", "ex NI195d"],
  ])("is the same under another writing of its reference: %s and %s", (now, then) => {
    expect(Object.values(match([`${now} | Fly posting | Streets`], [`${then} | Fly posting | Streets`]).was)).toEqual([then]);
  });

  it("is not the one with another number, though its digits are the same", () => {
    expect(match(["1.1 | Bins | Streets"], ["11 | Visits | Parks"])).toEqual({ ...NONE, vanished: ["11"], added: ["1.1"] });
  });

  it("is found by its name when its reference changed", () => {
    expect(match(["23 | Plans for a second time | Care"], ["TS6 | Plans for a second time | Care"]).was).toEqual({ 23: "TS6" });
  });

  it("is found by its name where the references were numbered anew, though each stands on another row", () => {
    expect(
      match(
        ["A1 | Calls answered | Homes", "A2 | Repairs on time | Homes"],
        ["A1 | Repairs on time | Homes", "A2 | Calls answered | Homes"],
      ).was,
    ).toEqual({ a1: "A2", a2: "A1" });
  });

  it("is found by its reference when it was reworded", () => {
    expect(
      match(["A1 | Repairs completed within 20 days | Homes"], ["A1 | Percentage of repairs completed in 20 days | Homes"]).was,
    ).toEqual({ a1: "A1" });
  });

  it("is the same when it moved to another service", () => {
    expect(match(["A1 | Repairs on time | Property"], ["A1 | Repairs on time | Homes"]).was).toEqual({ a1: "A1" });
  });

  it("is told apart from its namesakes by its section", () => {
    const now = ["H7 | Days lost to sickness | Homes", "E1 | Days lost to sickness | Streets"];
    expect(match(now, ["H1 | Days lost to sickness | Homes", "E1 | Days lost to sickness | Streets"]).was).toEqual({ h7: "H1", e1: "E1" });
  });

  it("is the same when its name only names another period", () => {
    expect(match(["A1 | Homes built in 2014/15 | Homes"], ["A1 | Homes built in 2013/14 | Homes"]).was).toEqual({ a1: "A1" });
  });

  it("that holds nothing but a reference is none", () => {
    const now = scorecardOf(sheetOf([HEADER, "A1 | Repairs on time | Homes | 90% | 80%"])).indicators;
    const then = scorecardOf(sheetOf([HEADER, "A1 | Repairs on time | Homes | 90% | 80%", "25 | | | | "])).indicators;
    expect(told(matchRows(now, then))).toEqual({ ...NONE, was: { a1: "A1" } });
  });
});

describe("what cannot be told", () => {
  it("is a reference that stands on another name", () => {
    expect(match(["A1 | Complaints answered in ten days | Homes"], ["A1 | Visits to leisure centres | Parks"])).toEqual({
      ...NONE,
      unclear: ["A1 reference A1"],
    });
  });

  it("is a similar name under another reference", () => {
    const now = ["23 | Child protection plan for a second or later time within two years | Care"];
    expect(match(now, ["TS6 | Child protection plan for a second or subsequent time within two years | Care"]).unclear).toEqual([
      "23 name TS6",
    ]);
  });

  it("is which of two rows with one reference was meant, and neither has vanished", () => {
    const { unclear, vanished } = match(["A1 | Repairs | Homes"], ["A1 | Urgent repairs | Homes", "A1 | Routine repairs | Homes"]);
    expect(unclear).toEqual(["A1 several A1 of 2"]);
    expect(vanished).toEqual([]);
  });

  it.each([
    ["with another number in it", "Reoffenders known within 6 months of release", "Reoffenders known within 12 months of release"],
    ["about something else", "Visits to the parks of the borough", "Visits to the libraries of the borough"],
  ])("is not a name %s", (_, now, then) => {
    expect(match([`B1 | ${now} | Care`], [`A1 | ${then} | Care`])).toEqual({ ...NONE, vanished: ["A1"], added: ["B1"] });
  });
});

describe("matching", () => {
  const line = fc.tuple(
    fc.constantFrom("A1", "A 1", "A2", "B1", "TBC", ""),
    fc.constantFrom("Repairs on time", "Repairs done on time", "Calls answered", "Visits in 2014/15", "Visits in 2013/14"),
    fc.constantFrom("Homes", "Streets"),
  );
  const lines = fc.array(
    line.map((parts) => parts.join(" | ")),
    { minLength: 1, maxLength: 8 },
  );

  const shares = (a: Indicator, b: Indicator) => {
    const [reference, name] = [plainReference(a.reference), plainName(a.name).join(" ")];
    return (reference !== "" && reference === plainReference(b.reference)) || (name !== "" && name === plainName(b.name).join(" "));
  };

  it("puts each row of both scorecards in one place, whatever they hold", () => {
    fc.assert(
      fc.property(lines, lines, (now, then) => {
        const [news, olds] = [indicators(now), indicators(then)];
        const { was, unclear, vanished, added } = matchRows(news, olds);
        const placed = [...was.keys(), ...unclear.map((each) => each.now.key), ...added.map(({ key }) => key)];
        expect(placed.sort()).toEqual(news.map(({ key }) => key).sort());

        const several = unclear.filter(({ because }) => because === "several");
        const settled = [
          ...was.values(),
          ...vanished,
          ...unclear.filter(({ because }) => because !== "several").map(({ candidate }) => candidate),
        ];
        expect(new Set(settled).size).toBe(settled.length);
        const others = olds.filter((old) => !settled.includes(old));
        expect(others.every((old) => several.some((each) => shares(each.now, old)))).toBe(true);
        for (const each of several) {
          const sharing = others.filter((old) => shares(each.now, old));
          expect([each.candidates, each.candidate.key]).toEqual([sharing.length, sharing.map(({ key }) => key).sort()[0]]);
        }
      }),
    );
  });

  it("does not depend on the order of the rows", () => {
    const shuffled = fc
      .tuple(lines, lines)
      .chain(([now, then]) =>
        fc.tuple(
          fc.constant(now),
          fc.constant(then),
          fc.shuffledSubarray(now, { minLength: now.length }),
          fc.shuffledSubarray(then, { minLength: then.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([now, then, nowMixed, thenMixed]) => {
        expect(match(nowMixed, thenMixed)).toEqual(match(now, then));
      }),
    );
  });
});
