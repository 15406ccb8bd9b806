import { count } from "../../domain/text";
import { proposeReasons } from "../why";
import { readAndCheck } from "./check";
import { refusal, writeCells } from "./ratings";
import { decidedOnSheet, type Notice } from "./session";
import { done, exclusively, refused, type Command, type Store } from "./store";

/** Writes every row's reason into a column beside the table. Restore takes it back. */
export const writeReasons: Command = (store) => exclusively(store, "Writing the reasons", () => applyReasons(store));

async function applyReasons(store: Store): Promise<Notice | undefined> {
  const { checked } = store.session();
  if (checked === null) return undefined;
  const reasons = proposeReasons(checked.review, checked.sheet, decidedOnSheet(store.session()).journal);
  if (reasons.status === "refused") return refused(reasons.because);
  if (reasons.cells.length === 0) return done("There is nothing to write: every reason is already there.");
  const { applied, remark } = await writeCells(store, checked, reasons.cells);
  if (applied.status !== "applied") return refusal(applied, "so nothing was written. Choose Check, then try again.");
  const written = count(applied.written.edits.length, "cell");
  return (
    (await readAndCheck(store, checked.sheet.name)) ?? done(`${written} written. ${remark === "" ? "Restore takes them back." : remark}`)
  );
}
