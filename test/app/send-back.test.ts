import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { review } from "../../src/app/review";
import { rowFigures } from "../../src/app/row-figures";
import { pointsIn, sendBack } from "../../src/app/send-back";
import { sendBackMarkdown, sendBackText } from "../../src/app/send-back-text";
import type { Severity } from "../../src/domain/check";
import { CHECKS } from "../../src/domain/checks";
import { DEFAULT_POLICY } from "../../src/domain/policies/default";
import { NO_DECISIONS, type Waiver } from "../../src/domain/settings/settings";
import type { SheetSnapshot } from "../../src/domain/sheet";
import { scorecardOf } from "../support/scorecard";
import { sheetOf } from "../support/sheet";
import { SMALL_SCORECARD } from "../support/small-scorecard";

function reviewOf(sheet: SheetSnapshot, waivers: readonly Waiver[] = []) {
  return review(scorecardOf(sheet), DEFAULT_POLICY, { ...NO_DECISIONS, waivers });
}

function listsOf(sheet: SheetSnapshot, from: Severity = "warning") {
  return sendBack(reviewOf(sheet), from, CHECKS);
}

const ROW = "Bigger is better | 90% | 60% | Green |";

describe("what is sent back", () => {
  it("goes by service, in alphabetical order, and there by row in the order of the sheet", () => {
    const lists = listsOf(SMALL_SCORECARD);
    expect(lists.map(({ service, rows }) => [service, rows.map(({ row }) => row)])).toEqual([
      ["Environment", [2, 5]],
      ["Housing", [3, 4]],
    ]);
  });

  it("says the cell, what is wrong and what to do", () => {
    const housing = listsOf(SMALL_SCORECARD).find(({ service }) => service === "Housing");
    expect(housing?.rows[0]?.title).toBe("H1 Repairs completed on time");
    expect(housing?.rows[0]?.points[0]).toMatchObject({
      place: "G3",
      severity: "error",
      message: expect.stringMatching(/^The sheet prints Green/) as string,
      remedy: expect.stringMatching(/^Check the figures/) as string,
    });
  });

  it.each<[Severity, readonly Severity[]]>([
    ["error", ["error"]],
    ["warning", ["error", "warning"]],
    ["note", ["error", "warning", "note"]],
  ])("from %s on holds %j and nothing else", (from, severities) => {
    const points = listsOf(SMALL_SCORECARD, from).flatMap(({ rows }) => rows.flatMap((row) => row.points));
    expect(new Set(points.map(({ severity }) => severity))).toEqual(new Set(severities));
  });

  it("leaves out what is let stand, and rows with nothing left", () => {
    const { findings } = reviewOf(SMALL_SCORECARD);
    const waivers = findings
      .filter(({ row }) => row === 2)
      .map(({ id }): Waiver => ({ finding: id, reason: "Agreed.", by: "A. Officer", at: "2026-04-01T09:00:00Z", until: null }));
    const rows = sendBack(reviewOf(SMALL_SCORECARD, waivers), "note", CHECKS).flatMap((list) => list.rows.map(({ row }) => row));
    expect(rows).not.toContain(3);
    expect(rows).toContain(4);
  });

  it("goes by section where the sheet has no services", () => {
    const sheet = sheetOf([
      "Theme | Ref | Indicator | Polarity | Target | Outturn | RAG | Commentary",
      `Homes | H1 | Repairs on time | ${ROW}`,
      `Streets | E1 | Bins emptied | ${ROW}`,
    ]);
    expect(listsOf(sheet).map(({ service }) => service)).toEqual(["Homes", "Streets"]);
  });

  it("takes spellings of a service that differ in capitals and spaces for one, and puts rows without one last", () => {
    const sheet = sheetOf([
      "Ref | Indicator | Service | Polarity | Target | Outturn | RAG | Commentary",
      `H1 | Repairs on time | Housing | ${ROW}`,
      `X1 | Calls answered |  | ${ROW}`,
      `H2 | Homes let | HOUSING | ${ROW}`,
    ]);
    expect(listsOf(sheet).map(({ service, rows }) => [service, rows.length])).toEqual([
      ["Housing", 2],
      ["No service named", 1],
    ]);
  });

  it("is one list where rows have neither", () => {
    expect(
      listsOf(sheetOf(["Ref | Indicator | Polarity | Target | Outturn | RAG | Commentary", `H1 | Repairs on time | ${ROW}`])).map(
        ({ service }) => service,
      ),
    ).toEqual(["The whole scorecard"]);
  });

  it("holds every open finding of every row once", () => {
    const { findings } = reviewOf(SMALL_SCORECARD);
    const sent = listsOf(SMALL_SCORECARD, "note").reduce((sum, list) => sum + pointsIn(list), 0);
    expect(sent).toBe(findings.filter(({ key }) => key !== null).length);
    expect(sent).toBeGreaterThan(4);
  });
});

describe("its text", () => {
  it("reads as a letter would", () => {
    const [housing] = listsOf(SMALL_SCORECARD, "error");
    const lines = housing === undefined ? [] : sendBackText(housing, "Sheet1").split("\n");
    expect(lines[0]).toMatch(/^Housing: \d points on 2 indicators of “Sheet1”\.$/);
    expect(lines.slice(1, 4)).toEqual([
      "",
      "Row 3: H1 Repairs completed on time",
      "Target: 90%; Outturn: 60%; Previous outturn: 70%; Polarity: Bigger is better; Rating: Red; the sheet prints Green; Direction: Worse.",
    ]);
    expect(lines[4]).toMatch(/^• G3 \(error\): The sheet prints Green/);
    expect(lines[5]).toMatch(/^ {2}What to do: Check the figures/);
  });

  it("keeps what comes from the sheet on its own line and as text", () => {
    const nasty = fc.constantFrom(
      "=HYPERLINK(1)",
      "**bold**",
      "<b>x</b>",
      "a\nb",
      "[x](y)",
      "# head",
      "- item",
      "`code`",
      "|",
      "\\",
      "&amp;",
      "+1",
      "@x",
    );
    fc.assert(
      fc.property(nasty, nasty, (name, service) => {
        const row = {
          row: 3,
          title: name,
          figures: [{ name: "Target", shown: name, period: null }],
          points: [{ place: "G3", severity: "error" as const, message: `It says “${name}”.`, remedy: "Mend it." }],
        };
        const list = { service, rows: [row] };
        for (const line of sendBackText(list, "Sheet1").split("\n").slice(1)) {
          expect(line).toMatch(/^(|Row 3: .*|Target: .*|• G3 \(error\): .*| {2}What to do: .*)$/);
        }
        for (const line of sendBackMarkdown([list], "Sheet1").split("\n")) {
          expect(line).toMatch(
            /^(|## .*|### Row 3: .*|Target: .*|- \*\*G3\*\* \(error\): .*| {2}What to do: .*|1 point on 1 indicator .*)$/,
          );
          expect(line.replace(/\\./g, "").replace(/^(- \*\*G3\*\* \(error\)|#+)/, "")).not.toMatch(/[*_`[\]<>#|&\\]/);
        }
      }),
    );
  });

  it("says so where there is nothing to send", () => {
    expect(sendBackMarkdown([], "Sheet1")).toBe("Nothing is to be sent back.");
  });
});

describe("a row's figures", () => {
  it("are what the sheet prints, with the period that the header or the cell names", () => {
    const sheet = sheetOf([
      "Ref | Indicator | Polarity | Target 2012/13 | Outturn 2012/13 | Outturn 2011/12 | RAG | Direction of travel | Commentary",
      "H1 | Repairs on time | Bigger is better | 90% | 72% | 75% | Green | ↑ |",
    ]);
    const { rows } = reviewOf(sheet);
    expect(rows.map(rowFigures)).toEqual([
      [
        { name: "Target", shown: "90%", period: "2012/13" },
        { name: "Outturn", shown: "72%", period: "2012/13" },
        { name: "Previous outturn", shown: "75%", period: "2011/12" },
        { name: "Polarity", shown: "Bigger is better", period: null },
        { name: "Rating", shown: "Red; the sheet prints Green", period: null },
        { name: "Direction", shown: "Worse; the sheet prints better", period: null },
      ],
    ]);
  });

  it("are called blank where the cell is, and left out where there is no column", () => {
    const { rows } = reviewOf(sheetOf(["Ref | Indicator | Target | Outturn | Commentary", "H1 | Repairs on time |  | 72% |"]));
    expect(rows.flatMap(rowFigures).map(({ name, shown }) => `${name} ${shown}`)).toEqual([
      "Target blank",
      "Outturn 72%",
      "Rating Unrated",
      "Direction Not comparable",
    ]);
  });
});
