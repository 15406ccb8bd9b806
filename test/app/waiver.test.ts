import { describe, expect, it } from "vitest";
import { waiverFaults, waiverWords } from "../../src/app/waiver";

const WISH = { reason: "Agreed", by: "A. Khan", until: null };

describe("a waiver", () => {
  it.each([
    ["a reason and a name", WISH, []],
    ["an end today", { ...WISH, until: "2026-04-01" }, []],
    ["nothing", { reason: " ", by: "", until: null }, ["Say why this may stand.", "Say who decides this."]],
    ["a day that is none", { ...WISH, until: "2026-04-31" }, ["Give a whole date, or none."]],
    ["half a date", { ...WISH, until: "?" }, ["Give a whole date, or none."]],
    ["a day that is over", { ...WISH, until: "2026-03-31" }, ["31 March 2026 is over. Give a later date, or none."]],
  ])("with %s", (_, wish, faults) => {
    expect(Object.values(waiverFaults(wish, "2026-04-01"))).toEqual(faults);
  });

  it("is told with who, when, until when and why", () => {
    const waiver = { finding: "a/b:k:rating", reason: "the figure comes late", by: "A. Khan", at: "2026-03-03T09:30:00Z", until: null };
    expect(waiverWords(waiver)).toBe("Waived by A. Khan on 3 March 2026: the figure comes late");
    expect(waiverWords({ ...waiver, until: "2026-04-30" })).toBe(
      "Waived by A. Khan on 3 March 2026, until 30 April 2026: the figure comes late",
    );
  });
});
