import { findScorecard } from "../app/find-scorecard";
import { besideEarlier } from "../app/last-period";
import type { SheetPort } from "../app/ports";
import type { Scorecard } from "../domain/scorecard";
import type { Workbook } from "../files/workbook";
import type { Arguments, LastPeriodArgument } from "./arguments";
import type { Machine } from "./run";

/** Last period's scorecard and the file it was read from. */
export interface ReadLastPeriod {
  readonly file: string;
  readonly scorecard: Scorecard;
}

/** Reads last period's scorecard, and makes sure that it can be compared with this one; else the sentence that says what is wrong. */
export async function readLastPeriod(
  asked: LastPeriodArgument,
  now: Scorecard,
  { file }: Arguments,
  workbook: Workbook,
  machine: Machine,
): Promise<ReadLastPeriod | { readonly message: string }> {
  const opened = asked.file === null ? ({ ok: true, workbook } as const) : await machine.open(asked.file);
  if (!opened.ok) return { message: `${asked.file ?? file}: ${opened.message}` };
  const found = await findScorecard(opened.workbook, asked.sheet);
  if (!found.found) return { message: `Last period's scorecard: ${found.because}` };
  const isItself = (asked.file ?? file) === file && found.scorecard.sheet.name === now.sheet.name;
  if (isItself) return { message: `“${now.sheet.name}” is the sheet to be checked. Name another one as last period's.` };
  const beside = besideEarlier(now, found.scorecard);
  return "because" in beside ? { message: beside.because } : { file: asked.file ?? file, scorecard: found.scorecard };
}

/** The workbook without the sheet of last period, so that this is not taken for the one to check. */
export function withoutLastPeriod(workbook: SheetPort, { sheet, lastPeriod }: Arguments): SheetPort {
  if (lastPeriod?.file !== null || sheet !== null) return workbook;
  const others = async () => {
    const names = await workbook.sheetNames();
    return names.length === 1 ? names : names.filter((name) => name !== lastPeriod.sheet);
  };
  return { ...workbook, sheetNames: others };
}
