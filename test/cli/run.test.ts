import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseArguments } from "../../src/cli/arguments";
import { listPolicies, run, type Machine, type Outcome } from "../../src/cli/run";
import { plainScreen } from "../../src/cli/text";
import { parsePolicy } from "../../src/domain/policy/parse";
import { openFile } from "../../src/files/open-file";
import { openWorkbook } from "../../src/files/workbook";

const SAMPLE = "assets/samples/havering-2012-13.xlsx";

/** The parts of the JSON that these tests look at. */
interface Report {
  readonly version: number;
  readonly policy: { readonly id: string; readonly how: string };
  readonly rows: readonly {
    readonly ref: string;
    readonly rating: { readonly status: string; readonly rating?: string; readonly reason?: string };
    readonly printedRating: string | null;
  }[];
  readonly findings: readonly {
    readonly check: string;
    readonly ref: string | null;
    readonly cell: string | null;
    readonly severity: string;
  }[];
  readonly summary: {
    readonly indicators: number;
    readonly rated: number;
    readonly unrated: number;
    readonly ratings: Readonly<Record<string, number>>;
    readonly ready: boolean;
  };
}

interface Watched extends Machine {
  readonly saved: Map<string, Uint8Array>;
}

/** A machine that reads real files and keeps what is saved. */
function machine(policyFile: unknown = null): Watched {
  const saved = new Map<string, Uint8Array>();
  return {
    saved,
    open: openFile,
    readPolicy: () => {
      const parsed = parsePolicy(policyFile);
      return Promise.resolve(parsed);
    },
    save: (path, bytes) => {
      saved.set(path, bytes);
      return Promise.resolve(null);
    },
    today: "2013-07-01",
    screen: plainScreen(100),
    progress: () => undefined,
  };
}

async function check(argv: readonly string[], on: Machine = machine()): Promise<Outcome> {
  const parsed = parseArguments(argv);
  if (parsed.kind !== "run") throw new Error(`not a run: ${parsed.kind}`);
  return run(parsed.args, on);
}

const report = async (argv: readonly string[], on?: Machine) =>
  JSON.parse((await check([...argv, "--format", "json"], on)).output) as Report;

let folder = "";
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "scorecard-check-"))));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe("the sample scorecard", () => {
  it("is known by the ratings it prints, and only two rows print otherwise than the rule gives", async () => {
    const { policy, rows, summary } = await report([SAMPLE]);
    expect(policy).toMatchObject({ id: "havering-2012-13", how: "fitted" });
    expect(summary).toMatchObject({ indicators: 51, rated: 42, unrated: 9, ratings: { green: 29, amber: 7, red: 6 } });
    const otherwise = rows.filter(({ rating, printedRating }) => (rating.rating ?? null) !== printedRating);
    expect(otherwise.map(({ ref, rating, printedRating }) => [ref, rating.rating, printedRating])).toEqual([
      ["LA1", "amber", "green"],
      ["H5", "red", "green"],
    ]);
  });

  it("says of each row that it does not rate why not", async () => {
    const { rows } = await report([SAMPLE]);
    expect(
      Object.fromEntries(rows.filter(({ rating }) => rating.status === "unrated").map(({ ref, rating }) => [ref, rating.reason])),
    ).toEqual({
      "(ex) NI191": "provisional",
      "(ex) NI192": "provisional",
      "(ex) NI185/R8": "not-yet-available",
      LA8: "no-target",
      R9: "no-outturn-no-target",
      CSP1: "excluded",
      SC13: "excluded",
      "(ex) NI131/2C (i)": "excluded",
      "(ex) NI112": "excluded",
    });
  });

  it("shows the arrow that its own figures contradict, and the quarter set against a year, by cell", async () => {
    const { findings } = await report([SAMPLE]);
    const of = (check: string) =>
      findings.filter((finding) => finding.check === check).map(({ ref, cell }) => `${ref ?? ""} ${cell ?? ""}`);
    expect(of("direction/disagrees")).toEqual(["(ex) NI014 G55"]);
    expect(of("rating/disagrees")).toEqual(["LA1 E22", "H5 E34"]);
    expect(of("figure/not-like-for-like")).toContain("LA1 E22");
    expect(of("commentary/missing-on-red")).toEqual(["CS10 I59"]);
  });

  it("is written with the rule's ratings into a copy, in which nothing is left to write", async () => {
    const first = machine();
    const { remark } = await check([SAMPLE, "--policy", "havering-2012-13", "--write", "rated.xlsx"], first);
    expect(remark).toBe("Wrote 3 cells to rated.xlsx.");
    const bytes = first.saved.get("rated.xlsx") ?? new Uint8Array();
    const second = { ...machine(), open: () => Promise.resolve(openWorkbook(bytes, "rated.xlsx")) };
    expect((await check(["rated.xlsx", "--policy", "havering-2012-13", "--write", "again.xlsx"], second)).remark).toBe(
      "Wrote 0 cells to again.xlsx.",
    );
    expect(
      (await report(["rated.xlsx", "--policy", "havering-2012-13"], second)).findings.filter(({ check: id }) => id === "rating/disagrees"),
    ).toEqual([]);
  });

  it("is written but for cells that are merged over several rows, which are named", async () => {
    const rows = [
      ["Ref", "Indicator", "Polarity", "Target", "Outturn", "RAG"],
      ["A1", "Repairs on time", "High", "90%", "95%", ""],
      ["A2", "Calls answered", "High", "90%", "60%", null],
      ["A3", "Bins emptied", "High", "90%", "96%", ""],
    ];
    const merges = [{ startRow: 1, endRow: 2, startCol: 5, endCol: 5 }];
    const path = file("merged.xlsx", await writeXlsx({ sheets: [{ name: "Q1", rows, merges }] }));
    expect((await check([path, "--write", "rated.xlsx"])).remark).toBe(
      "Wrote 1 cell to rated.xlsx. 2 cells merged with others were left alone: F2 and F3. Unmerge them in Excel to have them written.",
    );
  });

  it("is written with the reasons in a column beside the table, which a second writing finds there", async () => {
    const first = machine();
    await check([SAMPLE, "--policy", "havering-2012-13", "--write", "rated.xlsx", "--why"], first);
    const bytes = first.saved.get("rated.xlsx") ?? new Uint8Array();
    const opened = openWorkbook(bytes, "rated.xlsx");
    if (!opened.ok) throw new Error(opened.message);
    const texts = (await opened.workbook.read("Scorecard")).rows.map((row) => row.map((cell) => cell?.text ?? "").at(-1) ?? "");
    expect(texts).toContain("Why this rating");
    expect(texts.filter((text) => /^(Green|Amber|Red): .* against a target of .*\.$/.test(text))).toHaveLength(42);
    const second = { ...machine(), open: () => Promise.resolve(openWorkbook(bytes, "rated.xlsx")) };
    expect((await check(["rated.xlsx", "--policy", "havering-2012-13", "--write", "again.xlsx", "--why"], second)).remark).toBe(
      "Wrote 0 cells to again.xlsx.",
    );
  });
});

describe("the text output", () => {
  it("groups findings by row, says what to do once per check, and ends with counts and their denominators", async () => {
    const { status, output } = await check([SAMPLE]);
    expect(status).toBe(1);
    expect(output).toContain("\nRow 59  CS10  % of Member/MP enquiries completed within 10 days\n");
    expect(output.match(/→ Consider a target at least as good/g)).toHaveLength(1);
    expect(output).toMatch(/Of the 42 rated: 29 Green \(69%\), 7 Amber \(17%\) and 6 Red \(14%\)\./);
    for (const line of output.split("\n").filter((each) => !each.startsWith("Row "))) expect(line.length).toBeLessThanOrEqual(100);
  });

  it("of a clean scorecard says that nothing blocks it, with exit status 0", async () => {
    const clean = file(
      "clean.csv",
      "Ref,Indicator,Polarity,Target,Outturn,RAG,Comments\nA1,Repairs on time,High,90%,91%,Green,Steady all year.\n",
    );
    const { status, output } = await check([clean]);
    expect(status).toBe(0);
    expect(output).toMatch(/Nothing blocks publication\.$/);
  });
});

describe("a control character in a sheet", () => {
  it.each(["text", "send-back"])("never reaches a terminal as %s", async (format) => {
    const odd = file(
      "odd.csv",
      "Ref,Indicator,Polarity,Target,Outturn,RAG,Comments\nA1,Repairs\u001b[31m on time\u009b,High,90%,50%,Green,Steady.\n",
    );
    const { output } = await check([odd, "--format", format]);
    expect(output).toMatch(/Repairs \\?\[31m on time/);
    expect(output).not.toMatch(/(?!\n)\p{Cc}/u);
  });
});

describe("the policy", () => {
  it("is the one in the policy file", async () => {
    const strict = {
      id: "strict",
      title: "Met or not",
      bands: [
        { id: "met", family: "green", label: "Met", within: 0 },
        { id: "missed", family: "red", label: "Missed" },
      ],
    };
    const { policy, summary } = await report([SAMPLE, "--policy", "strict.json"], machine(strict));
    expect(policy).toMatchObject({ id: "strict", how: "chosen" });
    expect(Object.keys(summary.ratings)).toEqual(["green", "red"]);
  });

  it("that cannot be used is refused with the key", async () => {
    expect(await check([SAMPLE, "--policy", "odd.json"], machine({ id: "odd", colour: "mauve" }))).toMatchObject({
      status: 2,
      output: "",
      remark: expect.stringContaining('"colour"') as string,
    });
  });

  it("that nobody knows is refused with where to look", async () => {
    const { status, remark } = await check([SAMPLE, "--policy", "atlantis"]);
    expect(status).toBe(2);
    expect(remark).toBe(
      "“atlantis” is not the id of a published rule. Use --policies to see the ids, or name a policy file that ends in .json.",
    );
    expect(listPolicies()).toMatch(/^havering-2012-13 +Havering/m);
  });
});

describe("checks that did not run", () => {
  it("are told by their titles, below the reason why", async () => {
    const { output } = await check([SAMPLE]);
    const [, told = ""] = output.split("\nChecks that did not run\n");
    expect(told).toMatch(
      /^ {2}No column was recognised as the RAG status\.\n {4}[A-Z].*\[rating\/fill-disagrees\]\n {2}Last period's scorecard was not chosen\.\n {4}[A-Z]/,
    );
  });
});

describe("a file that cannot be used", () => {
  const noise = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919 + (index >> 3) * 31) % 256);
  const cases: readonly (readonly [string, string, string | Uint8Array | null])[] = [
    ["is missing", "missing.xlsx", null],
    ["is empty", "empty.csv", ""],
    ["is all zero bytes", "zeros.xlsx", new Uint8Array(3000)],
    ["is random bytes", "random.xlsx", noise],
    ["is an image by another name", "image.tsv", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...noise])],
    ["is prose", "prose.csv", "Dear all,\nperformance was good and the target was met.\n"],
  ];

  it.each(cases)("because it %s gives one sentence and status 2", async (_, name, content) => {
    const path = content === null ? join(folder, name) : file(name, content);
    const { status, output, remark } = await check([path]);
    expect({ status, output }).toEqual({ status: 2, output: "" });
    expect(remark).toMatch(/^[^\n]+\.$/);
  });

  it("because it is a folder or a truncated workbook gives one sentence and status 2", async () => {
    const { bytes } = await openFile(SAMPLE).then((opened) =>
      opened.ok ? { bytes: opened.workbook.bytes() } : { bytes: new Uint8Array() },
    );
    for (const path of [folder, file("cut.xlsx", bytes.slice(0, 6000))]) {
      const { status, remark } = await check([path]);
      expect(status).toBe(2);
      expect(remark).toMatch(/^[^\n]+\.$/);
    }
  });

  it("because it has no such sheet names those it has", async () => {
    expect((await check([SAMPLE, "--sheet", "Appendix 9"])).remark).toBe(
      "There is no sheet “Appendix 9” to be seen. The workbook shows “Scorecard”.",
    );
  });

  it("because it is text that ratings cannot be written into says so", async () => {
    const clean = file("write.csv", "Ref,Indicator,Polarity,Target,Outturn\nA1,Repairs,High,90%,91%\n");
    expect(await check([clean, "--write", "out.xlsx"])).toMatchObject({
      status: 2,
      remark: "Ratings and colours can be put into an .xlsx workbook only: save the file as .xlsx first.",
    });
  });
});
