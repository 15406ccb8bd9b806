import { describe, expect, it } from "vitest";
import { figureUnreadable } from "../../../src/domain/checks/figure-unreadable";
import { findingsFor } from "../../support/findings";

const found = (target: string, outturn: string) =>
  findingsFor(figureUnreadable, [{ reference: "A1", indicator: "Young people", target, outturn, previous: "(3)" }]).map(
    ({ message }) => message,
  );

describe("a cell that cannot be read as one figure", () => {
  it.each([
    [
      "YOT (35.8%) LC (21.7%)",
      "holds several figures. Type the one that is compared, and give the others rows of their own or move them to the commentary.",
    ],
    ["see below", "holds no figure. Type the figure, or say N/A, TBC or not available."],
    ["tbc, 50% was target for 2013-14", "has words that may change what its figure means. Type the figure alone."],
    ["1,2345", "has a comma out of place. Type it with commas between thousands only."],
    ["(3)", "stands in brackets, which may mean minus or a note. Type it without them, with a minus sign if it is negative."],
    ["TRUE", "is an answer and not a figure. Type the figure."],
    ["March 2013", "reads as a date. Type the figure again, in a cell that is not formatted as a date."],
  ])("says of “%s” what to type instead", (text, advice) => {
    expect(found("20%", text)).toEqual([`The outturn “${text}” ${advice}`]);
  });

  it("is reported for the target and the outturn of a row apart", () => {
    expect(
      findingsFor(figureUnreadable, [{ reference: "A1", indicator: "Young people", target: "20 or 30", outturn: "21 or 31" }]).map(
        ({ field }) => field,
      ),
    ).toEqual(["target", "outturn"]);
  });

  it("is none of a row that is told without figures", () => {
    expect(found("Good", "Requires improvement")).toEqual([]);
    expect(found("31/07/2024", "30/09/2024")).toEqual([]);
  });

  it("is shown in part where it is long", () => {
    expect(found("20%", "many words ".repeat(20))[0]).toMatch(/^The outturn “many words .{40,60}…” holds no figure\./);
  });

  // prettier-ignore
  it.each([
    "20%", "0 (2011/12)", "599 kg (Feb, prov.)", "30% (10 of 33)", "<5", "100 to 120", "N/A", "-", "#DIV/0!", "Reduction year on year", "",
  ])("is none of “%s”", (text) => {
    expect(found("20%", text)).toEqual([]);
  });

  it("blocks nothing on a row that the rule leaves out", () => {
    const rows = [{ section: "Context", reference: "A1", indicator: "Young people", target: "20%", outturn: "21 or 31" }];
    expect(findingsFor(figureUnreadable, rows)).toMatchObject([{ severity: "error" }]);
    expect(findingsFor(figureUnreadable, rows, { excludeSections: ["Context"] })).toMatchObject([{ severity: "warning" }]);
  });
});
