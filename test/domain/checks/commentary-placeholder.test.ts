import { describe, expect, it } from "vitest";
import { commentaryPlaceholder } from "../../../src/domain/checks/commentary-placeholder";
import { findingsFor } from "../../support/findings";

const row = { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%" };
const flags = (cells: object) => findingsFor(commentaryPlaceholder, [{ ...row, ...cells }]).map(({ message }) => message);

describe("a placeholder in the commentary", () => {
  it("is quoted, and where it points elsewhere the harm is named", () => {
    expect(flags({ outturn: "95%", commentary: "To follow" })).toEqual(["The commentary says only “To follow”."]);
    expect(flags({ outturn: "95%", commentary: "see above" })).toEqual([
      "The commentary says only “see above”. Whoever sorts or quotes the row loses what it points to.",
    ]);
  });

  it("that says nothing is flagged only where something should be said", () => {
    expect(flags({ outturn: "95%", commentary: "-" })).toEqual([]);
    expect(flags({ outturn: "86%", commentary: "-" })).toHaveLength(1);
    expect(flags({ outturn: "95%", previous: "97%", commentary: "No comment" })).toHaveLength(1);
    expect(flags({ outturn: "86%", commentary: "-", correctiveAction: "A second crew starts in May." })).toEqual([]);
  });

  it("on a Red is left to the check for Reds", () => {
    expect(flags({ outturn: "60%", commentary: "TBC" })).toEqual([]);
  });
});
