import { describe, expect, it } from "vitest";
import { figureBareMarker } from "../../../src/domain/checks/figure-bare-marker";
import { findingsFor } from "../../support/findings";

const found = (outturn: string) =>
  findingsFor(figureBareMarker, [{ reference: "A1", indicator: "Repairs completed on time", target: "90%", outturn }]).map(
    ({ message }) => message,
  );

describe("a mark in place of a figure", () => {
  it.each(["-", "–", "x", "X", "..", "--"])("does not say why as “%s”", (outturn) => {
    expect(found(outturn)).toEqual([`The outturn is “${outturn}”, which does not say why there is no figure.`]);
  });

  it.each(["N/A", "[x]", "[c]", "TBC", "New", "", "0", "-5%"])("says why, or is no mark: “%s”", (outturn) => {
    expect(found(outturn)).toEqual([]);
  });
});
