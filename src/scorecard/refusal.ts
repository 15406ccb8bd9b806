import { address, type SheetSnapshot } from "../domain/sheet";
import { fold } from "../domain/text";
import { nearestHeader } from "./table";
import type { Role } from "./vocabulary";

/** Why no table of a scorecard was found on a sheet, and what to do about it. */
export function noTable(sheet: SheetSnapshot): string {
  const filled = sheet.rows.map((row) => row.reduce((sum, cell) => sum + (cell === undefined || cell.text.trim() === "" ? 0 : 1), 0));
  if (filled.every((cells) => cells === 0)) return `“${sheet.name}” is empty.`;
  const rows = [...filled.keys()].filter((row) => (filled[row] ?? 0) > 1);
  const none = `No scorecard was found on “${sheet.name}”: no row names an indicator column and a target or outturn column.`;
  return inRowsOfTheirOwn(sheet, rows) ?? `${none}${nearestTo(sheet)}`;
}

/** The row that comes nearest to a header, and what it lacks. */
function nearestTo(sheet: SheetSnapshot): string {
  const nearest = nearestHeader(sheet);
  return nearest === null ? "" : ` Row ${nearest.row + 1} comes nearest. ${lackOf(nearest.roles)}`;
}

function lackOf(roles: ReadonlySet<Role>): string {
  const has = (...any: readonly Role[]) => any.some((role) => roles.has(role));
  if (!has("indicator", "reference")) return "Head the names in it with “Indicator”.";
  if (!has("target", "outturn", "previous")) return "Head the figures in it with “Target” and “Outturn”.";
  return "Head every column in it, such as with “Indicator”, “Target” and “Outturn”.";
}

const TARGETS = ["target", "targets", "plan", "planned", "profile", "budget"];
const ACTUALS = ["actual", "actuals", "outturn", "result", "performance", "achieved"];

/** Such rows come in this many pairs at least; one pair may be a note. */
const PAIRS = 2;

/**
 * Says where targets and actuals stand in rows of their own, below one another in one column; null where they do not, or where most
 * of the rows are something else.
 */
export function inRowsOfTheirOwn(sheet: SheetSnapshot, rows: readonly number[]): string | null {
  const labelled = new Map<number, { readonly targets: number[]; readonly actuals: number[] }>();
  for (const row of rows) {
    for (const [column, cell] of (sheet.rows[row] ?? []).entries()) {
      if (cell === undefined || cell.text.length > LONGEST_LABEL || typeof cell.value !== "string") continue;
      const said = fold(cell.text).replace(/:$/, "");
      const kind = TARGETS.includes(said) ? "targets" : ACTUALS.includes(said) ? "actuals" : null;
      if (kind === null) continue;
      const found = labelled.get(column) ?? { targets: [], actuals: [] };
      found[kind].push(row);
      labelled.set(column, found);
    }
  }
  for (const [column, { targets, actuals }] of labelled) {
    const [target, actual] = [targets[0], actuals[0]];
    if (target === undefined || actual === undefined || Math.min(targets.length, actuals.length) < PAIRS) continue;
    if ((targets.length + actuals.length) * 2 < rows.length) continue;
    return `“${sheet.name}” has target and actual in rows of their own: see ${address({ row: target, column })} and ${address({ row: actual, column })}. Put both into one row, each in a column with its header.`;
  }
  return null;
}

const LONGEST_LABEL = 15;
