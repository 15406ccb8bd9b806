import { describe, expect, it } from "vitest";
import { targetZeroWhereBiggerIsBetter } from "../../../src/domain/checks/target-zero-where-bigger-is-better";
import { findingsFor } from "../../support/findings";

const found = (target: string, polarity: string) =>
  findingsFor(targetZeroWhereBiggerIsBetter, [{ reference: "A1", indicator: "Homes built", polarity, target, outturn: "41" }]).map(
    ({ message }) => message,
  );

describe("a target of nought", () => {
  it.each(["0", "0%", "£0", "0.0"])("is reached by anything where bigger is better: “%s”", (target) => {
    expect(found(target, "Bigger is better")).toEqual([
      `The target is ${target}, and the row says bigger is better: any outturn reaches it.`,
    ]);
  });

  it.each([
    ["0", "Smaller is better"],
    ["0", ""],
    ["0.1", "Bigger is better"],
    ["", "Bigger is better"],
  ])("is no fault as “%s” where “%s”", (target, polarity) => {
    expect(found(target, polarity)).toEqual([]);
  });

  it("is nothing to a row that the rule leaves out", () => {
    expect(
      findingsFor(
        targetZeroWhereBiggerIsBetter,
        [{ section: "Context", reference: "A1", indicator: "Homes built", polarity: "Bigger is better", target: "0", outturn: "41" }],
        { excludeSections: ["Context"] },
      ),
    ).toEqual([]);
  });
});
