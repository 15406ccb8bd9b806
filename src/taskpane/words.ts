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

/** What a check found, in one sentence, for those who hear it. */
export function foundWords({ indicators, errors, warnings, notes }: Summary): string {
  return `${count(indicators, "indicator")} checked: ${list([count(errors, "error"), count(warnings, "warning"), count(notes, "note")])}.`;
}

/** A share with what it is a share of, in whole per cent: "31 of 42 (74%)". Without a whole there is no share. */
export function withShare(part: number, whole: number): string {
  return whole === 0 ? String(part) : `${part} of ${whole} (${Math.round((part / whole) * 100)}%)`;
}
