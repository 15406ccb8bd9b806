import { perRow, type Check } from "../check";
import { acronymsIn, isSpelledOut } from "../commentary/acronyms";
import { list } from "../text";

interface Particulars {
  readonly acronyms: readonly string[];
}

/** Catalogue C14: the public reads the paper too. */
export const commentaryAcronymUnexpanded: Check<Particulars> = {
  id: "commentary/acronym-unexpanded",
  title: "An abbreviation is nowhere spelled out in the row",
  severity: "note",
  why: "Members and the public read this, and do not know the service's short forms.",
  remedy: "Write it out once, with the short form in brackets.",
  needs: ["commentary"],
  examples: [
    { flagged: true, title: "a short form alone", rows: [{ reference: "A1", indicator: "Repairs completed on time", target: "90%", outturn: "92%", commentary: "The DLO took on two crews in May." }] },
    {
      flagged: false,
      title: "spelled out once",
      rows: [{ reference: "A1", indicator: "Repairs completed on time", target: "90%", outturn: "92%", commentary: "The Direct Labour Organisation (DLO) took on two crews in May." }],
    },
  ],
  find: perRow("commentary", ({ indicator }) => {
    const text = `${indicator.commentary}\n${indicator.correctiveAction}`;
    const around = [indicator.name, indicator.section, indicator.service, text];
    const acronyms = acronymsIn(text).filter((acronym) => !isSpelledOut(acronym, around));
    return acronyms.length === 0 ? null : { acronyms };
  }),
  say: ({ acronyms }) => `Readers may not know what ${list(acronyms)} ${acronyms.length === 1 ? "stands" : "stand"} for.`,
};
