import { describe, expect, it } from "vitest";
import { referenceDuplicated } from "../../../src/domain/checks/reference-duplicated";
import { findingsFor } from "../../support/findings";

const found = (references: readonly string[]) =>
  findingsFor(
    referenceDuplicated,
    references.map((reference, index) => ({ reference, indicator: `Measure ${"abcdefgh"[index] ?? ""}`, target: "90%", outturn: "91%" })),
  );

describe("a reference", () => {
  it("used twice is reported on both rows, each naming the other", () => {
    expect(found(["A1", "A2", "A1"]).map(({ row, message }) => [row, message])).toEqual([
      [1, "A1 is also the reference of “Measure c”."],
      [3, "A1 is also the reference of “Measure a”."],
    ]);
  });

  it("is the same in other capitals and with a space after it", () => {
    expect(found(["a1", "A1 "])).toHaveLength(2);
  });

  it("used on many rows names three of them and counts the rest", () => {
    expect(found(["A1", "A1", "A1", "A1", "A1", "A1"])[0]?.message).toBe(
      "A1 is also the reference of “Measure b”, “Measure c”, “Measure d” and 2 more.",
    );
    expect(found(["A1", "A1", "A1", "A1", "A1", "A1"])[5]?.message).toBe(
      "A1 is also the reference of “Measure a”, “Measure b”, “Measure c” and 2 more.",
    );
  });

  it.each(["TBC", "New", ""])("is not yet given where it says “%s”", (reference) => {
    expect(found([reference, reference])).toEqual([]);
  });
});
