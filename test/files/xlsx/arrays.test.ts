import { describe, expect, it } from "vitest";
import { textCell } from "../../../src/domain/sheet";
import { withArrays } from "../../../src/files/xlsx/arrays";
import { area } from "../../support/sheet";
import { reads } from "../../support/reads";

const rows = (length: number) => Array.from({ length }, () => ["a", "b", "c"].map(textCell));

describe("a formula that fills several cells", () => {
  it("is the formula of each of them, however many rows it goes down", () => {
    const arrays = [{ area: area(1, 0, 2, 0), formula: "=X" }, { area: area(2, 1, 3, 2), formula: "=Y" }, { area: area(0, 2, 0, 2), formula: "=Z" }];
    expect(withArrays(rows(5), arrays).map((cells) => cells.map((cell) => cell?.formula ?? "-").join(" "))).toEqual(["- - -", "=X - -", "=X =Y =Y", "- =Y =Y", "- - -"]);
  });

  it("is looked at in its own rows only", () => {
    const looks = (length: number): number =>
      reads((onRead) => {
        const inRow = (row: number) => ({
          get area() {
            onRead();
            return area(row, 0, row, 1);
          },
          formula: "=X",
        });
        withArrays(rows(length), Array.from({ length }, (_, row) => inRow(row)));
      });
    const [short, long] = [looks(50), looks(100)];
    expect(short).toBeGreaterThan(50);
    expect(long).toBeLessThan(short * 2.2);
  });
});
