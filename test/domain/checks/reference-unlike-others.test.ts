import { describe, expect, it } from "vitest";
import { referenceUnlikeOthers } from "../../../src/domain/checks/reference-unlike-others";
import { findingsFor } from "../../support/findings";

const found = (references: readonly string[]) =>
  findingsFor(
    referenceUnlikeOthers,
    references.map((reference, index) => ({ reference, indicator: `Measure ${"abcdefgh"[index] ?? ""}`, target: "90%", outturn: "91%" })),
  );

describe("a reference of digits alone", () => {
  it("is reported where the others begin with the same letters, with the rows around it", () => {
    expect(found(["TS3", "TS4", "TS5 Equalities", "23", "TS7", "TS8"]).map(({ message }) => message)).toEqual([
      "The reference 23 has no letters, but most others begin with TS. It stands between TS5 Equalities and TS7.",
    ]);
  });

  it("at the end of the sheet names the one row beside it", () => {
    expect(found(["TS3", "TS4", "TS5", "TS6", "TS7", "8"])[0]?.message).toMatch(/It stands beside TS7\.$/);
  });

  it("is left alone where all references are numbers", () => {
    expect(found(["1", "2", "3", "4", "5", "6"])).toEqual([]);
  });

  it("is left alone where references come from several lists", () => {
    expect(found(["TS1", "TS2", "TS3", "TS4", "TS5", "LA1", "SC2", "23"])).toEqual([]);
  });

  it("is left alone where several have none, as in a list of its own", () => {
    expect(found(["TS1", "TS2", "TS3", "TS4", "TS5", "TS6", "1", "2"])).toEqual([]);
  });

  it("is left alone where too few references show a habit", () => {
    expect(found(["TS1", "TS2", "TS3", "23"])).toEqual([]);
  });
});
