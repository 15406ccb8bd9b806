import { describe, expect, it } from "vitest";
import { ratingColourOnly } from "../../../src/domain/checks/rating-colour-only";
import { findingsFor } from "../../support/findings";

const row = { indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%" };

describe("ratings by colour alone", () => {
  it("are told once for the sheet, with how many there are", () => {
    const fills = ["#00B050", "#00B050", "#FFC000", "#FF0000"];
    const rows = fills.map((fill, index) => ({ ...row, reference: `A${String(index)}`, outturn: { value: "91%", fill } }));
    expect(findingsFor(ratingColourOnly, rows)).toMatchObject([
      { row: null, field: "outturn", message: "4 ratings are shown by colour alone, with no word or letter." },
    ]);
  });

  it("are counted apart from those that have a word", () => {
    const rows = [
      { ...row, reference: "A1", outturn: "91%", rating: { value: "G", fill: "#00B050" } },
      { ...row, reference: "A2", outturn: "72%", rating: { value: "", fill: "#FF0000" } },
    ];
    expect(findingsFor(ratingColourOnly, rows)).toMatchObject([
      { field: "rating", message: "1 rating is shown by colour alone, with no word or letter." },
    ]);
  });
});
