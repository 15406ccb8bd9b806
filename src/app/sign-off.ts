import type { ReviewedRow } from "../domain/check";
import { familyOfColour } from "../domain/colour";
import { dayWords } from "../domain/day";
import { fingerprint } from "../domain/fingerprint";
import { nameOf } from "../domain/row";
import type { Signed, SignedRow, SignOff, SheetSettings, WorkbookSettings } from "../domain/settings/settings";
import { settingsOf } from "../domain/settings/sheets";
import { count, listSome } from "../domain/text";
import type { Review } from "./review";

/** What a person who signs now would sign. The order of rows, waivers and switches does not matter. */
export function signedNow({ scorecard, policy, rows }: Pick<Review, "scorecard" | "policy" | "rows">, settings: WorkbookSettings): Signed {
  const { waivers } = settingsOf(settings, scorecard.sheet.name);
  const waived = waivers.map(({ finding, reason, by, until }) => fingerprint([finding, reason, by, until]));
  return { policy: fingerprint(policy), leave: fingerprint([waived.sort(), [...settings.checksOff].sort()]), rows: rows.map(signedRow) };
}

/** All that a row prints in the columns that are used, with its fills that rate; its section; and what it is rated. */
function signedRow({ indicator, verdict, direction, printedRating }: ReviewedRow): SignedRow {
  const printed = Object.entries(indicator.cells).map(([field, { cell }]) => [field, cell.text.trim()]);
  const rating = verdict.status === "rated" ? verdict.band.id : verdict.reason;
  const fill = familyOfColour(indicator.cells.outturn?.cell.fill ?? null);
  const print = fingerprint({
    printed: Object.fromEntries(printed) as unknown,
    section: indicator.section,
    rating,
    direction: direction.status,
    printedRating: printedRating?.family ?? null,
    fill,
  });
  return { key: indicator.key, name: nameOf(indicator), print };
}

/** What is no longer as it was signed. Rows by the names that sentences call them. */
export interface ChangesSince {
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly gone: readonly string[];
  readonly policy: boolean;
  /** The waivers, or the checks that are switched off. */
  readonly leave: boolean;
}

/** Holds what is there now against what was signed. */
export function changesSince(signed: Signed, now: Signed): ChangesSince {
  const before = new Map(signed.rows.map(({ key, print }) => [key, print]));
  const present = new Set(now.rows.map(({ key }) => key));
  const names = (rows: readonly SignedRow[]) => rows.map(({ name }) => name);
  return {
    changed: names(now.rows.filter(({ key, print }) => before.has(key) && before.get(key) !== print)),
    added: names(now.rows.filter(({ key }) => !before.has(key))),
    gone: names(signed.rows.filter(({ key }) => !present.has(key))),
    policy: signed.policy !== now.policy,
    leave: signed.leave !== now.leave,
  };
}

/** What has changed in one sentence, "Since then 2 rows have changed: H5, LA1."; "" where nothing has. */
export function sinceWords({ changed, added, gone, policy, leave }: ChangesSince): string {
  const clauses = [
    ...rowsWords(changed, "has changed", "have changed"),
    ...rowsWords(added, "is new", "are new"),
    ...rowsWords(gone, "is gone", "are gone"),
    ...(policy ? ["the rule has changed"] : []),
    ...(leave ? ["what is waived or switched off has changed"] : []),
  ];
  return clauses.length === 0 ? "" : `Since then ${clauses.join("; ")}.`;
}

function rowsWords(names: readonly string[], one: string, many: string): readonly string[] {
  if (names.length === 0) return [];
  return [`${count(names.length, "row")} ${names.length === 1 ? one : many}: ${listSome(names)}`];
}

/** Who signed and when: "Signed off by A. Khan, Head of Performance, on 3 March 2026." */
export function signedWords({ by, role, at, open, reason }: SignOff): string {
  const who = role === "" ? by : `${by}, ${role},`;
  const despite = open === "" ? "" : ` It was not ready then (${open}). The reason given: “${reason.replace(/\.$/, "")}”.`;
  return `Signed off by ${who} on ${dayWords(at)}.${despite}`;
}

/** What became of a sign-off that no longer stands: "Signed off by A. Khan on 3 March 2026. Taken back by B. Lee on 4 March 2026." */
export function endedWords(signOff: SignOff): string {
  const { takenBack } = signOff;
  return `${signedWords(signOff)} ${takenBack === null ? "Replaced by a later one." : `Taken back by ${takenBack.by} on ${dayWords(takenBack.at)}.`}`;
}

/** A sign-off that holds: it knows what was signed. */
export type StandingSignOff = SignOff & { readonly signed: Signed };

/** The sign-off that stands, with what was signed; null where none does. */
export function standingSignOff({ signOffs }: Pick<SheetSettings, "signOffs">): StandingSignOff | null {
  const last = signOffs.at(-1);
  return last?.signed == null ? null : { ...last, signed: last.signed };
}

/** Sign-offs that a sheet remembers, the one that stands included. */
const REMEMBERED = 6;

/** The settings with one more sign-off, which takes the place of the one that stood. */
export function withSignOff(settings: SheetSettings, signOff: SignOff): SheetSettings {
  const earlier = settings.signOffs.map((one) => ({ ...one, signed: null }));
  return { ...settings, signOffs: [...earlier, signOff].slice(-REMEMBERED) };
}

/** The settings with the sign-off that stands taken back; unchanged where none stands. */
export function withoutSignOff(settings: SheetSettings, takenBack: NonNullable<SignOff["takenBack"]>): SheetSettings {
  const standing = standingSignOff(settings);
  return standing === null
    ? settings
    : { ...settings, signOffs: [...settings.signOffs.slice(0, -1), { ...standing, signed: null, takenBack }] };
}
