import { describe, expect, it } from "vitest";
import { RIBBON } from "../../../src/app/session/ribbon";
import { openSession } from "../../../src/app/session/store";
import { memoryWorkbook } from "../../support/memory-workbook";
import { sheetOf } from "../../support/sheet";
import { RATING_OF, SMALL_SCORECARD } from "../../support/small-scorecard";

describe("a button of the ribbon", () => {
  it("Check marks what it found and goes to the worst of it", async () => {
    const workbook = memoryWorkbook(SMALL_SCORECARD);
    await RIBBON.check(openSession(workbook.ports));
    expect(workbook.marks().length).toBeGreaterThan(0);
    const worst = workbook.marks().filter(({ severity }) => severity === "error");
    expect(worst.map(({ row, column }) => `${"ABCDEFGHIJ".charAt(column)}${row + 1}`)).toContain(workbook.selected());
  });

  it("Rate writes what is missing and keeps what was typed", async () => {
    const workbook = memoryWorkbook(SMALL_SCORECARD);
    await RIBBON.rate(openSession(workbook.ports));
    expect(workbook.cell(RATING_OF.bins).text).toBe("Green");
    expect(workbook.cell(RATING_OF.repairs).text).toBe("Green");
    expect(workbook.decided().journal).toHaveLength(1);
  });

  it("Marks on and Marks off need no pane to be open", async () => {
    const workbook = memoryWorkbook(SMALL_SCORECARD);
    await RIBBON.marksOn(openSession(workbook.ports));
    expect(workbook.marks().length).toBeGreaterThan(0);
    await RIBBON.marksOff(openSession(workbook.ports));
    expect(workbook.marks()).toEqual([]);
  });

  it.each(["check", "rate", "marksOn"] as const)("%s says why it could do nothing", async (command) => {
    const store = openSession(memoryWorkbook(sheetOf(["Shopping", "Milk"])).ports);
    await RIBBON[command](store);
    expect(store.session().notice).toMatchObject({ tone: "refused", message: expect.stringMatching(/^No scorecard was found/) as string });
  });
});
