import { count } from "../../domain/text";
import { marksOf } from "../marks";
import type { Notice } from "./session";
import { done, exclusively, refused, type Command, type Store } from "./store";

/** Marks every cell of the sheet in which something was found. */
export const marksOn: Command = (store) =>
  exclusively(store, "Marking cells", async () => {
    const failure = await remark(store);
    const { checked } = store.session();
    if (failure !== undefined || checked === null) return failure;
    return done(`${count(marksOf(checked.review).length, "cell")} marked. Your own colours are as they were.`);
  });

/** Takes all marks off, without a trace; also those of another person, on a sheet that was not checked. */
export const marksOff: Command = (store) =>
  exclusively(store, "Taking marks off", async () => {
    const { marks, watch } = store.ports;
    const outcome = await marks.hide(store.session().checked?.sheet.name ?? (await watch.activeSheet()));
    if (outcome.status === "refused") return refused(outcome.because);
    store.send({ kind: "marked", on: false });
    return done("The marks are off.");
  });

/** Puts the marks where the present findings are. Answers why not, where that could not be done. */
export async function remark(store: Store): Promise<Notice | undefined> {
  const { checked } = store.session();
  if (checked === null) return undefined;
  const outcome = await store.ports.marks.show(checked.sheet.name, marksOf(checked.review));
  if (outcome.status === "refused") return refused(outcome.because);
  store.send({ kind: "marked", on: true });
  return undefined;
}
