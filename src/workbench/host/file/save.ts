import type { Edit, Patch } from "../../../domain/patch";
import { cellAt, type SheetSnapshot } from "../../../domain/sheet";
import { count, list } from "../../../domain/text";
import type { WantedRule } from "../../../files/patch/rules";
import type { WantedBook } from "../../../files/patch/save";
import type { Workbook } from "../../../files/workbook";
import type { Book } from "../book";
import type { SheetInfo } from "../model/workbook";
import { takeSnapshot } from "../snapshot";
import { newRule } from "./rules";

/** A copy of the file as it is now, and a sentence that says what is in it; or why there is none. */
export type Saved =
  { readonly ok: true; readonly bytes: Uint8Array; readonly message: string } | { readonly ok: false; readonly message: string };

/**
 * Puts what changed since the file was opened into a copy of it: values and fills, conditional formats, protection and
 * custom XML parts. All else of the file stays as it was; changed formulas and new sheets are not saved.
 */
export async function saveFile(file: Workbook, book: Book): Promise<Saved> {
  const known = new Set([...(await file.sheetNames()), ...file.hiddenSheetNames]);
  const sheets = book.model.sheets().filter(({ name }) => known.has(name));
  const differences: Difference[] = [];
  for (const { id, name } of sheets) {
    differences.push(difference(name, await file.read(name), await takeSnapshot(book.model, id, book.locale)));
  }
  const wanted: WantedBook = {
    patches: differences.map(({ patch }) => patch).filter(({ edits }) => edits.length > 0),
    customXml: [...book.xmlParts].map(([id, xml]) => ({ id, xml })),
    rules: new Map(sheets.map((sheet) => [sheet.name, wantedRules(file, book, sheet)])),
    protection: new Map(sheets.map(({ id, name }) => [name, book.protection.has(id)])),
  };
  const saved = file.savedCopy(wanted);
  return saved.ok ? { ...saved, message: whatWasSaved(file, wanted, sum(differences.map(({ formulas }) => formulas))) } : saved;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);

interface Difference {
  readonly patch: Patch;
  /** Cells with a formula, before or now, that changed: the file keeps what it had there. */
  readonly formulas: number;
}

function difference(sheet: string, before: SheetSnapshot, after: SheetSnapshot): Difference {
  const edits: Edit[] = [];
  let formulas = 0;
  for (let row = 0; row < Math.max(before.rows.length, after.rows.length); row += 1) {
    for (let column = 0; column < Math.max(before.rows[row]?.length ?? 0, after.rows[row]?.length ?? 0); column += 1) {
      const [was, is] = [cellAt(before, row, column), cellAt(after, row, column)];
      if (was.formula !== null || is.formula !== null) {
        formulas += was.formula === is.formula ? 0 : 1;
      } else if (was.value !== is.value || was.fill !== is.fill) {
        edits.push({ row, column, before: { value: was.value, fill: was.fill }, after: { value: is.value, fill: is.fill } });
      }
    }
  }
  return { patch: { sheet, edits }, formulas };
}

function wantedRules(file: Workbook, { model }: Book, { id, name }: SheetInfo): readonly WantedRule[] {
  const stored = new Set(file.extras(name).rules.map((rule) => rule.id));
  return model.rules(id).flatMap((rule) => (stored.has(rule.id) ? rule.id : "formula" in rule ? newRule(rule) : []));
}

function whatWasSaved(file: Workbook, { patches, customXml, rules, protection }: WantedBook, formulas: number): string {
  const cells = sum(patches.map(({ edits }) => edits.length));
  const decisions = JSON.stringify(file.customXml()) !== JSON.stringify(customXml);
  const formats = [...rules].some(
    ([name, wanted]) => JSON.stringify(file.extras(name).rules.map(({ id }) => id)) !== JSON.stringify(wanted),
  );
  const locks = [...protection].some(([name, on]) => file.protectedSheetNames.includes(name) !== on);
  const parts = [
    cells === 0 ? "" : count(cells, "changed cell"),
    decisions ? "what was decided" : "",
    formats ? "the marks" : "",
    locks ? "the protection" : "",
  ].filter((part) => part !== "");
  const left = formulas === 0 ? "" : ` ${count(formulas, "changed formula")} not saved.`;
  return `${parts.length === 0 ? "Saved. Nothing has changed." : `Saved with ${list(parts)}.`}${left}`;
}
