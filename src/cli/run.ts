import { choosePolicy, storedPolicy, type ChosenPolicy } from "../app/choose-policy";
import { findScorecard, type FoundScorecard } from "../app/find-scorecard";
import type { LeftAlone } from "../app/changes";
import { ratingPatch } from "../app/rating-patch";
import { review, type Review } from "../app/review";
import { sendBack } from "../app/send-back";
import { sendBackMarkdown } from "../app/send-back-text";
import { changesSince, signedNow, sinceWords, standingSignOff } from "../app/sign-off";
import { proposeReasons } from "../app/why";
import { editsOf } from "../app/write-down";
import { CHECKS } from "../domain/checks";
import { POLICIES } from "../domain/policies";
import type { Policy } from "../domain/policy/policy";
import type { Doubt } from "../domain/scorecard";
import type { ParsedSettings } from "../domain/settings/parse";
import type { RatingsShown, SignOff, WorkbookSettings } from "../domain/settings/settings";
import { decisionsOn, settingsOf } from "../domain/settings/sheets";
import { address, type Place } from "../domain/sheet";
import { count, list, listSome } from "../domain/text";
import type { Opened, Workbook } from "../files/workbook";
import type { Arguments } from "./arguments";
import { toJson } from "./json";
import { readLastPeriod, withoutLastPeriod } from "./last-period";
import { storedSettings } from "./stored-settings";
import { toText, type Screen } from "./text";
import { printableLines } from "./wrap";

/** What the command line needs of the machine it runs on. */
export interface Machine {
  open(path: string): Promise<Opened>;
  readPolicy(path: string): Promise<{ readonly ok: true; readonly policy: Policy } | { readonly ok: false; readonly message: string }>;
  /** Saves a file, never over one of those that were read; answers null, or the sentence that says why it could not. */
  save(path: string, bytes: Uint8Array, read: readonly string[]): Promise<string | null>;
  /** Today, as "YYYY-MM-DD". */
  readonly today: string;
  readonly screen: Screen;
  /** Tells a waiting person what is going on. */
  progress(message: string): void;
}

/** One file with everything worked out about it. */
export interface CheckedFile {
  readonly file: string;
  readonly review: Review;
  readonly chosen: ChosenPolicy;
  readonly doubts: readonly Doubt[];
  /** Where last period's scorecard was read from; null where none was named. */
  readonly lastFile: string | null;
  readonly signOff: StandingSignOff | null;
}

/** The sign-off that stands in the workbook, and what has changed since, as a sentence: "" where nothing has. */
export interface StandingSignOff {
  readonly signOff: SignOff;
  readonly since: string;
}

/** What to print where, and the exit status: 0 nothing blocks, 1 errors were found, 2 the file or an option could not be used. */
export interface Outcome {
  readonly status: 0 | 1 | 2;
  readonly output: string;
  /** For standard error: why it was refused, or what was written. */
  readonly remark: string;
}

/** Checks one file as the arguments ask. Everything that can go wrong comes back as one sentence. */
export async function run(args: Arguments, machine: Machine): Promise<Outcome> {
  machine.progress(`Reading ${args.file}`);
  const opened = await machine.open(args.file);
  if (!opened.ok) return refused(`${args.file}: ${opened.message}`);
  const stored = storedSettings(opened.workbook);
  const { settings } = stored;
  const found = await findScorecard(withoutLastPeriod(opened.workbook, args), args.sheet, (sheet) => settingsOf(settings, sheet));
  if (!found.found) return refused(found.because);
  const { scorecard } = found;
  const { name } = scorecard.sheet;
  const last = args.lastPeriod === null ? null : await readLastPeriod(args.lastPeriod, scorecard, args, opened.workbook, machine);
  if (last !== null && "message" in last) return refused(last.message);
  const chosen = (await namedPolicy(args, machine)) ?? storedPolicy(settings) ?? choosePolicy(scorecard);
  if ("message" in chosen) return refused(chosen.message);

  machine.progress(`Checking ${count(scorecard.indicators.length, "indicator")}`);
  const result = review(scorecard, chosen.policy, decisionsOn(settings, name, args.today ?? machine.today), CHECKS, last?.scorecard);
  const written = await writeCopy(args, result, settingsOf(settings, name).ratingsShown, opened.workbook, machine);
  if (!written.ok) return refused(written.message);

  const doubts = [...unreadable(stored), ...scorecard.doubts, ...otherSheets(found)];
  const signOff = signOffOf(result, settings);
  const checked: CheckedFile = { file: args.file, review: result, chosen, doubts, lastFile: last?.file ?? null, signOff };
  return { status: result.summary.errors > 0 ? 1 : 0, output: printed(checked, args, machine.screen), remark: written.message };
}

function signOffOf(result: Review, settings: WorkbookSettings): StandingSignOff | null {
  const standing = standingSignOff(settingsOf(settings, result.scorecard.sheet.name));
  return standing && { signOff: standing, since: sinceWords(changesSince(standing.signed, signedNow(result, settings))) };
}

function printed(checked: CheckedFile, { format }: Arguments, screen: Screen): string {
  switch (format) {
    case "json":
      return toJson(checked);
    case "send-back":
      return printableLines(sendBackMarkdown(sendBack(checked.review, "warning", CHECKS), checked.review.scorecard.sheet.name));
    case "text":
      return toText(checked, CHECKS, screen);
  }
}

/** The published rules, an id and a title a line. */
export function listPolicies(): string {
  const width = Math.max(...POLICIES.map(({ id }) => id.length)) + 2;
  return POLICIES.map(({ id, title }) => id.padEnd(width) + title).join("\n");
}

function refused(message: string): Outcome {
  return { status: 2, output: "", remark: message };
}

/** The rule that the command line names; null where it names none. */
async function namedPolicy({ policy }: Arguments, machine: Machine): Promise<ChosenPolicy | { readonly message: string } | null> {
  if (policy === null) return null;
  const preset = POLICIES.find(({ id }) => id === policy);
  if (preset !== undefined) return { policy: preset, how: "chosen", because: "It was named on the command line." };
  if (!/\.json$/i.test(policy)) {
    return {
      message: `“${policy}” is not the id of a published rule. Use --policies to see the ids, or name a policy file that ends in .json.`,
    };
  }
  const read = await machine.readPolicy(policy);
  return read.ok ? { policy: read.policy, how: "chosen", because: `It was read from ${policy}.` } : { message: read.message };
}

function unreadable(stored: ParsedSettings): readonly Doubt[] {
  return stored.ok ? [] : [{ kind: "settings-unreadable", message: stored.message, field: null, columns: [], rows: [] }];
}

function otherSheets({ others }: FoundScorecard): readonly Doubt[] {
  if (others.length === 0) return [];
  const [verb, which] = others.length === 1 ? ["holds a scorecard", "it"] : ["hold scorecards", "one of them"];
  const message = `${list(others.map((name) => `“${name}”`))} ${verb} too. Use --sheet to check ${which}.`;
  return [{ kind: "several-scorecards", message, field: null, columns: [], rows: [] }];
}

/** Writes ratings and arrows into a copy where one is asked for, and says what was written and what was not. */
async function writeCopy(
  { file, write: path, why, lastPeriod }: Arguments,
  result: Review,
  shown: RatingsShown | null,
  workbook: Workbook,
  machine: Machine,
): Promise<{ readonly ok: boolean; readonly message: string }> {
  if (path === null) return { ok: true, message: "" };
  const { patch: ratings, ...left } = ratingPatch(result, shown);
  const reasons = why ? proposeReasons(result, result.scorecard.sheet, []) : null;
  if (reasons?.status === "refused") return { ok: false, message: reasons.because };
  const patch = { ...ratings, edits: [...ratings.edits, ...editsOf(reasons?.cells ?? [])] };
  machine.progress(`Writing ${path}`);
  const applied = await workbook.apply(patch);
  if (applied.status === "refused") return { ok: false, message: applied.because };
  if (applied.status === "stale") {
    const places = listSome(applied.places.map(address));
    return { ok: false, message: `${places} changed while the file was being checked. Nothing was written. Run the check again.` };
  }
  const failure = await machine.save(path, workbook.bytes(), [file, lastPeriod?.file ?? file]);
  if (failure !== null) return { ok: false, message: failure };
  return { ok: true, message: `Wrote ${count(patch.edits.length, "cell")} to ${path}.${leftAlone(left)}` };
}

function leftAlone({ formulas, merged }: LeftAlone): string {
  const said = (cells: readonly Place[], which: string, remedy: string): string =>
    cells.length === 0
      ? ""
      : ` ${count(cells.length, "cell")} ${which} ${cells.length === 1 ? "was" : "were"} left alone: ${listSome(cells.map(address))}.${remedy}`;
  return said(formulas, "with a formula", "") + said(merged, "merged with others", " Unmerge them in Excel to have them written.");
}
