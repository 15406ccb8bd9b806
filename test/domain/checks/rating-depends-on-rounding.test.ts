import { describe, expect, it } from "vitest";
import { ratingDependsOnRounding } from "../../../src/domain/checks/rating-depends-on-rounding";
import { findingsFor } from "../../support/findings";

const row = { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%" };

describe("a rating that rests on rounding", () => {
  it("is named as stored and as shown", () => {
    const [finding] = findingsFor(ratingDependsOnRounding, [{ ...row, outturn: { value: 0.896, format: "0%", text: "90%" } }]);
    expect(finding?.message).toMatch(/^The figures behind the cells give Amber; as they are shown they give Green\. /);
  });

  it("may rest on the target's", () => {
    const [finding] = findingsFor(ratingDependsOnRounding, [
      { ...row, target: { value: 0.9049, format: "0%", text: "90%" }, outturn: "90%" },
    ]);
    expect(finding?.message).toMatch(/give Amber; as they are shown they give Green\. /);
  });

  it("cannot rest on a figure that is typed as text", () => {
    expect(findingsFor(ratingDependsOnRounding, [{ ...row, outturn: "89.6%" }])).toEqual([]);
  });
});
