import type { Severity } from "../domain/check";
import type { Summary } from "../domain/summary";
import { count, list } from "../domain/text";
import type { Direction } from "../domain/verdict";

/** What each severity is called, for one and for many. */
export const SEVERITY_NAMES: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ["Error", "Errors"],
  warning: ["Warning", "Warnings"],
  note: ["Note", "Notes"],
};

/** What each direction is called at a glance. */
export const DIRECTION_NAMES: Readonly<Record<Direction["status"], string>> = {
  better: "Better",
  worse: "Worse",
  same: "Same",
  up: "Higher, not said if good",
  down: "Lower, not said if good",
  none: "Not comparable",
};

/** Whether the scorecard is ready, in a few words: "Not ready: 3 errors". */
export function stateWords({ ready, errors, warnings }: Summary): string {
  if (!ready) return `Not ready: ${count(errors, "error")}`;
  return warnings === 0 ? "Ready for cabinet" : `Ready, with ${count(warnings, "warning")}`;
}

/** What a check found, in one sentence, for those who hear it. */
export function foundWords({ indicators, errors, warnings, notes }: Summary): string {
  return `${count(indicators, "indicator")} checked: ${list([count(errors, "error"), count(warnings, "warning"), count(notes, "note")])}.`;
}

/** A share in whole per cent: "31 (74%)". Without a whole there is no share. */
export function withShare(part: number, whole: number): string {
  return whole === 0 ? String(part) : `${part} (${Math.round((part / whole) * 100)}%)`;
}
