import { describe, expect, it } from "vitest";
import type { Reading } from "../../../src/domain/reading";
import { figure, policy, row, told } from "../rows";

const marker = (kind: Extract<Reading, { kind: "marker" }>["marker"]): Reading => ({ kind: "marker", marker: kind, text: "as printed" });

describe("provisional outturns", () => {
  const indicator = row({ outturn: figure("599 kg", [{ kind: "provisional", text: "prov." }]), target: "645 kg" }, "smaller");

  it("are not rated unless the policy says so", () => {
    expect(told(indicator, policy({}))).toBe("provisional");
    expect(told(indicator, policy({ provisional: "rate" }))).toBe("green");
  });
});

describe("sections left out", () => {
  const rule = policy({ excludeSections: ["Partnership indicators"] });
  const missed = { outturn: "1", target: "100" };

  it.each([
    ["Partnership indicators", "excluded"],
    ["  PARTNERSHIP   Indicators ", "excluded"],
    ["Table 6: partnership-indicators (not rated)", "excluded"],
    ["Partnership", "red"],
    ["Nonpartnership indicators", "red"],
    ["", "red"],
  ])("under the heading %j: %s", (section, expected) => {
    expect(told(row(missed, "bigger", section), rule)).toBe(expected);
  });

  it("are known by the section column too", () => {
    const cell = {
      value: "Partnership indicators",
      text: "Partnership indicators",
      format: "General",
      formula: null,
      fill: null,
      font: null,
    };
    const indicator = { ...row(missed, "bigger", "Environment"), cells: { section: { row: 1, column: 0, cell } } };
    expect(told(indicator, rule)).toBe("excluded");
  });

  it("are none for an entry without a letter or a figure", () => {
    expect(told(row(missed), policy({ excludeSections: ["-"] }))).toBe("red");
  });

  it("are excluded whatever else is wrong", () => {
    expect(told(row({ outturn: { kind: "sheet-error", text: "#REF!" } }, "unstated", "Partnership indicators"), rule)).toBe("excluded");
  });
});

describe("a share of 1 beside per cent", () => {
  it.each([
    ["0.9%", "85%"],
    ["85%", "0.9%"],
  ])("is not rated: %s against %s", (outturn, target) => {
    expect(told(row({ outturn, target }), policy({}))).toBe("units-differ");
  });

  it.each([
    ["0.5", "3"],
    ["0.9", "85"],
    ["0.7%", "8%"],
    ["0", "85%"],
  ])("is none where the figures lie apart otherwise: %s against %s", (outturn, target) => {
    expect(told(row({ outturn, target }), policy({}))).toBe("red");
  });
});

describe("targets that set a limit", () => {
  const limit = (sense: "at-least" | "above" | "at-most" | "below", text: string): Reading => ({
    ...figure(text),
    kind: "inequality",
    sense,
  });

  it("are the target where they agree with polarity", () => {
    expect(told(row({ outturn: "80%", target: limit("at-least", "80%") }), policy({}))).toBe("green");
    expect(told(row({ outturn: "12", target: limit("at-most", "12") }, "smaller"), policy({}))).toBe("green");
  });

  it("are unreadable where they contradict it", () => {
    expect(told(row({ outturn: "80%", target: limit("at-most", "80%") }), policy({}))).toBe("unreadable-target");
    expect(told(row({ outturn: "80%", target: limit("above", "80%") }, "smaller"), policy({}))).toBe("unreadable-target");
  });

  it("are not met by their own figure where they are to be passed", () => {
    expect(told(row({ outturn: "80", target: limit("above", "80") }), policy({}))).toBe("amber");
    expect(told(row({ outturn: "80.1", target: limit("above", "80") }), policy({}))).toBe("green");
    expect(told(row({ outturn: "0", target: limit("below", "0") }, "smaller"), policy({}))).toBe("red");
  });
});

describe("rows that cannot be rated", () => {
  const error: Reading = { kind: "sheet-error", text: "#DIV/0!" };
  const words: Reading = { kind: "word-target", aim: "reduce", by: null, text: "Reduction year on year" };
  const range: Reading = { kind: "range", low: figure("100").amount, high: figure("120").amount, unit: "", decimals: 0, qualifiers: [] };
  const scrawl: Reading = { kind: "unreadable", reason: "several-figures", text: "20% and 50%" };
  const blank: Reading = { kind: "blank" };

  it.each<[string, string | Reading, string | Reading, string]>([
    ["an error in the outturn", error, "5", "sheet-error"],
    ["an error in the target", "5", error, "sheet-error"],
    ["an error beside a blank", blank, error, "sheet-error"],
    ["neither figure", blank, blank, "no-outturn-no-target"],
    ["neither figure, each with its word", marker("awaited"), marker("new"), "no-outturn-no-target"],
    ["a blank outturn", blank, "5", "no-outturn"],
    ["an outturn that is not applicable", marker("not-applicable"), "5", "no-outturn"],
    ["an outturn that is awaited", marker("awaited"), "5", "not-yet-available"],
    ["an outturn that is not due", marker("not-due"), "5", "not-yet-available"],
    ["an outturn that is to be confirmed", marker("to-be-confirmed"), "5", "not-yet-available"],
    ["an outturn that nobody can read", scrawl, "5", "unreadable-outturn"],
    ["an outturn that is only a limit", { ...figure("5"), kind: "inequality", sense: "below" }, "5", "unreadable-outturn"],
    ["a blank target", "5", blank, "no-target"],
    ["a target that is not applicable", "5", marker("not-applicable"), "no-target"],
    ["a target that says none is set", "5", marker("no-target"), "no-target"],
    ["a target that is new", "5", marker("new"), "no-target"],
    ["a target to be confirmed", "5", marker("to-be-confirmed"), "no-target"],
    ["a row for information", "5", marker("data-only"), "data-only"],
    ["a target in words", "5", words, "unreadable-target"],
    ["a target that is a range", "5", range, "unreadable-target"],
    ["a target that nobody can read", "5", scrawl, "unreadable-target"],
    ["a missing outturn before an unreadable target", blank, scrawl, "no-outturn"],
    ["per cent against days", "5%", "5 days", "units-differ"],
    ["a fraction against per cent", "0.9", "90%", "units-differ"],
    ["a bare number against per cent", "85", "90%", "units-differ"],
    ["a bare number against per cent a year", "5", "5% per year", "units-differ"],
    ["a bare number against a clock", "8", "00:07:45", "units-differ"],
    ["nought against per cent", "0", "90%", "red"],
    ["a bare number against a unit", "5", "5 days", "green"],
  ])("%s", (_, outturn, target, expected) => {
    expect(told(row({ outturn, target }), policy({}))).toBe(expected);
  });

  it("no polarity, also when the target is met exactly", () => {
    expect(told(row({ outturn: "5", target: "5" }, "none"), policy({}))).toBe("no-polarity");
    expect(told(row({ outturn: "5", target: "5" }, "unstated"), policy({}))).toBe("no-polarity");
  });

  it("the first reason of several: provisional, then units, then polarity", () => {
    const outturn = figure("5%", [{ kind: "provisional", text: "p" }]);
    expect(told(row({ outturn, target: "5 days" }, "unstated"), policy({}))).toBe("provisional");
    expect(told(row({ outturn: "5%", target: "5 days" }, "unstated"), policy({}))).toBe("units-differ");
  });
});
