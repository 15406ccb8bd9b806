import { forgetWritten, takeBack } from "../domain/settings/journal";
import { settingsOf, withSheet } from "../domain/settings/sheets";
import { address, type Place } from "../domain/sheet";
import { recognise } from "../scorecard/recognise";
import type { SheetPort } from "./ports";
import type { StorePort } from "./store";
import type { NotedApplied } from "./write-down";

/** What became of taking a writing back, and how many of its cells are no longer on the sheet. */
export interface Restored extends NotedApplied {
  readonly missing: number;
}

/**
 * Takes the last thing written into a sheet back, as it is noted in the workbook. Rows are found by what they are about,
 * wherever they stand by now, and a cell that no longer holds what was written is stale: then nothing is put back.
 * @param leave cells to leave as they are, because someone has changed them since
 */
export async function restoreLast(workbook: SheetPort, store: StorePort, sheet: string, leave: readonly Place[] = []): Promise<Restored> {
  const settings = settingsOf((await store.load()).settings, sheet);
  const last = settings.journal.at(-1);
  if (last === undefined) {
    return { applied: { status: "refused", because: "Nothing is noted that could be taken back." }, remark: "", missing: 0 };
  }
  const recognition = recognise(await workbook.read(sheet), settings);
  const { edits, missing } = takeBack(last, recognition.found ? recognition.scorecard.indicators : []);
  if (edits.length === 0 && missing.length > 0) {
    const because = `None of the rows that were written is found on “${sheet}” any more, so nothing was put back.`;
    return { applied: { status: "refused", because }, remark: "", missing: missing.length };
  }
  const left = new Set(leave.map(address));
  const applied = await workbook.apply({ sheet, edits: edits.filter((edit) => !left.has(address(edit))) });
  if (applied.status !== "applied") return { applied, remark: "", missing: missing.length };
  const noted = await store.update((now) => withSheet(now, sheet, (before) => forgetWritten(before, last)));
  return {
    applied,
    remark: noted.status === "stored" ? "" : `This was taken back, but it is still noted as written. ${noted.because}`,
    missing: missing.length,
  };
}
