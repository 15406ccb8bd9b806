import type { MarkerKind, Quantity, Reading } from "../reading";
import { shown } from "../row";
import { UNREADABLE } from "../unreadable";

/** Why a reading gives no figure to work with. */
export interface Gap {
  readonly kind: "missing" | "awaited" | "data-only" | "unreadable" | "sheet-error";
  /** Words that follow "the outturn", "the target" and the like. */
  readonly words: string;
}

/** Markers that say a figure is still to come; those that set no target say something else of a target. */
const AWAITED: ReadonlySet<MarkerKind> = new Set<MarkerKind>(["awaited", "to-be-confirmed", "not-due"]);

/** What stands where a figure was looked for. */
export function gapOf(reading: Exclude<Reading, Quantity>): Gap {
  switch (reading.kind) {
    case "blank":
      return { kind: "missing", words: "is blank" };
    case "marker":
      return { kind: markerGap(reading.marker), words: `says ${quoted(reading.text)}` };
    case "sheet-error":
      return { kind: "sheet-error", words: `holds the error ${quoted(reading.text)}` };
    case "unreadable":
      return { kind: "unreadable", words: `${UNREADABLE[reading.reason].fault}: ${quoted(reading.text)}` };
    case "word-target":
      return { kind: "unreadable", words: `is in words: ${quoted(reading.text)}` };
    case "range":
      return { kind: "unreadable", words: "is a range and not one figure" };
    case "inequality":
      return { kind: "unreadable", words: "gives a limit and not one figure" };
  }
}

function markerGap(marker: MarkerKind): Gap["kind"] {
  if (marker === "data-only") return "data-only";
  return AWAITED.has(marker) ? "awaited" : "missing";
}

/** A text of the sheet as it may stand in a sentence: on one line, cut where it is long. */
export function quoted(text: string): string {
  return `“${shown(text.replaceAll(/\p{Cc}+/gu, " "))}”`;
}
