import { describe, expect, it } from "vitest";
import { figureUnreadableBeside } from "../../../src/domain/checks/figure-unreadable-beside";
import { findingsFor } from "../../support/findings";

const row = { reference: "A1", indicator: "Library visits", target: "15,000", outturn: "16,200" };

describe("a figure beside those that are rated", () => {
  it.each([
    ["previous", "14,000 then 15,100", /^The previous outturn “14,000 then 15,100” holds several figures\./],
    ["nextTarget", "1,2345", /^The next target “1,2345” has a comma out of place\./],
  ] as const)("is reported as %s where it cannot be read: “%s”", (field, text, message) => {
    const [finding] = findingsFor(figureUnreadableBeside, [{ ...row, [field]: text }]);
    expect(finding?.message).toMatch(message);
    expect(finding?.severity).toBe("warning");
  });

  it("is left alone where it says why there is none", () => {
    expect(findingsFor(figureUnreadableBeside, [{ ...row, previous: "New indicator", nextTarget: "To be set in July" }])).toEqual([]);
  });

  it("does not report what the target and the outturn say", () => {
    expect(findingsFor(figureUnreadableBeside, [{ ...row, target: "1,2345", outturn: "(3)", previous: "15,900" }])).toEqual([]);
  });
});
