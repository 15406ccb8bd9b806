import type { CellValue } from "./workbook";

// prettier-ignore
const ERROR_TEXTS: ReadonlySet<string> = new Set([
  "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!", "#GETTING_DATA", "#BLOCKED!", "#CONNECT!",
  "#FIELD!", "#UNKNOWN!", "#BUSY!",
]);

/** Whether the text is one of the sheet's errors, such as "#N/A". */
export function isErrorText(text: string): boolean {
  return ERROR_TEXTS.has(text);
}

/** Kind of a value, as Excel names it in `valueTypes`. */
export function valueType(value: CellValue): "Empty" | "Boolean" | "Double" | "Error" | "String" {
  if (value === null || value === "") return "Empty";
  if (typeof value === "boolean") return "Boolean";
  if (typeof value === "number") return "Double";
  return isErrorText(value) ? "Error" : "String";
}
