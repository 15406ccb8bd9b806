import { lighterWhereLeftOut, perRow, type Check } from "../check";
import { readText, type MarkerKind } from "../reading";
import { isBlankIn, isStray, printedIn } from "../row";
import { containsAny, phrases, sentences, words } from "../text";

interface Particulars {
  readonly target: string;
}

export const outturnMissing: Check<Particulars> = {
  id: "outturn/missing",
  title: "An indicator has no outturn and does not say why",
  severity: "error",
  why: "Members cannot tell a figure that is late from one that was forgotten or left out.",
  remedy: "Type the outturn, or say in the cell why there is none and in the commentary when it is expected.",
  needs: ["outturn"],
  examples: [
    {
      flagged: true,
      title: "a blank outturn beside a target",
      rows: [
        {
          reference: "A1",
          indicator: "Repairs completed on time",
          polarity: "Bigger is better",
          target: "90%",
          outturn: "",
          commentary: "The service worked hard this year.",
        },
      ],
    },
    {
      flagged: false,
      title: "the commentary says when the figure comes",
      rows: [
        {
          reference: "A1",
          indicator: "Repairs completed on time",
          polarity: "Bigger is better",
          target: "90%",
          outturn: "",
          commentary: "The figure is not available until July.",
        },
      ],
    },
    {
      flagged: false,
      title: "the cell says that the figure is late",
      rows: [
        { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%", outturn: "Awaiting data" },
      ],
    },
  ],
  // Without a target too, the row has a state of its own.
  find: lighterWhereLeftOut(
    perRow("outturn", ({ indicator }) => {
      const missing = isBlankIn(indicator, "outturn") && !isBlankIn(indicator, "target") && !isStray(indicator);
      return missing && !saysWhyMissing(`${indicator.commentary}. ${indicator.correctiveAction}`)
        ? { target: printedIn(indicator, "target") }
        : null;
    }),
  ),
  say: ({ target }) =>
    target === ""
      ? "The outturn is blank, and nothing says why."
      : `The outturn is blank beside a target of “${target}”, and nothing says why.`,
};

const REASONS: readonly MarkerKind[] = ["awaited", "not-available", "not-due", "not-applicable", "suppressed", "new", "baseline"];

const PROMISES = phrases(["will be available", "will be published", "will be known", "will be reported", "available in"]);

/** Whether a sentence of the commentary says what a marker in the cell would say. */
function saysWhyMissing(commentary: string): boolean {
  return sentences(commentary).some((sentence) => {
    const reading = readText(sentence);
    return (reading.kind === "marker" && REASONS.includes(reading.marker)) || containsAny(words(sentence), PROMISES);
  });
}
