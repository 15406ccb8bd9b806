import { describe, expect, it } from "vitest";
import { figureNumberAsText } from "../../../src/domain/checks/figure-number-as-text";
import { findingsFor } from "../../support/findings";

const numbers = [645, 2704, 1718].map((value, index) => ({
  reference: `A${index + 1}`,
  indicator: `Measure ${"abc"[index] ?? ""}`,
  outturn: { value },
  target: "N/A",
}));
const found = (outturn: string, rows = numbers) =>
  findingsFor(figureNumberAsText, [...rows, { reference: "A9", indicator: "Litter collected", outturn, target: "N/A" }]).map(
    ({ message }) => message,
  );

describe("a figure typed as text", () => {
  it.each(["512 kg", " 512", "512", "£1,200", "94.3%"])("is reported among numbers: “%s”", (outturn) => {
    expect(found(outturn)).toEqual([`The outturn “${outturn.trim()}” is text, while most of its column are numbers.`]);
  });

  it.each(["599 kg (Feb, prov.)", "N/A", "", "<5", "see below"])("is not what “%s” is", (outturn) => {
    expect(found(outturn)).toEqual([]);
  });

  it("is left alone where text is the habit of the column", () => {
    const texts = ["1", "2", "3"].map((outturn, index) => ({
      reference: `B${index}`,
      indicator: `Other ${"abc"[index] ?? ""}`,
      outturn,
      target: "N/A",
    }));
    expect(findingsFor(figureNumberAsText, [...numbers, ...texts])).toEqual([]);
  });

  it("is left alone where too few numbers show a habit", () => {
    expect(found("512 kg", numbers.slice(0, 2))).toEqual([]);
  });
});
