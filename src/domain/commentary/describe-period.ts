import { MONTHS } from "../day";
import type { Month, Period } from "../period";

/** A period as a sentence names it: "quarter 1 of 2012/13", "April 2012 to March 2013". */
export function describePeriod({ year, yearKind, quarter, yearToDate, months }: Period): string {
  if (months !== null) {
    const [from, to] = [describeMonth(months.from), describeMonth(months.to)];
    return from === to ? from : `${from} to ${to}`;
  }
  const named = year === null ? "" : yearKind === "calendar" ? String(year) : `${year}/${String((year + 1) % 100).padStart(2, "0")}`;
  if (quarter === null) return named;
  return [yearToDate ? `quarters 1 to ${quarter}` : `quarter ${quarter}`, named].filter((part) => part !== "").join(" of ");
}

function describeMonth({ month, year }: Month): string {
  return [MONTHS[month - 1], year].filter((part) => part !== null).join(" ");
}
