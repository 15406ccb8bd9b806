import { describe, expect, it } from "vitest";
import { figureShownOtherwise } from "../../../src/domain/checks/figure-shown-otherwise";
import { findingsFor } from "../../support/findings";

const found = (value: number, text: string, format: string) =>
  findingsFor(figureShownOtherwise, [{ reference: "A1", indicator: "Budget variance", target: "0", outturn: { value, text, format } }]).map(
    ({ message }) => message,
  );

describe("a number format that hides what a cell holds", () => {
  it.each([
    [-120, "120", "#,##0;[Red]#,##0", "The outturn shows “120”, and the cell holds -120."],
    [-0.97, "97%", "0%;0%", "The outturn shows “97%”, and the cell holds -97%."],
    [14, "", ";;;", "The outturn shows nothing, and the cell holds 14."],
    [-1200, "£1,200", "£#,##0;£#,##0", "The outturn shows “£1,200”, and the cell holds -£1,200."],
  ])("is reported: %s shown as “%s”", (value, text, format, message) => {
    expect(found(value, text, format)).toEqual([message]);
  });

  it.each([
    [-120, "-120", "0"],
    [-120, "−120", "0;−0"],
    [-120, "(120)", "0;(0)"],
    [-120, "120 CR", '0;0" CR"'],
    [-0.3, "0", "0"],
    [0, "-", '0;0;"-"'],
    [0.97, "97%", "0%"],
    [1234567, "1.2m", '0.0,,"m"'],
    [-120, "####", "0"],
    [0.6, "TBC", '"TBC"'],
  ])("is not what shows %s as “%s”", (value, text, format) => {
    expect(found(value, text, format)).toEqual([]);
  });
});
