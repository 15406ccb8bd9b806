import { describe, expect, it } from "vitest";
import { measureWritten } from "./written";

describe("comments that were written to be checked", () => {
  const { honest, flagged, faults } = measureWritten();

  it("stay silent where they are honest: at most one in twenty has a warning", () => {
    expect(honest).toBe(300);
    expect(flagged.length, flagged.join("\n")).toBeLessThanOrEqual(honest / 20);
  });

  it("are found out where they are not: three in four at least", () => {
    const all = [...faults.values()].reduce((sum, kind) => sum + kind.all, 0);
    const missed = [...faults.values()].flatMap((kind) => kind.missed);
    expect(all).toBe(250);
    expect(all - missed.length, missed.join(" ")).toBeGreaterThanOrEqual(all * 0.75);
  });
});
