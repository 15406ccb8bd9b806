import { perRow, type Check } from "../check";
import { travel } from "../direction/travel";
import { rate } from "../rating/rate";
import { asShown } from "../rounding";

interface Particulars {
  readonly stored: string;
  readonly shown: string;
  readonly because: string;
}

const row = { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%" };

/** The rating rests on digits that nobody sees. */
export const ratingDependsOnRounding: Check<Particulars> = {
  id: "rating/depends-on-rounding",
  title: "The figures as shown would be rated otherwise",
  severity: "note",
  why: "Members who work it out from the printed figures come to another colour.",
  remedy: "Show one decimal more, or say in the commentary that the rating rests on the figure before rounding.",
  needs: ["target", "outturn", "polarity"],
  examples: [
    {
      flagged: true,
      title: "89.6% shown as 90%, where the target is 90%",
      rows: [{ ...row, outturn: { value: 0.896, format: "0%", text: "90%" } }],
    },
    { flagged: false, title: "90.4% shown as 90%", rows: [{ ...row, outturn: { value: 0.904, format: "0%", text: "90%" } }] },
    { flagged: false, title: "a figure shown in full", rows: [{ ...row, outturn: { value: 0.896, format: "0.0%", text: "89.6%" } }] },
  ],
  find: perRow("outturn", ({ indicator, verdict, overridden }, { policy }) => {
    const shown = overridden === null ? asShown(indicator) : null;
    if (shown === null || verdict.status === "unrated") return null;
    const other = rate(shown, policy, travel(shown, policy));
    if (other.status === "unrated" || other.band.id === verdict.band.id) return null;
    return { stored: verdict.band.label, shown: other.band.label, because: other.because };
  }),
  say: ({ stored, shown, because }) => `The figures behind the cells give ${stored}; as they are shown they give ${shown}. ${because}`,
};
