import { keysOf } from "../keys";
import { count } from "../text";
import { NO_SHEET_SETTINGS, type Decisions, type SheetSettings, type WorkbookSettings } from "./settings";

/** What was decided about a sheet; a sheet that is not named among the settings has none. */
export function settingsOf({ sheets }: WorkbookSettings, sheet: string): SheetSettings {
  return sheets.find((one) => one.sheet === sheet) ?? NO_SHEET_SETTINGS;
}

/** The settings with those of one sheet changed. A sheet about which nothing is decided any more is left out. */
export function withSheet(settings: WorkbookSettings, sheet: string, change: (before: SheetSettings) => SheetSettings): WorkbookSettings {
  const changed = change(settingsOf(settings, sheet));
  const others = forgetSheet(settings, sheet);
  return isEmpty(changed) ? others : { ...others, sheets: [...others.sheets, { ...changed, sheet }] };
}

/** Whether nothing is decided: no list has anything in it, and nothing is chosen. */
function isEmpty(settings: SheetSettings): boolean {
  const parts = keysOf(NO_SHEET_SETTINGS);
  return parts.every((part) => settings[part] === null || (Array.isArray(settings[part]) && settings[part].length === 0));
}

/** What a review of a sheet goes by, as of a day such as "2024-07-03". */
export function decisionsOn(settings: WorkbookSettings, sheet: string, today: string): Decisions {
  const { waivers, overrides } = settingsOf(settings, sheet);
  return { checksOff: settings.checksOff, waivers, overrides, today };
}

/**
 * The settings with all that was decided about one sheet given to another, as when it was renamed. Where both have
 * decided the same thing, the decision of the sheet that receives stays.
 */
export function moveSheet(settings: WorkbookSettings, from: string, to: string): WorkbookSettings {
  const moved = settingsOf(settings, from);
  return withSheet(forgetSheet(settings, from), to, (own) => ({
    columns: joined(own.columns, moved.columns, ({ header, nth }) => JSON.stringify([header, nth])),
    polarities: joined(own.polarities, moved.polarities, ({ key }) => key),
    waivers: joined(own.waivers, moved.waivers, ({ finding }) => finding),
    overrides: joined(own.overrides, moved.overrides, ({ key }) => key),
    ratingsShown: own.ratingsShown ?? moved.ratingsShown,
    // Two histories cannot be told as one: that of the sheet itself stays, if it has one.
    signOffs: own.signOffs.length > 0 ? own.signOffs : moved.signOffs,
    lastPeriod: own.lastPeriod ?? moved.lastPeriod,
    journal: [...moved.journal, ...own.journal].sort((a, b) => Date.parse(a.at) - Date.parse(b.at)),
  }));
}

function joined<Decision>(
  own: readonly Decision[],
  moved: readonly Decision[],
  about: (decision: Decision) => string,
): readonly Decision[] {
  const settled = new Set(own.map(about));
  return [...own, ...moved.filter((decision) => !settled.has(about(decision)))];
}

/** The settings without anything that was decided about a sheet. */
export function forgetSheet(settings: WorkbookSettings, sheet: string): WorkbookSettings {
  return { ...settings, sheets: settings.sheets.filter((one) => one.sheet !== sheet) };
}

/** What was decided about a sheet, counted: "2 waivers", "1 column". In the order in which the pane shows them. */
export function countDecisions(settings: SheetSettings): readonly string[] {
  const { columns, polarities, waivers, overrides, ratingsShown, signOffs, lastPeriod, journal } = settings;
  const counts: readonly (readonly [number, string, string?])[] = [
    [columns.length, "column settled", "columns settled"],
    [polarities.length, "polarity settled", "polarities settled"],
    [waivers.length, "waiver"],
    [overrides.length, "rating set by judgement", "ratings set by judgement"],
    [ratingsShown === null ? 0 : 1, "choice of where ratings are shown"],
    [signOffs.length, "sign-off"],
    [lastPeriod === null ? 0 : 1, "choice of last period's scorecard", "choices"],
    [journal.length, "note of what was written", "notes of what was written"],
  ];
  return counts.flatMap(([number, one, many]) => (number === 0 ? [] : [count(number, one, many)]));
}
