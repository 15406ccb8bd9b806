import { format, isDateFormat } from "numfmt";

import type { Cell } from "../../domain/sheet";

const OPTIONS = { locale: "en-GB", throws: true };

/** Days between the two ways of counting dates: from 1900, and from 1904 as workbooks of old Macs do. */
const DAYS_FROM_1900_TO_1904 = 1462;

/** A day in milliseconds, and the day from which workbooks count, in days. */
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(1899, 11, 30) / DAY;

/** A date such as "2013-03-31" or "2013-03-31T06:00:00" as the number of days that a cell keeps; null for what is none. */
export function daysOf(date: string, datesFrom1904: boolean): number | null {
  const time = /^\d{4}-\d\d-\d\d(?:T[\d:.]+)?Z?$/.test(date)
    ? Date.parse(date.includes("T") && !date.endsWith("Z") ? `${date}Z` : date)
    : NaN;
  return Number.isNaN(time) ? null : time / DAY - FIRST_DAY - (datesFrom1904 ? DAYS_FROM_1900_TO_1904 : 0);
}

/** What a cell shows of its value under a number format in a wide enough column, as Excel set to British English writes it. */
export function shownText(value: Cell["value"], code: string, datesFrom1904: boolean): string {
  switch (typeof value) {
    case "string":
      return code.includes(";") || (code.includes("@") && code !== "@") ? formatted(value, code) : value;
    case "number":
      return formatted(datesFrom1904 && isDateFormat(code) ? value + DAYS_FROM_1900_TO_1904 : value, code);
    case "boolean":
      return value ? "TRUE" : "FALSE";
    default:
      return "";
  }
}

/** A format that cannot be read, as a damaged workbook may bring, shows the value in the general way. */
function formatted(value: string | number, code: string): string {
  try {
    return format(code, value, OPTIONS);
  } catch {
    return format("General", value, { locale: "en-GB" }); // The library throws on a format it cannot read.
  }
}
