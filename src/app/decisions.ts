import type { Check, Finding, Overridden } from "../domain/check";
import { dayWords } from "../domain/day";
import type { Indicator } from "../domain/indicator";
import { allBands } from "../domain/policy/bands";
import type { Band, Policy } from "../domain/policy/policy";
import { SOME_SHEET } from "../domain/settings/first-form";
import type { Decided, Decisions, Override, Waiver, WorkbookSettings } from "../domain/settings/settings";
import { countDecisions, settingsOf } from "../domain/settings/sheets";
import { list } from "../domain/text";
import { setByJudgement, type Verdict } from "../domain/verdict";

/** Something that was decided earlier and has nothing to act on now, with the sentence that says so. */
export interface IdleDecision {
  readonly kind: "waiver" | "override" | "check-off";
  /** The finding's id, the indicator's key, or the check's id. */
  readonly of: string;
  readonly message: string;
}

/** The verdict that goes to print: the override's band with its reason, where the row has one that the policy knows. */
export function decidedVerdict(
  policyVerdict: Verdict,
  override: Override | undefined,
  policy: Policy,
): { readonly verdict: Verdict; readonly overridden: Overridden | null } {
  const band = override === undefined ? undefined : bandNamed(policy, override.band);
  if (override === undefined || band === undefined) return { verdict: policyVerdict, overridden: null };
  const judgement = { reason: override.reason, by: override.by, on: override.at };
  return { verdict: setByJudgement(policyVerdict, band, judgement, signature(override)), overridden: { override, policyVerdict } };
}

function bandNamed(policy: Policy, id: string): Band | undefined {
  return allBands(policy).find((band) => band.id === id);
}

/** The findings with the waivers that hold today. They keep their places: a waived finding stays visible. */
export function waive(findings: readonly Finding[], { waivers, today }: Decisions): readonly Finding[] {
  const holding = new Map(waivers.filter((waiver) => !hasEnded(waiver, today)).map((waiver) => [waiver.finding, waiver]));
  return findings.map((finding) => {
    const waiver = holding.get(finding.id);
    return waiver === undefined ? finding : { ...finding, waived: true, waiver };
  });
}

function hasEnded({ until }: Waiver, today: string): boolean {
  return until !== null && until < today;
}

/** What a review was held against, to tell decisions that no longer act. */
interface Reviewed {
  readonly policy: Policy;
  readonly indicators: readonly Indicator[];
  readonly findings: readonly Finding[];
  readonly checks: readonly Check[];
  /** Ids of the checks that did not run: what they would find is not known. */
  readonly notRun: ReadonlySet<string>;
}

/** The decisions that have nothing to act on: their finding, row, band or check is gone, or their time is over. */
export function idleDecisions({ checksOff, waivers, overrides, today }: Decisions, reviewed: Reviewed): readonly IdleDecision[] {
  const ids = new Set(reviewed.findings.map(({ id }) => id));
  const keys = new Set(reviewed.indicators.map(({ key }) => key));
  return [
    ...waivers.flatMap((waiver) => idle("waiver", waiver.finding, whyWaiverIdle(waiver, ids, reviewed.notRun, today))),
    ...overrides.flatMap((override) => idle("override", override.key, whyOverrideIdle(override, keys, reviewed.policy))),
    ...checksOff
      .filter((id) => !reviewed.checks.some((check) => check.id === id))
      .flatMap((id) => idle("check-off", id, `“${id}” is switched off, but there is no such check.`)),
  ];
}

function idle(kind: IdleDecision["kind"], of: string, message: string | null): readonly IdleDecision[] {
  return message === null ? [] : [{ kind, of, message }];
}

function whyWaiverIdle(waiver: Waiver, ids: ReadonlySet<string>, notRun: ReadonlySet<string>, today: string): string | null {
  const [check = ""] = waiver.finding.split(":", 1);
  if (notRun.has(check)) return null;
  const named = `The waiver by ${signature(waiver)}, “${waiver.reason}”,`;
  if (!ids.has(waiver.finding)) return `${named} matches no finding any more. Take it back.`;
  return hasEnded(waiver, today) && waiver.until !== null
    ? `${named} ended on ${dayWords(waiver.until)}. Mend the finding, or waive it anew.`
    : null;
}

function whyOverrideIdle(override: Override, keys: ReadonlySet<string>, policy: Policy): string | null {
  const named = `The rating set by ${signature(override)}, “${override.reason}”,`;
  if (!keys.has(override.key)) return `${named} is for an indicator that is not on the sheet any more. Take it back.`;
  return bandNamed(policy, override.band) === undefined
    ? `${named} is “${override.band}”, which the rule does not have. Choose one of its bands.`
    : null;
}

/** What was decided about a sheet that cannot be seen now, in a sentence. */
export interface UnseenDecisions {
  readonly sheet: string;
  readonly message: string;
}

/** The decisions about sheets that cannot be seen, for the person to move to the sheet that was checked or take back. */
export function unseenDecisions(settings: WorkbookSettings, unseen: readonly string[]): readonly UnseenDecisions[] {
  return unseen.map((sheet) => ({ sheet, message: `${list(countDecisions(settingsOf(settings, sheet)))}: ${unseenWords(sheet)}` }));
}

function unseenWords(sheet: string): string {
  if (sheet === SOME_SHEET) {
    return "kept by an earlier version, which did not say for which sheet. Move them here if they are about this sheet.";
  }
  return `for “${sheet}”, which is not among the sheets that can be seen. If that is what this sheet was called, move them here. If the sheet is only hidden, leave them.`;
}

function signature({ by, at }: Decided): string {
  return `${by} on ${dayWords(at)}`;
}
