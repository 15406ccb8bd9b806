import { describe, expect, it } from "vitest";
import { commentaryPlaceholderOnRed } from "../../../src/domain/checks/commentary-placeholder-on-red";
import { findingsFor } from "../../support/findings";

const row = { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%", outturn: "60%" };

describe("a placeholder on a Red", () => {
  it.each(["n/a", "TBC", "as above", "see previous", "-", ".", "no comment", "to follow", "xxx"])("“%s” is an error", (commentary) => {
    expect(findingsFor(commentaryPlaceholderOnRed, [{ ...row, commentary }])).toMatchObject([
      { severity: "error", message: `The row is rated Red, and its commentary says only “${commentary}”.` },
    ]);
  });

  it("is an error still where the corrective action is one too", () => {
    expect(findingsFor(commentaryPlaceholderOnRed, [{ ...row, commentary: "n/a", correctiveAction: "TBC" }])).toHaveLength(1);
  });
});
