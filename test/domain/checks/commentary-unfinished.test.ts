import { describe, expect, it } from "vitest";
import { commentaryUnfinished } from "../../../src/domain/checks/commentary-unfinished";
import { findingsFor } from "../../support/findings";

const row = { reference: "A1", indicator: "Repairs completed on time", polarity: "Bigger is better", target: "90%", outturn: "72%" };
const said = (commentary: string) => findingsFor(commentaryUnfinished, [{ ...row, commentary }]).map(({ message }) => message);

describe("what a writer left for later", () => {
  it.each([
    ["The centre was shut for XX weeks.", "The comment still says “XX”."],
    ["Works end by [date to be inserted by Head of Service].", "The comment still says “[date to be inserted by Head of Service]”."],
    [
      "Crews start in June. [Add comment from contractor before publication]",
      "The comment still says “[Add comment from contractor before publication]”.",
    ],
    ["Late replies came from [service name] and XX others.", "The comment still says “[service name]” and “XX”."],
    ["[Station commander to supply wording] Crews were short.", "The comment still says “[Station commander to supply wording]”."],
    ["Crews were short. Further narrative TBC, with the service.", "The comment still says “TBC”."],
    ["Crews were short until ???", "The comment still says “???”."],
    ["XX crews and XX vans were off the road.", "The comment still says “XX”."],
  ])("is quoted once: %s", (commentary, sentence) => {
    expect(said(commentary)).toEqual([sentence]);
  });

  it.each([
    "Two crews were vacant [1], and the rate is provisional [p].",
    "The rate [as agreed with the regulator] held.",
    "Under Article XX of the agreement crews may be moved.",
    "Why? Two crews were vacant.",
    "TBC",
    "The XXL vans are back.",
  ])("is not: %s", (commentary) => {
    expect(said(commentary)).toEqual([]);
  });
});
