import { withSheet } from "../../domain/settings/sheets";
import { whatIsOpen } from "../readiness";
import { changesSince, signedNow, sinceWords, withoutSignOff, withSignOff } from "../sign-off";
import { readAndCheck } from "./check";
import { refusing } from "./choosing";
import type { Notice } from "./session";
import { done, exclusively, refused, type Command, type Store } from "./store";

/** What a person says when they sign. `role` may be blank; `reason` only where the scorecard is ready. */
export interface Signature {
  readonly by: string;
  readonly role: string;
  readonly reason: string;
}

/**
 * Signs the checked sheet off. The sheet is read once more first: what has changed since the person looked is named, and
 * nothing is signed that they have not seen.
 */
export function signOff(signature: Signature): Command {
  const by = signature.by.trim();
  const role = signature.role.trim().replace(/\.$/, "");
  const reason = signature.reason.trim();
  return (store) => exclusively(store, "Signing off", () => sign(store, { by, role, reason }));
}

async function sign(store: Store, { by, role, reason }: Signature): Promise<Notice | undefined> {
  if (by === "") return refused("Say who signs off.");
  const seen = store.session();
  if (seen.checked === null) return undefined;
  const sheet = seen.checked.sheet.name;
  const failure = await readAndCheck(store, sheet);
  const { checked, settings } = store.session();
  if (failure !== undefined || checked === null) return failure;

  const signed = signedNow(checked.review, settings);
  const unseen = sinceWords(changesSince(signedNow(seen.checked.review, seen.settings), signed));
  if (unseen !== "") {
    return refused(`Nothing was signed, because the scorecard is not as you last saw it. ${unseen} Look at it, then sign.`);
  }
  const open = whatIsOpen(checked);
  if (open !== "" && reason === "") {
    return refused(`The scorecard is not ready (${open}). Say why it may go all the same, or mend that first.`);
  }

  const given = { by, at: store.ports.now(), role, open, reason: open === "" ? "" : reason, signed, takenBack: null };
  const stored = await store.ports.store.update((now) => withSheet(now, sheet, (before) => withSignOff(before, given)));
  if (stored.status === "refused") return refused(stored.because);
  store.send({ kind: "settled", settings: stored.settings, unreadable: null });
  return done(`Signed off by ${by}. It is kept in the workbook, and what changes from now on is told beside it.`);
}

/** Takes the sign-off back. It stays in the history, with who took it back. */
export function takeBackSignOff(by: string): Command {
  const who = by.trim();
  return who === ""
    ? refusing("Say who takes the sign-off back.")
    : (store) => exclusively(store, "Taking the sign-off back", () => takeBack(store, who));
}

async function takeBack(store: Store, by: string): Promise<Notice | undefined> {
  const sheet = store.session().checked?.sheet.name;
  if (sheet === undefined) return undefined;
  const takenBack = { by, at: store.ports.now() };
  const stored = await store.ports.store.update((now) => withSheet(now, sheet, (before) => withoutSignOff(before, takenBack)));
  if (stored.status === "refused") return refused(stored.because);
  store.send({ kind: "settled", settings: stored.settings, unreadable: null });
  return done(`The sign-off was taken back by ${by}. It stays among the earlier ones.`);
}
