import type { Override } from "../../domain/settings/settings";
import { choosingForSheet, refusing } from "./choosing";
import type { Command } from "./store";

/** Sets a row's rating by judgement, with the reason. It is kept in the workbook and stands until it is taken back. */
export function setRating({ key, band, reason, by }: Omit<Override, "at">): Command {
  const isWhole = reason.trim() !== "" && by.trim() !== "";
  if (!isWhole) return refusing("Say why judgement sets this rating, and who says so. Both go with the workbook.");
  return choosingForSheet((settings, at) => ({
    ...settings,
    overrides: [...settings.overrides.filter((override) => override.key !== key), { key, band, reason: reason.trim(), by: by.trim(), at }],
  }));
}

/** Takes a rating set by judgement back: the rule's stands again. */
export function takeRatingBack(key: string): Command {
  return choosingForSheet((settings) => ({ ...settings, overrides: settings.overrides.filter((override) => override.key !== key) }));
}
