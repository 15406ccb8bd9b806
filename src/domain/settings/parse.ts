import * as v from "valibot";
import { FIELDS } from "../indicator";
import { parsePolicy } from "../policy/parse";
import { NO_SETTINGS, type WorkbookSettings } from "./settings";

/** The number of this form of the settings. A later form gets the next number, and this one is then still read. */
export const SETTINGS_FORM = 1;

export type ParsedSettings =
  | { readonly ok: true; readonly settings: WorkbookSettings }
  /** Damaged, foreign, or written by a later version. `settings` are those of a new workbook, `message` says so. */
  | { readonly ok: false; readonly settings: WorkbookSettings; readonly message: string };

const name = v.pipe(v.string(), v.maxLength(500));
const prose = v.pipe(v.string(), v.maxLength(5000));
const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const decided = { by: name, at: v.pipe(v.string(), v.isoTimestamp()) };

const policy = v.pipe(
  v.unknown(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const parsed = parsePolicy(dataset.value);
    if (parsed.ok) return parsed.policy;
    addIssue({ message: parsed.message });
    return NEVER;
  }),
);

const cell = v.strictObject({
  value: v.nullable(v.union([v.string(), v.number(), v.boolean()])),
  fill: v.nullable(v.pipe(v.string(), v.regex(/^#[0-9A-F]{6}$/))),
});

const patch = v.strictObject({
  sheet: name,
  edits: v.array(v.strictObject({ row: index, column: index, before: cell, after: cell })),
});

const settings = v.strictObject({
  policy: v.nullable(v.strictObject({ ...decided, policy })),
  columns: v.array(v.strictObject({ header: prose, nth: index, field: v.nullable(v.picklist(FIELDS)) })),
  polarities: v.array(v.strictObject({ key: prose, polarity: v.picklist(["bigger", "smaller", "none"]) })),
  checksOff: v.array(name),
  waivers: v.array(v.strictObject({ ...decided, finding: prose, reason: prose, until: v.nullable(v.pipe(v.string(), v.isoDate())) })),
  overrides: v.array(v.strictObject({ ...decided, key: prose, band: name, reason: prose })),
  ratingsShown: v.nullable(v.picklist(["column", "fill", "both"])),
  signOff: v.nullable(v.strictObject({ ...decided, remark: prose })),
  // Workbooks that were stored before it was asked for have none.
  lastPeriods: v.optional(v.array(v.strictObject({ of: name, from: v.picklist(["sheet", "file"]), name })), []),
  journal: v.array(v.strictObject({ ...decided, patch })),
});

const stored = v.strictObject({ form: v.literal(SETTINGS_FORM), settings });

const anyForm = v.object({ form: v.pipe(v.number(), v.minValue(SETTINGS_FORM + 1)) });

/** The settings in a value that came from outside. Never throws; all or nothing is taken. */
export function parseSettings(json: unknown): ParsedSettings {
  const parsed = v.safeParse(stored, json, { abortEarly: true });
  if (parsed.success) return { ok: true, settings: parsed.output.settings };
  return unusable(v.is(anyForm, json) ? "were stored by a later version of Scorecard Check. Use that version, or start afresh." : DAMAGED);
}

const DAMAGED = "cannot be read, because they are damaged or not ours. Start afresh to replace them.";

/** The answer for settings that cannot be read at all. */
export function unusable(why = DAMAGED): ParsedSettings {
  return { ok: false, settings: NO_SETTINGS, message: `The settings in this workbook ${why}` };
}
