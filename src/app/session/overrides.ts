import type { Override } from "../../domain/settings/settings";
import { choosing } from "./choosing";
import { exclusively, refused, type Command } from "./store";

/** Sets a row's rating by judgement, with the reason. It is kept in the workbook and stands until it is taken back. */
export function setRating({ key, band, reason, by }: Omit<Override, "at">): Command {
  const isWhole = reason.trim() !== "" && by.trim() !== "";
  if (!isWhole) return (store) => exclusively(store, "Setting the rating", () => Promise.resolve(refused("Say why judgement sets this rating, and who says so. Both go with the workbook.")));
  return choosing((settings, at) => ({
    ...settings,
    overrides: [...settings.overrides.filter((override) => override.key !== key), { key, band, reason: reason.trim(), by: by.trim(), at }],
  }));
}

/** Takes a rating set by judgement back: the rule's stands again. */
export function takeRatingBack(key: string): Command {
  return choosing((settings) => ({ ...settings, overrides: settings.overrides.filter((override) => override.key !== key) }));
}
