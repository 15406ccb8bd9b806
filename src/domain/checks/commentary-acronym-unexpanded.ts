import type { Check, Fault, ReviewedRow } from "../check";
import { COMMENT_FIELDS } from "../commentary";
import { acronymsIn, isSpelledOut } from "../commentary/acronyms";
import { list } from "../text";

interface Particulars {
  readonly acronyms: readonly string[];
}

const row = { reference: "A1", indicator: "Repairs completed on time", target: "90%", outturn: "92%" };

/** The public reads the paper too. */
export const commentaryAcronymUnexpanded: Check<Particulars> = {
  id: "commentary/acronym-unexpanded",
  title: "An abbreviation is nowhere spelled out in the row",
  severity: "note",
  why: "Members and the public read this, and do not know the service's short forms.",
  remedy: "Write it out once, with the short form in brackets.",
  needs: ["commentary"],
  examples: [
    {
      flagged: true,
      title: "a short form alone",
      rows: [{ ...row, commentary: "The DLO took on two crews in May." }],
    },
    {
      flagged: false,
      title: "spelled out once",
      rows: [{ ...row, commentary: "The Direct Labour Organisation (DLO) took on two crews in May." }],
    },
  ],
  find: ({ rows }) => rows.flatMap(unexpandedIn),
  say: ({ acronyms }) => `Readers may not know what ${list(acronyms)} ${acronyms.length === 1 ? "stands" : "stand"} for.`,
};

/** A fault for each column that uses short forms which the row spells out in neither. */
function unexpandedIn(row: ReviewedRow): readonly Fault<Particulars>[] {
  const { name, section, service, commentary, correctiveAction } = row.indicator;
  const around = [name, section, service, `${commentary}\n${correctiveAction}`];
  const told = new Set<string>();
  return COMMENT_FIELDS.flatMap((field): readonly Fault<Particulars>[] => {
    const unknown = acronymsIn(row.indicator[field]).filter(({ short }) => !told.has(short) && !isSpelledOut(short, around));
    for (const { short } of unknown) told.add(short);
    const words = unknown.map(({ start, end }) => ({ start, end }));
    return unknown.length === 0 ? [] : [{ row, field, particulars: { acronyms: unknown.map(({ short }) => short) }, words }];
  });
}
