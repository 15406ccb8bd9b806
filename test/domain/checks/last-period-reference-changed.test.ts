import { describe, expect, it } from "vitest";
import { lastPeriodReferenceChanged as check } from "../../../src/domain/checks/last-period-reference-changed";
import { findingsSince } from "../../support/last-period";

const NAMES = ["Repairs on time", "Calls answered", "Bins emptied", "Visits to parks", "Fires in homes", "Homes let"];
const rows = (prefix: string, changed: number) =>
  NAMES.map((indicator, index) => ({
    reference: `${index < changed ? prefix : "A"}${index + 1}`,
    indicator,
    target: "90%",
    outturn: "92%",
    commentary: "",
  }));
const since = (prefix: string, changed: number) => findingsSince(check, rows(prefix, changed), rows("A", 0));

describe("a reference that changed under the same name", () => {
  it("is told with what it was", () => {
    expect(since("B", 1).map(({ key, severity, message }) => [key, severity, message])).toEqual([
      ["b1", "warning", "The reference was A1 last period and is B1 now, under the same name."],
    ]);
  });

  it("may be one that was lost", () => {
    const [first, ...others] = rows("A", 0);
    expect(findingsSince(check, [{ ...first, reference: "" }, ...others], rows("A", 0)).map(({ message }) => message)).toEqual([
      "The reference was A1 last period. The row has none now.",
    ]);
  });

  it("is said once where most were numbered anew", () => {
    expect(since("B", 6).map(({ row, message }) => [row, message])).toEqual([
      [null, "6 of 6 indicators have another reference than last period. They were matched by their names."],
    ]);
    expect(since("B", 3)).toHaveLength(3);
  });

  it.each([
    ["in small letters", "a"],
    ["with a space", "A "],
    ["with a nought before", "A0"],
  ])("is the same %s", (_, prefix) => {
    expect(since(prefix, 1)).toEqual([]);
  });

  it("is not named where the row names the old one", () => {
    const [first, ...others] = rows("B", 1);
    expect(findingsSince(check, [{ ...first, commentary: "Formerly A1." }, ...others], rows("A", 0))).toEqual([]);
  });

  it("is none where the row had no reference yet", () => {
    const [first, ...others] = rows("A", 0);
    expect(findingsSince(check, rows("A", 0), [{ ...first, reference: "TBC" }, ...others])).toEqual([]);
  });
});
