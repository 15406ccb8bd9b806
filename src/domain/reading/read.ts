import type { Cell } from "../sheet";
import { readNumber } from "./number";
import type { Reading } from "./reading";
import { readText } from "./text";

/**
 * What a cell says, from its value, the text it shows and its number format. Every cell has one reading: what cannot be
 * read as one thing is unreadable with the reason, and nothing is ever made into a number that was not written as one.
 */
export function readCell(cell: Cell): Reading {
  const { value, text, format } = cell;
  if (value === null) return { kind: "blank" };
  if (typeof value === "boolean") {
    return { kind: "unreadable", reason: "true-or-false", text: text === "" ? String(value).toUpperCase() : text };
  }
  if (typeof value === "string") return readText(value);
  return readNumber(value, text, format);
}
