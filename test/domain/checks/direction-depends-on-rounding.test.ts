import { describe, expect, it } from "vitest";
import { directionDependsOnRounding } from "../../../src/domain/checks/direction-depends-on-rounding";
import { findingsFor } from "../../support/findings";

const shown = (value: number, format: string, text: string) => ({ value, format, text });

describe("a direction of travel that rests on rounding", () => {
  it("is named as stored and as shown", () => {
    const row = {
      reference: "A1",
      indicator: "Repairs completed on time",
      polarity: "Bigger is better",
      outturn: shown(0.3031, "0%", "30%"),
      previous: shown(0.2963, "0%", "30%"),
    };
    expect(findingsFor(directionDependsOnRounding, [row])[0]?.message).toBe(
      "The figures behind the cells got better; as they are shown they stayed the same.",
    );
  });
});
