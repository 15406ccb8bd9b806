import type { WrittenCell } from "../../domain/settings/settings";
import { address } from "../../domain/sheet";
import { count, list, paragraph } from "../../domain/text";
import type { Change } from "../changes";
import type { Applied } from "../ports";
import { applyAndNote, cellsOf, type NotedApplied } from "../write-down";
import { check, readAndCheck } from "./check";
import type { Checked, Notice, Session } from "./session";
import { done, exclusively, refused, type Command, type Store } from "./store";

/** Whether a change is to be made: as the person decided, else unless it would replace what a person typed. */
export function isAccepted({ decisions }: Pick<Session, "decisions">, { id, typed }: Change): boolean {
  return decisions.get(id) ?? !typed;
}

/** Checks the sheet if that was not done yet, then makes the accepted changes. */
export const rate: Command = async (store) => {
  if (store.session().checked === null) await check(store);
  await exclusively(store, "Writing ratings", () => applyAccepted(store));
};

/** Makes or leaves changes, as a person decides them one by one or together. */
export function decide(ids: readonly string[], accept: boolean): Command {
  return (store) => {
    store.send({ kind: "decided", ids, accept });
    return Promise.resolve();
  };
}

async function applyAccepted(store: Store): Promise<Notice | undefined> {
  const session = store.session();
  const { checked } = session;
  if (checked === null) return session.notice ?? undefined;
  const accepted = checked.proposal.changes.filter((change) => isAccepted(session, change));
  if (accepted.length === 0) {
    return done("There is nothing to write: every rating and arrow is already there, or you chose to keep what stands.");
  }

  const { applied, remark } = await writeCells(store, checked, cellsOf(accepted));
  if (applied.status !== "applied") return refusal(applied, "so nothing was written. Choose Check, then look at the changes again.");
  const written = count(applied.written.edits.length, "cell");
  const then = remark === "" ? "Restore puts back what stood there before." : remark;
  return (await readAndCheck(store, checked.sheet.name)) ?? done(`${written} written. ${then}`);
}

/** Writes cells into the sheet that was checked, noted so that Restore can take them back. Who writes is not asked. */
export function writeCells(store: Store, { sheet }: Checked, cells: readonly WrittenCell[]): Promise<NotedApplied> {
  const { workbook, store: kept, now } = store.ports;
  return applyAndNote(workbook, kept, { sheet: sheet.name, cells }, { by: "", at: now() });
}

/** Takes the last writing back. Cells that someone has changed since are left as they are, and named. */
export const restore: Command = (store) =>
  exclusively(store, "Putting back what stood there", async () => {
    const { restoreLast } = await import("../restore");
    const { workbook, watch, store: kept } = store.ports;
    const sheet = store.session().checked?.sheet.name ?? (await watch.activeSheet());
    const first = await restoreLast(workbook, kept, sheet);
    const changed = first.applied.status === "stale" ? first.applied.places : [];
    const { applied, remark, missing } = changed.length === 0 ? first : await restoreLast(workbook, kept, sheet, changed);
    if (applied.status !== "applied") return refusal(applied, "so nothing was put back. Try again in a moment.");
    const back = `${count(applied.written.edits.length, "cell")} put back.`;
    const told = paragraph([back, leftWords(changed.map(address)), missingWords(missing), remark]);
    return (await readAndCheck(store, sheet)) ?? done(told);
  });

function leftWords(changed: readonly string[]): string {
  if (changed.length === 0) return "";
  return `${named(changed)} ${changed.length === 1 ? "was left alone: someone has changed it" : "were left alone: someone has changed them"} since.`;
}

function missingWords(missing: number): string {
  if (missing === 0) return "";
  return `${count(missing, "cell")} that ${missing === 1 ? "was" : "were"} written ${missing === 1 ? "is" : "are"} no longer on the sheet.`;
}

/** The cells, or how many, where they are too many to name. */
function named(addresses: readonly string[]): string {
  return addresses.length > 6 ? count(addresses.length, "cell") : list(addresses);
}

/** Why a patch was not applied, as a notice. */
export function refusal(applied: Exclude<Applied, { status: "applied" }>, so: string): Notice {
  return refused(applied.status === "refused" ? applied.because : `${named(applied.places.map(address))} changed meanwhile, ${so}`);
}
