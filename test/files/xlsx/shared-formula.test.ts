import { describe, expect, it } from "vitest";

import { movedFormula } from "../../../src/files/xlsx/shared-formula";

describe("a formula that cells share, two rows down and one column right", () => {
  it.each([
    ["A1+B2", "B3+C4"],
    ["$A1+A$1+$A$1", "$A3+B$1+$A$1"],
    ["SUM(A1:B2)", "SUM(B3:C4)"],
    ["SUM(A:A,$A:B,1:3,$1:3)", "SUM(B:B,$A:C,3:5,$1:5)"],
    ['IF(A1="B2","A1""B2",1)', 'IF(B3="B2","A1""B2",1)'],
    ["Sheet2!A1+'B 2'!A1+'It''s A1'!C3", "Sheet2!B3+'B 2'!B3+'It''s A1'!D5"],
    ["LOG10(A1)+ATAN2(1,2)", "LOG10(B3)+ATAN2(1,2)"],
    ["Q1_total+Target.A1", "Q1_total+Target.A1"],
    ["Measures[[#This Row],[Q1]]*A1", "Measures[[#This Row],[Q1]]*B3"],
    ["1.5E3+A1", "1.5E3+B3"],
    ["XFD1+A1", "#REF!+B3"],
    ["A1048576", "#REF!"],
    ["TRUE+RATING", "TRUE+RATING"],
  ])("%s becomes %s", (formula, moved) => {
    expect(movedFormula(formula, 2, 1)).toBe(moved);
  });

  it("moves up and left too", () => {
    expect(movedFormula("C3-A1", -1, -1)).toBe("B2-#REF!");
  });
});
