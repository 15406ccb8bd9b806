import type { Qualifier, Reading } from "../../../src/domain/reading";

function beside(qualifiers: readonly Qualifier[]): string {
  return qualifiers.map(({ kind, text }) => ` | ${kind} ${text}`).join("");
}

/** A reading in one line, to be set against the text it was read from: "quantity 599 kg | period Feb | provisional prov". */
export function inOneLine(reading: Reading): string {
  switch (reading.kind) {
    case "quantity":
      return `quantity ${reading.amount.toFixed()} ${reading.unit}`.trim() + beside(reading.qualifiers);
    case "range":
      return `range ${reading.low.toFixed()} to ${reading.high.toFixed()} ${reading.unit}`.trim() + beside(reading.qualifiers);
    case "inequality":
      return `${reading.sense} ${reading.amount.toFixed()} ${reading.unit}`.trim() + beside(reading.qualifiers);
    case "word-target":
      return reading.by === null ? `aim ${reading.aim}` : `aim ${reading.aim} by ${reading.by.amount.toFixed()} ${reading.by.unit}`.trim();
    case "marker":
      return `marker ${reading.marker}`;
    case "unreadable":
      return `unreadable ${reading.reason}`;
    case "blank":
    case "sheet-error":
      return reading.kind;
  }
}
