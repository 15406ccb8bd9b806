import { describe, expect, it } from "vitest";
import { directionDisagrees } from "../../../src/domain/checks/direction-disagrees";
import { findingsFor } from "../../support/findings";

const smaller = { reference: "A1", indicator: "Avoidable contact", polarity: "Smaller is better", target: "8%" };
const message = (cells: object) => findingsFor(directionDisagrees, [{ ...smaller, ...cells }])[0]?.message;

describe("a printed direction of travel", () => {
  it("that follows the figure and not the polarity is named for what it is", () => {
    expect(message({ outturn: "5%", previous: "4%", direction: "↑" })).toMatch(
      /^The sheet shows better; the figures say worse\. 5% after 4%.*The arrow shows which way the figure moved, not whether that is good\.$/,
    );
    expect(message({ outturn: "5%", previous: "4%", direction: "Better" })).not.toMatch(/which way the figure moved/);
  });

  it("that says NA beside two figures is held against them", () => {
    // Havering, annual report 2012/13, NI014.
    expect(message({ outturn: "4.5%", previous: "5.9%", direction: "NA" })).toMatch(
      /^The sheet shows no direction; the figures say better\. /,
    );
  });

  it.each(["NA", "New PI", ""])("needs a previous figure, and “%s” is none", (previous) => {
    expect(message({ outturn: "4.5%", previous, direction: "→" })).toMatch(
      /^The sheet shows no change, and there is nothing to compare\. /,
    );
  });

  it("that says no change is wrong without a polarity too", () => {
    expect(message({ polarity: "", outturn: "4.5%", previous: "5.9%", direction: "↔" })).toMatch(
      /^The sheet shows no change; the figures say lower\. /,
    );
  });

  it.each([
    ["an arrow that no polarity gives a meaning", { polarity: "", outturn: "4.5%", previous: "5.9%", direction: "↑" }],
    ["a figure that cannot be read as one", { outturn: "YOT (35.8%) Care Leavers (21.7%)", previous: "5.9%", direction: "↑" }],
    ["a provisional figure", { outturn: "4.5% (provisional)", previous: "5.9%", direction: "NA" }],
    ["a blank", { outturn: "4.5%", previous: "5.9%", direction: "" }],
    ["letters of Wingdings that agree", { outturn: "4.5%", previous: "5.9%", direction: { value: "é", font: "Wingdings" } }],
  ])("is not judged, or agrees: %s", (_, cells) => {
    expect(message(cells)).toBeUndefined();
  });

  it("is read as a movement where the policy says so", () => {
    const policy = { direction: { compareWith: "previous", sameWithin: 0, arrow: "movement" } } as const;
    const row = { ...smaller, outturn: "4.5%", previous: "5.9%" };
    expect(findingsFor(directionDisagrees, [{ ...row, direction: "↓" }], policy)).toEqual([]);
    expect(findingsFor(directionDisagrees, [{ ...row, direction: "↑" }], policy)).toHaveLength(1);
  });
});
