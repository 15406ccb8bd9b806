import { describe, expect, it } from "vitest";
import { byReason } from "../../src/app/not-run";

describe("checks that did not run", () => {
  it("are put together where the reason is the same, by their titles", () => {
    const [one, two] = [
      { id: "a/b", title: "One" },
      { id: "c/d", title: "Two" },
    ];
    const notRun = [
      { check: "a/b", because: "No target." },
      { check: "e/f", because: "Switched off." },
      { check: "c/d", because: "No target." },
    ];
    expect(byReason(notRun, [one, two])).toEqual([
      { because: "No target.", checks: [one, two] },
      { because: "Switched off.", checks: [{ id: "e/f", title: "e/f" }] },
    ]);
  });
});
