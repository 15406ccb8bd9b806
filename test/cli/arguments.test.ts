import { describe, expect, it } from "vitest";
import { parseArguments } from "../../src/cli/arguments";

const refusal = (...argv: string[]) => {
  const parsed = parseArguments(argv);
  return parsed.kind === "refused" ? parsed.message : parsed.kind;
};

describe("the arguments", () => {
  it("need only a file", () => {
    expect(parseArguments(["card.xlsx"])).toEqual({
      kind: "run",
      args: { file: "card.xlsx", sheet: null, policy: null, today: null, format: "text", write: null, why: false, lastPeriod: null },
    });
  });

  it("may come in any order", () => {
    // prettier-ignore
    expect(parseArguments([
      "--format", "json", "card.xlsx", "--policy=kent", "--today", "2014-12-09", "--sheet", "Q2", "--write", "out.xlsx",
    ])).toEqual({
      kind: "run",
      args: { file: "card.xlsx", sheet: "Q2", policy: "kent", today: "2014-12-09", format: "json", write: "out.xlsx", why: false, lastPeriod: null },
    });
  });

  it.each([
    [["--last-period", "q1.xlsx"], { file: "q1.xlsx", sheet: null }],
    [["--last-period", "q1.xlsx", "--last-period-sheet", "Q1"], { file: "q1.xlsx", sheet: "Q1" }],
    [["--last-period-sheet", "Q1"], { file: null, sheet: "Q1" }],
  ])("name last period's scorecard: %j", (argv, lastPeriod) => {
    expect(parseArguments(["card.xlsx", ...argv])).toMatchObject({ args: { lastPeriod } });
  });

  it("may ask for help, or for the published rules", () => {
    expect(parseArguments(["--help"])).toEqual({ kind: "help" });
    expect(parseArguments(["--policies"])).toEqual({ kind: "policies" });
  });

  it.each([
    [[], "Name the scorecard to check: scorecard-check FILE. Use --help to see every option."],
    [["a.xlsx", "b.xlsx"], "Name one file only: “b.xlsx” came after “a.xlsx”. Put quotes around a name with spaces."],
    [["a.xlsx", "--colour"], "--colour is not an option. Use --help to see them all."],
    [["a.xlsx", "--policy"], "--policy needs a value."],
    [["a.xlsx", "--last-period", ""], "--last-period needs a value."],
    [["a.xlsx", "--sheet="], "--sheet needs a value."],
    [["a.xlsx", "--why=yes", "--write", "b.xlsx"], "--why takes no value."],
    [[""], "Name the scorecard to check: scorecard-check FILE. Use --help to see every option."],
    [["a.xlsx", "--format", "xml"], "--format is “xml”. Use text, json or send-back."],
    [["a.xlsx", "--today", "2014-02-30"], "--today is “2014-02-30”. Write a day of the calendar as YYYY-MM-DD."],
    [["a.xlsx", "--today", "tomorrow"], "--today is “tomorrow”. Write a day of the calendar as YYYY-MM-DD."],
    [["a.xlsx", "--write", "out.csv"], "--write is “out.csv”. Name an .xlsx file to write to."],
  ])("%j are refused with what to do", (argv, message) => {
    expect(refusal(...argv)).toBe(message);
  });
});
