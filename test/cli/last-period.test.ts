import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseArguments } from "../../src/cli/arguments";
import { run, type Machine, type Outcome } from "../../src/cli/run";
import { plainScreen } from "../../src/cli/text";
import { openFile } from "../../src/files/open-file";

const [Q1, Q2] = ["assets/samples/harrow-2014-15-q1.tsv", "assets/samples/harrow-2014-15-q2.tsv"];

const MACHINE: Machine = {
  open: openFile,
  readPolicy: () => Promise.resolve({ ok: false, message: "There are no policy files here." }),
  save: () => Promise.resolve("Nothing is saved here."),
  today: "2015-01-15",
  screen: plainScreen(100),
  progress: () => undefined,
};

async function check(...argv: readonly string[]): Promise<Outcome> {
  const parsed = parseArguments(argv);
  if (parsed.kind !== "run") throw new Error(`not a run: ${parsed.kind}`);
  return run(parsed.args, MACHINE);
}

/** The parts of the JSON that these tests look at. */
interface Report {
  readonly version: number;
  readonly source: { readonly sheet: string };
  readonly lastPeriod: unknown;
  readonly findings: readonly { readonly check: string; readonly ref: string | null; readonly cell: string | null }[];
  readonly notRun: readonly { readonly check: string; readonly because: string }[];
}

const report = async (...argv: readonly string[]) => JSON.parse((await check(...argv, "--format", "json")).output) as Report;

let folder = "";
let workbook = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "scorecard-check-"));
  workbook = join(folder, "year.xlsx");
  const header = ["Ref", "Indicator", "Polarity", "Target", "Outturn"];
  const bins = ["E1", "Bins emptied on time", "Bigger is better", 95, 97];
  const rows = [
    ["E2", "Visits to parks", "Bigger is better", 100, 90],
    ["E3", "Trees planted", "Bigger is better", 10, 12],
  ];
  writeFileSync(
    workbook,
    await writeXlsx({
      sheets: [
        { name: "Q1", rows: [header, bins, ...rows] },
        { name: "Q2", rows: [header, bins] },
        { name: "Notes", rows: [["Nothing"]] },
      ],
    }),
  );
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("last period's scorecard from a file", () => {
  it("adds its findings, and to the JSON what became of its rows", async () => {
    const { version, lastPeriod, findings } = await report(Q2, "--last-period", Q1);
    expect(version).toBe(1);
    expect(lastPeriod).toEqual({ file: Q1, sheet: "harrow-2014-15-q1", matched: 14, vanished: [], new: [], unclear: [] });
    expect(
      findings.filter((finding) => finding.check.startsWith("last-period/")).map(({ check: id, cell }) => `${id} ${cell ?? ""}`),
    ).toEqual(["last-period/commentary-unchanged J5", "last-period/reference-changed A7", "last-period/commentary-unchanged J9"]);
  });

  it("is told in the text", async () => {
    expect((await check(Q2, "--last-period", Q1)).output).toMatch(
      /Compared with assets\/samples\/harrow-2014-15-q1\.tsv: 14 indicators also stand on\s“harrow-2014-15-q1”\./,
    );
  });

  it("is not there where none was named, which each check that needs it says", async () => {
    const { lastPeriod, notRun } = await report(Q2);
    expect(lastPeriod).toBeNull();
    expect(notRun.filter(({ because }) => because === "Last period's scorecard was not chosen.")).toHaveLength(8);
  });
});

describe("last period's scorecard from a sheet of the same workbook", () => {
  it("is named, and is not taken for the one to check though it has more indicators", async () => {
    const { source, lastPeriod } = await report(workbook, "--last-period-sheet", "Q1");
    expect(source.sheet).toBe("Q2");
    expect(lastPeriod).toMatchObject({
      file: workbook,
      sheet: "Q1",
      matched: 1,
      vanished: [
        { row: 3, ref: "E2", indicator: "Visits to parks" },
        { row: 4, ref: "E3" },
      ],
    });
  });

  it("may be a sheet of another workbook", async () => {
    expect((await report(workbook, "--sheet", "Q2", "--last-period", workbook, "--last-period-sheet", "Q1")).lastPeriod).toMatchObject({
      sheet: "Q1",
    });
  });
});

describe("what cannot be compared gives one sentence and status 2", () => {
  it.each([
    ["a missing file", () => [Q2, "--last-period", join(folder, "none.xlsx")], /none\.xlsx: There is no such file/],
    ["a file without a scorecard", () => [Q2, "--last-period", "package.json"], /package\.json: Only \.xlsx/],
    [
      "a sheet without one",
      () => [workbook, "--sheet", "Q2", "--last-period-sheet", "Notes"],
      /^Last period's scorecard: No scorecard was found on “Notes”/,
    ],
    [
      "a sheet that is not there",
      () => [workbook, "--sheet", "Q2", "--last-period-sheet", "Q0"],
      /^Last period's scorecard: There is no sheet “Q0”/,
    ],
    [
      "the sheet itself",
      () => [workbook, "--sheet", "Q2", "--last-period-sheet", "Q2"],
      /^“Q2” is the sheet to be checked\. Name another one/,
    ],
    ["the file itself", () => [Q2, "--last-period", Q2], /is the sheet to be checked\. Name another one/],
    ["a later scorecard", () => [Q1, "--last-period", Q2], /is of a later time than this scorecard/],
    ["one of other indicators", () => [Q2, "--last-period", workbook], /have no indicator in common/],
  ])("as %s does", async (_, argv, message) => {
    const { status, output, remark } = await check(...argv());
    expect({ status, output }).toEqual({ status: 2, output: "" });
    expect(remark).toMatch(message);
    expect(remark).toMatch(/^[^\n]+\.$/);
  });
});
