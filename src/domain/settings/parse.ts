import * as v from "valibot";
import { firstForm, fromFirstForm } from "./first-form";
import { decided, edit, field, name, ofScorecard, ofWorkbook, prose } from "./schema";
import { NO_SETTINGS, type WorkbookSettings } from "./settings";

/** The number of this form of the settings. A later form gets the next number, and this one is then still read. */
export const SETTINGS_FORM = 2;

export type ParsedSettings =
  | { readonly ok: true; readonly settings: WorkbookSettings }
  /** Damaged, foreign, or written by a later version. `settings` are those of a new workbook, `message` says so. */
  | { readonly ok: false; readonly settings: WorkbookSettings; readonly message: string };

const print = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/));

const signed = v.strictObject({ policy: print, leave: print, rows: v.array(v.strictObject({ key: prose, name: prose, print })) });

const signOff = v.strictObject({
  ...decided,
  role: name,
  open: prose,
  reason: prose,
  signed: v.nullable(signed),
  takenBack: v.nullable(v.strictObject(decided)),
});

const sheet = v.strictObject({
  sheet: name,
  ...ofScorecard,
  signOffs: v.array(signOff),
  lastPeriod: v.optional(v.nullable(v.strictObject({ from: v.picklist(["sheet", "file"]), name })), null),
  journal: v.array(
    v.strictObject({ ...decided, cells: v.array(v.strictObject({ ...edit, key: v.nullable(prose), field: v.nullable(field) })) }),
  ),
});

const sheets = v.pipe(
  v.array(sheet),
  v.check((all) => new Set(all.map((one) => one.sheet)).size === all.length),
);

const settings = v.strictObject({ ...ofWorkbook, sheets });

const stored = v.union([
  v.strictObject({ form: v.literal(1), settings: firstForm }),
  v.strictObject({ form: v.literal(SETTINGS_FORM), settings }),
]);

const laterForm = v.object({ form: v.pipe(v.number(), v.minValue(SETTINGS_FORM + 1)) });

/** The settings in a value that came from outside, in whichever form. Never throws; all or nothing is taken. */
export function parseSettings(json: unknown): ParsedSettings {
  const parsed = v.safeParse(stored, json, { abortEarly: true });
  if (!parsed.success) return unusable(v.is(laterForm, json) ? TOO_NEW : DAMAGED);
  return { ok: true, settings: parsed.output.form === 1 ? fromFirstForm(parsed.output.settings) : parsed.output.settings };
}

const TOO_NEW = "were stored by a later version of Scorecard Check. Use that version, or start afresh.";
const DAMAGED = "cannot be read, because they are damaged or not ours. Start afresh to replace them.";

/** The answer for settings that cannot be read at all. */
export function unusable(why = DAMAGED): ParsedSettings {
  return { ok: false, settings: NO_SETTINGS, message: `The settings in this workbook ${why}` };
}
