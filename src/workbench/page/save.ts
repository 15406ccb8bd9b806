import type { Edit } from "../../domain/patch";
import { cellAt, type SheetSnapshot } from "../../domain/sheet";
import { count } from "../../domain/text";
import type { Workbook as OpenedFile } from "../../files/workbook";
import type { Host } from "../host/host";
import { takeSnapshot } from "../host/snapshot";

/** What became of saving: how many cells went into the file, and how many changes it could not take. */
export type Saved = { readonly ok: true; readonly message: string } | { readonly ok: false; readonly message: string };

interface Difference {
  readonly edits: readonly Edit[];
  /** Cells with a formula, before or now: the file keeps what it had there. */
  readonly formulas: number;
}

/** Puts the values and fills that changed since the file was opened into its bytes. All else of the file stays as it was. */
export async function save(file: OpenedFile, { book }: Host): Promise<Saved> {
  const known = new Set([...(await file.sheetNames()), ...file.hiddenSheetNames]);
  let written = 0;
  let formulas = 0;
  for (const { id, name } of book.model.sheets()) {
    if (!known.has(name)) continue;
    const difference = differences(await file.read(name), await takeSnapshot(book.model, id, book.locale));
    formulas += difference.formulas;
    if (difference.edits.length === 0) continue;
    const applied = await file.apply({ sheet: name, edits: difference.edits });
    if (applied.status !== "applied") return { ok: false, message: applied.status === "refused" ? applied.because : "The file has changed. Open it again." };
    written += applied.written.edits.length;
  }
  const left = formulas === 0 ? "" : ` ${count(formulas, "changed formula")} not saved.`;
  return { ok: true, message: `${count(written, "changed cell")} saved.${left}` };
}

function differences(before: SheetSnapshot, after: SheetSnapshot): Difference {
  const edits: Edit[] = [];
  let formulas = 0;
  for (let row = 0; row < Math.max(before.rows.length, after.rows.length); row += 1) {
    for (let column = 0; column < Math.max(before.rows[row]?.length ?? 0, after.rows[row]?.length ?? 0); column += 1) {
      const [was, is] = [cellAt(before, row, column), cellAt(after, row, column)];
      if (was.formula !== null || is.formula !== null) formulas += was.formula === is.formula ? 0 : 1;
      else if (was.value !== is.value || was.fill !== is.fill) edits.push({ row, column, before: { value: was.value, fill: was.fill }, after: { value: is.value, fill: is.fill } });
    }
  }
  return { edits, formulas };
}

/** Hands bytes to the person as a file. */
export function download(bytes: Uint8Array, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
