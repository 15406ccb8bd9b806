import { describe, expect, it } from "vitest";
import { parseArguments } from "../../src/cli/arguments";
import { run, type Machine } from "../../src/cli/run";
import { plainScreen } from "../../src/cli/text";
import { DEFAULT_POLICY } from "../../src/domain/policies/default";
import { NO_SETTINGS, NO_SHEET_SETTINGS, type SheetSettings, type WorkbookSettings } from "../../src/domain/settings/settings";
import { SETTINGS_NAMESPACE, settingsXml } from "../../src/domain/settings/xml";
import { openFile } from "../../src/files/open-file";
import { openWorkbook } from "../../src/files/workbook";

const SAMPLE = "assets/samples/havering-2012-13.xlsx";
const SHEET = "Scorecard";

const OURS = { ...DEFAULT_POLICY, id: "ours-2013", title: "Ours, 2013" };

const AT = { by: "A. Officer", at: "2013-07-01T09:30:00Z" };

/** A finding of the sample whatever the rule. */
const WAIVED = "next-target/below-outturn:sc11:nextTarget";

interface Report {
  readonly signOff: Readonly<Record<"by" | "role" | "at" | "open" | "reason" | "since", string>> | null;
  readonly policy: { readonly id: string; readonly how: string };
  readonly doubts: readonly { readonly kind: string; readonly message: string }[];
  readonly findings: readonly { readonly id: string; readonly waived: boolean }[];
  readonly notRun: readonly { readonly check: string; readonly because: string }[];
}

/** A machine on which the sample was saved with this in its custom XML part. */
function machineWith(xml: string): Machine {
  return {
    open: async (path) => {
      const opened = await openFile(path);
      if (!opened.ok) return opened;
      const saved = opened.workbook.savedCopy({
        patches: [],
        customXml: [{ id: "{6F0B2F0E-6A5C-4D0A-9C0E-3F6A1D6F4C27}", xml }],
        rules: new Map(),
        protection: new Map(),
      });
      return saved.ok ? openWorkbook(saved.bytes, path) : saved;
    },
    readPolicy: () => Promise.resolve({ ok: false, message: "" }),
    save: () => Promise.resolve(null),
    today: "2013-08-01",
    screen: plainScreen(100),
    progress: () => undefined,
  };
}

async function output(xml: string, ...options: readonly string[]): Promise<string> {
  const parsed = parseArguments([SAMPLE, ...options]);
  if (parsed.kind !== "run") throw new Error(parsed.kind);
  return (await run(parsed.args, machineWith(xml))).output;
}

const report = async (settings: Partial<WorkbookSettings>, ...options: readonly string[]) =>
  JSON.parse(await output(settingsXml({ ...NO_SETTINGS, ...settings }), "--format", "json", ...options)) as Report;

const onSheet = (decided: Partial<SheetSettings>): Partial<WorkbookSettings> => ({
  sheets: [{ ...NO_SHEET_SETTINGS, ...decided, sheet: SHEET }],
});

const waiver = (until: string | null): Partial<WorkbookSettings> =>
  onSheet({ waivers: [{ ...AT, finding: WAIVED, reason: "Cabinet <agreed> it", until }] });

const isWaived = ({ findings }: Report): boolean | undefined => findings.find(({ id }) => id === WAIVED)?.waived;

describe("what people decided in the pane and saved with the workbook", () => {
  it("is the rule that it goes by, unless the command line names another", async () => {
    const confirmed = { policy: { ...AT, policy: OURS } };
    expect((await report(confirmed)).policy).toMatchObject({ id: "ours-2013", how: "stored" });
    expect((await report(confirmed, "--policy", "havering-2012-13")).policy).toMatchObject({ id: "havering-2012-13", how: "chosen" });
  });

  it("waives findings, as long as the waiver holds on that day", async () => {
    expect(isWaived(await report({}))).toBe(false);
    expect(isWaived(await report(waiver(null)))).toBe(true);
    expect(isWaived(await report(waiver("2013-08-01")))).toBe(true);
    expect(isWaived(await report(waiver("2013-07-31")))).toBe(false);
    expect(isWaived(await report(waiver("2013-08-01"), "--today", "2013-08-02"))).toBe(false);
  });

  it("says in the text who waived a finding and why", async () => {
    expect(await output(settingsXml({ ...NO_SETTINGS, ...waiver(null) }))).toMatch(
      /waived +H11 [^→]*Waived by\s+A\. Officer:\s+Cabinet\s+<agreed>\s+it/,
    );
  });

  it("switches checks off, and says so", async () => {
    expect((await report({ checksOff: ["rating/colour-only"] })).notRun).toContainEqual({
      check: "rating/colour-only",
      because: "Switched off in this workbook.",
    });
  });

  it("settles what a column is", async () => {
    const { doubts } = await report(onSheet({ columns: [{ header: "2012/13 Annual Performance", nth: 0, field: null }] }));
    expect(doubts.map(({ kind }) => kind)).toContain("missing-field");
  });

  it("tells who signed, and what has changed since", async () => {
    expect((await report({})).signOff).toBeNull();
    const signed = { policy: "00000000", leave: "00000000", rows: [{ key: "g1", name: "G1", print: "00000000" }] };
    const signOff = { ...AT, role: "Head of Performance", open: "2 errors", reason: "Agreed", signed, takenBack: null };
    const { since, ...told } = (await report(onSheet({ signOffs: [signOff] }))).signOff ?? {};
    expect(told).toEqual({ ...AT, role: "Head of Performance", open: "2 errors", reason: "Agreed" });
    expect(since).toContain("1 row is gone: G1; the rule has changed");
    expect(await output(settingsXml({ ...NO_SETTINGS, ...onSheet({ signOffs: [signOff] }) }))).toMatch(
      /Signed off by A\. Officer, Head of Performance, on 1 July 2013\.[^]*Since\s+then/,
    );
  });

  it("is a doubt where it cannot be read, and the workbook is checked without it", async () => {
    const broken = JSON.parse(await output(`<settings xmlns="${SETTINGS_NAMESPACE}">{</settings>`, "--format", "json")) as Report;
    expect(broken.doubts).toContainEqual({ kind: "settings-unreadable", message: expect.stringContaining("cannot be read") as string });
    expect(broken.policy.id).toBe("havering-2012-13");
  });
});
