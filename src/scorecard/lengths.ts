import { isWholeYear, sameLength } from "../domain/period";
import { columnLetters } from "../domain/sheet";
import type { ColumnMatch, Doubt } from "../domain/scorecard";
import { containsAny, phrases, words } from "../domain/text";

/** The doubt that the outturn and the previous one are for different lengths of time, by their headers: half a year beside a whole one. */
export function lengthsDiffer(columns: readonly ColumnMatch[]): readonly Doubt[] {
  const [outturn, previous] = (["outturn", "previous"] as const).map((field) => columns.find((column) => column.field === field));
  if (outturn === undefined || previous === undefined || !areOfOtherLength(outturn, previous)) return [];
  const named = ({ column, header }: ColumnMatch) => `${columnLetters(column)} (“${header}”)`;
  const message = `Columns ${named(outturn)} and ${named(previous)} are for different lengths of time. Figures that run up through the year, percentages too, are not like for like.`;
  return [{ kind: "lengths-differ", message, field: "previous", columns: [outturn.column, previous.column], rows: [] }];
}

function areOfOtherLength(one: ColumnMatch, other: ColumnMatch): boolean {
  const [begun, otherBegun] = [isBegun(one), isBegun(other)];
  if (begun && otherBegun) return false;
  if (begun || otherBegun) {
    const { period } = begun ? other : one;
    return period !== null && isWholeYear(period);
  }
  return one.period !== null && other.period !== null && sameLength(one.period, other.period) === false;
}

const TO_DATE = phrases(["ytd", "to date"]);

/** Whether a header says that its year has begun, and not how much of it has gone: "Year to date", "2023/24 YTD". */
function isBegun({ header, period }: ColumnMatch): boolean {
  return (period === null || isWholeYear(period)) && containsAny(words(header), TO_DATE);
}
