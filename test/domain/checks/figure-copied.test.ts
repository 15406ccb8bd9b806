import { describe, expect, it } from "vitest";
import { figureCopied } from "../../../src/domain/checks/figure-copied";
import { findingsFor } from "../../support/findings";

type Row = readonly [reference: string, indicator: string, outturn: string];
const found = (rows: readonly Row[]) =>
  findingsFor(
    figureCopied,
    rows.map(([reference, indicator, outturn]) => ({ reference, indicator, outturn, target: "90" })),
  );

describe("a figure printed twice", () => {
  it("on neighbouring indicators is reported on the second, with the first", () => {
    expect(
      found([
        ["TS12", "Dental checks", "70.8"],
        ["TS13", "Health checks", "70.8"],
      ]).map(({ key, message }) => [key, message]),
    ).toEqual([["ts13", "The outturn of 70.8 is also that of TS12, the indicator before it. It may have been copied."]]);
  });

  it("is found wherever the rows stand, as neighbours by reference", () => {
    expect(
      found([
        ["TS13", "Health checks", "70.8"],
        ["TS2", "Reviews", "91.2"],
        ["TS12", "Dental checks", "70.8"],
      ]).map(({ key }) => key),
    ).toEqual(["ts13"]);
  });

  it("knows that TS9 comes before TS10", () => {
    expect(
      found([
        ["TS9", "Dental checks", "70.8"],
        ["TS10", "Health checks", "70.8"],
        ["TS1", "Reviews", "64.1"],
      ]),
    ).toHaveLength(1);
  });

  it.each<readonly [string, readonly Row[]]>([
    [
      "of two digits",
      [
        ["A1", "Dental checks", "70"],
        ["A2", "Health checks", "70"],
      ],
    ],
    [
      "that is round",
      [
        ["A1", "Dental checks", "1,000,000"],
        ["A2", "Health checks", "1,000,000"],
      ],
    ],
    [
      "on rows that are not neighbours",
      [
        ["A1", "Dental checks", "70.8"],
        ["A2", "Reviews", "91.2"],
        ["A3", "Health checks", "70.8"],
      ],
    ],
    [
      "in another unit",
      [
        ["A1", "Dental checks", "70.8"],
        ["A2", "Health checks", "70.8%"],
      ],
    ],
    [
      "on two rows of one indicator",
      [
        ["A1a", "Dental checks", "70.8"],
        ["A1b", "Dental checks", "70.8"],
      ],
    ],
  ])("%s is left alone", (_, rows) => {
    expect(found(rows)).toEqual([]);
  });

  it("is looked for in earlier columns, and not among targets", () => {
    const rows = [
      { reference: "A1", indicator: "Dental checks", target: "97.5", outturn: "91", previous: "70.8" },
      { reference: "A2", indicator: "Health checks", target: "97.5", outturn: "92", previous: "70.8" },
    ];
    expect(findingsFor(figureCopied, rows).map(({ field }) => field)).toEqual(["previous"]);
  });
});
