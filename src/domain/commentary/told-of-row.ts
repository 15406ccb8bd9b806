import { words } from "../text";
import type { Told } from "./claim";
import { stemsOf } from "./stems";

/** A part of what the indicator counts, and not the whole of it. */
// prettier-ignore
const SUB_GROUP = new Set([
  "late", "overdue", "outstanding", "remaining", "missed", "missing", "failed", "failing", "delayed", "other", "others", "those", "these",
  "them", "further", "additional", "refused", "withdrawn", "appealed", "complex", "aged", "over", "under", "older", "younger",
]);

/** A part of the time or of the cases. */
// prettier-ignore
const LIMITING = new Set([
  "since", "after", "before", "until", "half", "when", "where", "because", "owing", "following", "during", "under", "first", "second",
  "last", "each", "every", "per", "average", "so", "already", "still", "not", "no", "never", "without", "except", "only",
]);

/** What follows such a word may be a place, a time or a person of its own: "by the night crew", "in the north". */
const LEADING = new Set("in at by from for to with within inside on through among via".split(" "));
const NEAR = 4;

/** Words of a time in which something is to be done. */
const TIMELY = new Set(
  "time deadline deadlines timescale timescales timely target standard statutory extension extensions agreed".split(" "),
);
const UNITS_OF_TIME = new Set("day days week weeks month months hour hours minute minutes".split(" "));
const ALLOWING = new Set(["in", "within", "inside"]);

/** "So far", "to date": the part of a time that has passed. */
const SO_FAR = new Set(["far", "date", "since"]);

/** Whether counts are of a place, a person or a time of their own: "30 of 40 plans were issued in the north", "by the night crew". */
export function toldElsewhere({ group, done }: Told, name: string): boolean {
  const named = new Set(stemsOf(name));
  return [group, done].map(words).some((told) => told.some((word) => SO_FAR.has(word)) || leadsElsewhere(told, named));
}

/** Whoever they are whom the row counts: "a third of people have a direct payment". */
const ANYONE = new Set(["people", "residents", "customers", "respondents", "households"]);

/** So many words of what is told stand in the indicator's name that whom it is told of need not. */
const SURE = 2;

/** The council's own area is no place apart. */
const OWN_AREA = new Set(["area", "borough", "county", "district", "city"]);

/**
 * Whether counts are of what the row measures: whom they count stands in the indicator's name, and what is told of these
 * as well, or a time allowed where the name speaks of one. "12 of 36 plans were withdrawn" is of another thing.
 */
export function toldOfRow(told: Told, name: string): boolean {
  const named = new Set(stemsOf(name));
  const said = words(`${told.group} ${told.done}`);
  const own = words(name);
  if (
    said.some((word) => (SUB_GROUP.has(word) || LIMITING.has(word)) && !own.includes(word)) ||
    toldElsewhere(told, name) ||
    allowsAnother(said, own)
  ) {
    return false;
  }
  if (ANYONE.has(words(told.group)[0] ?? "")) return new Set(stemsOf(told.done).filter((stem) => named.has(stem))).size >= SURE;
  return (
    stemsOf(told.group).some((stem) => named.has(stem)) &&
    (stemsOf(told.done).some((stem) => named.has(stem)) || (isTimely(words(told.done)) && isTimely(own)))
  );
}

function leadsElsewhere(told: readonly string[], named: ReadonlySet<string>): boolean {
  return told.some((word, at) => {
    if (!LEADING.has(word)) return false;
    const led = told.slice(at + 1, at + 1 + NEAR);
    return (
      !led.some((each) => OWN_AREA.has(each) || UNITS_OF_TIME.has(each) || TIMELY.has(each)) &&
      !stemsOf(led.join(" ")).some((stem) => named.has(stem))
    );
  });
}

/** "Within 26 weeks", where the indicator's name says 20. */
function allowsAnother(told: readonly string[], named: readonly string[]): boolean {
  const [said, own] = [timesAllowed(told), timesAllowed(named)];
  return said.length > 0 && own.length > 0 && !said.some((time) => own.includes(time));
}

/** The numbers before units of time. */
function timesAllowed(said: readonly string[]): readonly string[] {
  return said.filter((word, at) => /^\d+$/.test(word) && said.slice(at + 1, at + 3).some((each) => UNITS_OF_TIME.has(each)));
}

/** "in time", "within 13 weeks". */
function isTimely(said: readonly string[]): boolean {
  return said.some(
    (word, at) =>
      TIMELY.has(word) || (UNITS_OF_TIME.has(word) && said.slice(Math.max(0, at - NEAR), at).some((each) => ALLOWING.has(each))),
  );
}
