import { readFileSync } from "node:fs";
import type { Cell } from "hucre";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { targetChanges, toFigure } from "../../scripts/sample/figure";
import { RATINGS, readIndicators } from "../../scripts/sample/indicators";
import { RATING_COLOURS } from "../../scripts/sample/styles";
import { makeWorkbook } from "../../scripts/sample/workbook";

const HEADER_ROW = 8;
const committed = readFileSync("assets/samples/havering-2012-13.xlsx");
const indicators = readIndicators();

describe("the sample workbook", () => {
  it("is what the script makes, byte for byte", async () => {
    expect(committed.equals(await makeWorkbook(indicators))).toBe(true);
  });

  it("has its header in one row, which is frozen and repeated on every page", async () => {
    const sheet = await readSheet();
    // prettier-ignore
    expect(sheet.rows[HEADER_ROW - 1]).toEqual([
      "Ref.", "Indicator", "Value", "2012/13 Annual Target", "2012/13 Annual Performance", "2011/12 Annual Performance", "DoT",
      "2013/14 Proposed Target", "Comments", "Service",
    ]);
    expect(sheet.freezePane).toEqual({ rows: HEADER_ROW, columns: 2 });
    expect(sheet.pageSetup).toMatchObject({ orientation: "landscape", printTitlesRow: "$8:$8" });
  });

  it("puts each section under a merged heading", async () => {
    const { rows, merges = [] } = await readSheet();
    const headings = merges
      .filter(({ startRow, endCol }) => startRow >= HEADER_ROW && endCol === 9)
      .map(({ startRow }) => rows[startRow]?.[0]);
    // prettier-ignore
    expect(headings).toEqual([
      "Environment", "Learning", "Towns and Communities", "Individuals", "Value", "Partnership", "Summary of ratings",
    ]);
  });

  it("shows the published ratings as fills of the performance cells: 31 Green, 6 Amber, 5 Red", async () => {
    const cellOf = await cellFinder();
    const fills = indicators.map(({ reference }) => fillOf(cellOf(reference, "E")));
    expect(RATINGS.map((rating) => fills.filter((fill) => fill === RATING_COLOURS[rating]).length)).toEqual([31, 6, 5]);
    expect(fills.filter((fill) => fill === null)).toHaveLength(9);
  });

  it.each([
    ["SC11", "E", 0.943, "0.0%"],
    ["CSP2", "D", 5970, "#,##0"],
    ["R2", "E", 3602600, "£#,##0"],
    ["CI1", "F", 8.2, '0.0" days"'],
    ["(ex) NI191", "E", "599 kg (Feb, prov.)", undefined],
  ])("holds the figure of %s in column %s as %s", async (reference, column, value, format) => {
    const cell = (await cellFinder())(reference, column);
    expect(cell?.value).toBe(value);
    expect(cell?.style?.numFmt).toBe(format);
  });

  it("highlights the targets that change, and those alone", async () => {
    const cellOf = await cellFinder();
    expect(fillOf(cellOf("R3", "H"))).toBe("FFFF00");
    expect(fillOf(cellOf("SC18", "H"))).toBeNull();
    expect(fillOf(cellOf("CSP2", "H"))).toBeNull();
  });

  it("adds up in its summary", async () => {
    const { rows } = await readSheet();
    expect(rows.slice(-4).map(([rating, count]) => [rating, count])).toEqual([
      ["Green", "31 of the 42 rated indicators (74%)"],
      ["Amber", "6 of the 42 rated indicators (14%)"],
      ["Red", "5 of the 42 rated indicators (12%)"],
      ["All", "51 indicators: 42 rated and 9 not rated"],
    ]);
  });

  it("has the faults that its README lists in the cells named there", async () => {
    const { rows } = await readSheet();
    const listed = readFileSync("scripts/sample/README.md", "utf8").matchAll(/^\| [A-J](\d+) \| (.+?) \|/gm);
    const faults = [...listed].map(([, row, reference]) => ({ reference, found: rows[Number(row) - 1]?.[0] }));
    expect(faults).toHaveLength(10);
    for (const { reference, found } of faults) expect(found).toBe(reference);
  });
});

describe("the sample's indicators", () => {
  it("are 51, each with a reference of its own", () => {
    expect(new Set(indicators.map(({ reference }) => reference)).size).toBe(51);
  });

  it("lack one comment and repeat one, on purpose", () => {
    const comments = indicators.map(({ comment }) => comment);
    expect(indicators.filter(({ comment }) => comment === "").map(({ reference }) => reference)).toEqual(["CS10"]);
    expect(comments.filter((comment, index) => comments.indexOf(comment) !== index)).toHaveLength(1);
  });
});

describe("a printed figure", () => {
  it.each([
    ["94.3%", 0.943, "0.0%"],
    ["97.0%", 0.97, "0.0%"],
    ["0%", 0, "0%"],
    ["4.6 %", 0.046, "0.0 %"],
    ["1,718,881", 1718881, "#,##0"],
    ["3.2", 3.2, "#,##0.0"],
    ["£1,000,000", 1000000, "£#,##0"],
    ["7.6 days", 7.6, '0.0" days"'],
    ["12 days", 12, '0" days"'],
  ])("such as %s becomes a true number", (printed, value, format) => {
    expect(toFigure(printed)).toEqual({ value, format });
  });

  it.each(["645kg", "24,358 tonnes", "0 (2011/12)", "61.1% (2011/12)", "NA", "TBC", "New indicator"])(
    "such as %s stays text",
    (printed) => {
      expect(toFigure(printed)).toEqual({ value: printed, format: null });
    },
  );
});

describe("a target", () => {
  it.each([
    ["600", "700", true],
    ["645kg", "640kg", true],
    ["97%", "96.5%", true],
    ["1,909", "1,996 (MOPAC Target)", true],
    ["65", "65 (2012)", false],
    ["£1,000,000", "£1,000,000", false],
    ["85%", "TBC", false],
    ["New indicator", "Increase on 2012/13 outturn", false],
  ])("of %s that becomes %s has changed: %s", (target, next, changed) => {
    expect(targetChanges(target, next)).toBe(changed);
  });
});

async function readSheet() {
  const [sheet] = (await readXlsx(committed, { readStyles: true })).sheets;
  if (sheet === undefined) throw new Error("The sample has no sheet.");
  return sheet;
}

/** Finds a cell by the reference of its row and the letter of its column. */
async function cellFinder(): Promise<(reference: string, column: string) => Cell | undefined> {
  const { rows, cells } = await readSheet();
  return (reference, column) => cells?.get(`${rows.findIndex(([first]) => first === reference)},${column.charCodeAt(0) - 65}`);
}

function fillOf(cell: Cell | undefined): string | null {
  const fill = cell?.style?.fill;
  return fill?.type === "pattern" && fill.pattern === "solid" ? (fill.fgColor?.rgb?.slice(-6) ?? null) : null;
}
