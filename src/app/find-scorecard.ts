import type { Scorecard } from "../domain/scorecard";
import { list } from "../domain/text";
import { NO_CHOICES, type LayoutChoices } from "../scorecard/choices";
import { recognise } from "../scorecard/recognise";
import type { SheetPort } from "./ports";

/** A workbook's scorecard, and the names of its other sheets that hold one. */
export interface FoundScorecard {
  readonly found: true;
  readonly scorecard: Scorecard;
  readonly others: readonly string[];
}

/**
 * Finds the scorecard of a workbook: on the sheet that is named, else on the sheet with the most indicators. Other sheets
 * that hold one are named, so that the choice is seen.
 * @param choicesOn what a person settled before about a sheet's columns and polarity
 */
export async function findScorecard(
  port: SheetPort,
  sheet: string | null,
  choicesOn: (sheet: string) => LayoutChoices = () => NO_CHOICES,
): Promise<FoundScorecard | { readonly found: false; readonly because: string }> {
  const names = await port.sheetNames();
  if (names.length === 0) {
    return { found: false, because: "The workbook shows no worksheet. Unhide the one with the scorecard, save and try again." };
  }
  if (sheet !== null && !names.includes(sheet)) {
    return {
      found: false,
      because: `There is no sheet “${sheet}” to be seen. The workbook shows ${list(names.map((name) => `“${name}”`))}.`,
    };
  }
  const scorecards: Scorecard[] = [];
  const reasons: string[] = [];
  for (const name of sheet === null ? names : [sheet]) {
    const recognition = recognise(await port.read(name), choicesOn(name));
    if (recognition.found) scorecards.push(recognition.scorecard);
    else reasons.push(recognition.because);
  }
  const [first] = scorecards;
  if (first === undefined) {
    const [reason = ""] = reasons;
    return {
      found: false,
      because: reasons.length === 1 ? reason : `No scorecard was found on any of the ${reasons.length} sheets. ${reason}`,
    };
  }
  const scorecard = scorecards.reduce((a, b) => (b.indicators.length > a.indicators.length ? b : a), first);
  return { found: true, scorecard, others: scorecards.filter((other) => other !== scorecard).map((other) => other.sheet.name) };
}
