import { describe, expect, it } from "vitest";
import { ratingFillDisagrees } from "../../../src/domain/checks/rating-fill-disagrees";
import { findingsFor } from "../../support/findings";

const row = { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%", outturn: "91%" };
const others = ["#00B050", "#FF0000"].map((fill, index) => ({ ...row, reference: `B${String(index)}`, rating: { value: "", fill } }));
const message = (rating: { readonly value: string; readonly fill: string }) =>
  findingsFor(ratingFillDisagrees, [{ ...row, rating }, ...others])[0]?.message;

describe("the word and the fill of a rating", () => {
  it("are both named where they disagree", () => {
    expect(message({ value: "A", fill: "#00B050" })).toBe("The cell says Amber and is filled green.");
  });

  it.each([
    ["a fill alone", { value: "", fill: "#00B050" }],
    ["two greens", { value: "HG", fill: "#92D050" }],
    ["a fill on a word that is no rating", { value: "N/A", fill: "#FF0000" }],
    ["the pale blue of a banded table", { value: "Red", fill: "#DDEBF7" }],
  ])("do not disagree: %s", (_, rating) => {
    expect(message(rating)).toBeUndefined();
  });
});
