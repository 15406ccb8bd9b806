import { perRow, type Check } from "../check";
import { suggestPolarity } from "../polarity";
import { isRatedPolarity } from "../policy/edges";

interface Particulars {
  readonly stated: "bigger" | "smaller";
  /** The words of the indicator's name that speak against it. */
  readonly words: string;
}

/**
 * Own judgement, from a published row on young people not in education marked as bigger is better. Only wording that leaves
 * no doubt counts.
 */
export const polarityContradictsWording: Check<Particulars> = {
  id: "polarity/contradicts-wording",
  title: "The polarity contradicts the indicator's words",
  severity: "warning",
  why: "With the polarity the wrong way round, the worst result is printed Green and the best one Red.",
  remedy: "Turn the polarity round, or reword the indicator if the polarity is right.",
  needs: ["polarity", "indicator"],
  examples: [
    {
      flagged: true,
      title: "more young people not in education said to be better",
      rows: [
        {
          reference: "A1",
          indicator: "% of care leavers not in education, employment or training",
          polarity: "Bigger is better",
          target: "25%",
          outturn: "21.7%",
        },
      ],
    },
    {
      flagged: false,
      title: "complaints, but those answered in time",
      rows: [
        {
          reference: "A1",
          indicator: "% of complaints answered within 10 days",
          polarity: "Bigger is better",
          target: "90%",
          outturn: "81%",
        },
      ],
    },
  ],
  find: perRow("polarity", ({ indicator: { name, polarity } }) => {
    if (!isRatedPolarity(polarity)) return null;
    const suggestion = suggestPolarity(name);
    return suggestion?.clear === true && suggestion.polarity !== polarity ? { stated: polarity, words: suggestion.words } : null;
  }),
  say: ({ stated, words }) => `The row says ${stated} is better, but the indicator's words “${words}” suggest the opposite.`,
};
