import * as v from "valibot";
import { decided, edit, name, ofScorecard, ofWorkbook, prose } from "./schema";
import { NO_SETTINGS, NO_SHEET_SETTINGS, type WorkbookSettings } from "./settings";
import { withSheet } from "./sheets";

/** The settings as the first version kept them: all decisions for the workbook as a whole. */
export const firstForm = v.strictObject({
  ...ofWorkbook,
  ...ofScorecard,
  // That version had a place for a sign-off and never filled it.
  signOff: v.nullable(v.strictObject({ ...decided, remark: prose })),
  journal: v.array(v.strictObject({ ...decided, patch: v.strictObject({ sheet: name, edits: v.array(v.strictObject(edit)) }) })),
});

/** Stands for the sheet of decisions that do not say for which sheet they were made. No sheet can be called so. */
export const SOME_SHEET = "";

/**
 * The first form in the present one. What was written says into which sheet, and goes by places as it did. The other
 * decisions go to that sheet where it is the only one; else they wait under no name until a person gives them to a sheet.
 */
export function fromFirstForm(settings: v.InferOutput<typeof firstForm>): WorkbookSettings {
  const { policy, checksOff, columns, polarities, waivers, overrides, ratingsShown, journal } = settings;
  const sheets = new Set(journal.map(({ patch }) => patch.sheet));
  const [only = SOME_SHEET] = sheets.size === 1 ? sheets : [];
  const decisions = { ...NO_SHEET_SETTINGS, columns, polarities, waivers, overrides, ratingsShown };
  const decidedOn = withSheet({ ...NO_SETTINGS, policy, checksOff }, only, () => decisions);
  return journal.reduce((done, { patch, ...who }) => {
    const cells = patch.edits.map((one) => ({ ...one, key: null, field: null }));
    return withSheet(done, patch.sheet, (sheet) => ({ ...sheet, journal: [...sheet.journal, { ...who, cells }] }));
  }, decidedOn);
}
