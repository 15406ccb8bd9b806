import type { Patch } from "../domain/patch";
import { forgetWritten, noteWritten, restoringPatch } from "../domain/settings/journal";
import type { Decided } from "../domain/settings/settings";
import { address, type Place } from "../domain/sheet";
import type { Applied, SheetPort } from "./ports";
import type { StorePort } from "./store";

/** What became of a patch, and a sentence where the note of it could not be kept; "" where all is well. */
export interface NotedApplied {
  readonly applied: Applied;
  readonly remark: string;
}

/** Applies a patch and notes it in the workbook, so that Restore can take it back, also for another person later. */
export async function applyAndNote(workbook: SheetPort, store: StorePort, patch: Patch, decided: Decided): Promise<NotedApplied> {
  const applied = await workbook.apply(patch);
  if (applied.status !== "applied" || applied.written.edits.length === 0) return { applied, remark: "" };
  const noted = await store.update((settings) => noteWritten(settings, applied.written, decided));
  return { applied, remark: noted.status === "stored" ? "" : `This was written, but Restore cannot take it back later. ${noted.because}` };
}

/**
 * Takes the last thing written back, as it is noted in the workbook.
 * @param leave cells to leave as they are, because someone has changed them since
 */
export async function restoreLast(workbook: SheetPort, store: StorePort, leave: readonly Place[] = []): Promise<NotedApplied> {
  const { settings } = await store.load();
  const last = settings.journal.at(-1);
  const patch = restoringPatch(settings);
  if (last === undefined || patch === null) return { applied: { status: "refused", because: "Nothing is noted that could be taken back." }, remark: "" };
  const left = new Set(leave.map(address));
  const applied = await workbook.apply({ ...patch, edits: patch.edits.filter((edit) => !left.has(address(edit))) });
  if (applied.status !== "applied") return { applied, remark: "" };
  const noted = await store.update((now) => forgetWritten(now, last));
  return { applied, remark: noted.status === "stored" ? "" : `This was taken back, but it is still noted as written. ${noted.because}` };
}
