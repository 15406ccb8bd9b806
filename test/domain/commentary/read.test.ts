import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCommentary, type ClaimKind } from "../../../src/domain/commentary";
import { piecesOf } from "../../../src/domain/commentary/pieces";
import { sentencesOf } from "../../../src/domain/commentary/sentences";
import { COMPARISONS, FIGURES, NO_CLAIMS, TARGETS } from "./sentences";

const kindsIn = (text: string): readonly ClaimKind[] => readCommentary(text).claims.map(({ kind }) => kind);
const sentences = [COMPARISONS, TARGETS, FIGURES, NO_CLAIMS].flatMap((table) =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split(" =>")[0] ?? ""),
);

describe("the sentences of a comment", () => {
  const parts = (text: string): readonly string[] => sentencesOf(piecesOf(text)).map(({ start, end }) => text.slice(start, end));

  it.each([
    ["One at St. Mary's. Two at home.", ["One at St. Mary's.", "Two at home."]],
    ["It was 74.9% The target remains 75%.", ["It was 74.9%", "The target remains 75%."]],
    ["Better (by 4%) Performance fell later.", ["Better (by 4%)", "Performance fell later."]],
    ["See www.example.gov.uk/a.b?c=1.2 for more. Done.", ["See www.example.gov.uk/a.b?c=1.2 for more.", "Done."]],
    ["Some crews, e.g. in the east, left. Others stayed.", ["Some crews, e.g. in the east, left.", "Others stayed."]],
    ["Rated under S.47 of the Act. Next.", ["Rated under S.47 of the Act.", "Next."]],
    ["It rained until August. Crews came back.", ["It rained until August.", "Crews came back."]],
    ["By Aug. the crews were back. All was well in Sept. 2012.", ["By Aug. the crews were back.", "All was well in Sept. 2012."]],
    ["Friends of The Park met us.", ["Friends of The Park met us."]],
    ["It is worse. Corrective Action A plan is in place.", ["It is worse.", "A plan is in place."]],
    ["It is worse Corrective Action: A plan is in place.", ["It is worse", "A plan is in place."]],
  ])("%s", (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  it("know when they stand under a heading for actions", () => {
    expect(
      sentencesOf(piecesOf("It is worse. Corrective Action A plan is in place. More follows.")).map(({ underAction }) => underAction),
    ).toEqual([false, true, true]);
    expect(sentencesOf(piecesOf("No corrective action is required.")).map(({ underAction }) => underAction)).toEqual([false]);
  });
});

describe("claims that have no figure", () => {
  // prettier-ignore
  it.each([
    "Performance fell because two crews left.", "This is due to the winter.", "Staff sickness has affected the service.",
    "Delays in the contract caused this.", "Flu accounted for much of the absence.", "Poverty drives most referrals.",
    "The printer broke down twice.", "Two schemes slipped into the new year.", "Four posts were vacant until March.",
  ])("a cause: %s", (text) => {
    expect(kindsIn(text)).toContain("cause");
  });

  it.each([
    "Data is provisional.",
    "The figure is not available until July.",
    "Results will be published in Summer 2013.",
    "We are awaiting data from the Home Office.",
  ])("late or not final: %s", (text) => {
    expect(kindsIn(text)).toContain("provisional-or-late");
  });

  it.each([
    "It is below the London average.",
    "Neighbouring boroughs did better.",
    "This mirrors the national picture.",
    "Our statistical neighbours are at 70%.",
  ])("another area: %s", (text) => {
    expect(kindsIn(text)).toContain("comparator");
  });

  it.each([
    "The manager will recruit two crews by June.",
    "The process is being reviewed.",
    "An action plan is in place.",
    "The team continues to work with partners.",
  ])("an action: %s", (text) => {
    expect(kindsIn(text)).toContain("corrective-action");
  });

  it.each(["The crews are vacant.", "The target will be reviewed.", "Performance will improve.", "It was 74%."])("neither: %s", (text) => {
    expect(kindsIn(text).filter((kind) => ["corrective-action", "comparator", "provisional-or-late"].includes(kind))).toEqual([]);
  });

  it("say by whom and by when an action is done, and when a figure comes", () => {
    const [action] = readCommentary("The repairs manager will recruit two crews by June 2013.").claims.filter(
      (claim) => claim.kind === "corrective-action",
    );
    expect(action?.statement).toMatchObject({ who: true, when: true });
    const [late] = readCommentary("The figure is not available until July.").claims.filter((claim) => claim.kind === "provisional-or-late");
    expect(late?.statement).toMatchObject({ due: "July" });
  });
});

describe("any text at all", () => {
  const fragments = fc.constantFrom(
    ...sentences.flatMap((sentence) => sentence.split(" ")),
    "…",
    "💥",
    "e\u0301",
    "(",
    ")",
    "\u00A0",
    "\n",
    "-",
    ".",
    "%",
    "£",
  );
  const comment = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fc.constantFrom(...sentences), { maxLength: 5 }).map((some) => some.join(" ")),
    fc.array(fragments, { maxLength: 40 }).map((some) => some.join(" ")),
  );

  it("is read without failing, and each claim's words are those at its place", () => {
    fc.assert(
      fc.property(comment, (text) => {
        for (const { words, start, end } of readCommentary(text).claims) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toBe(words);
        }
      }),
    );
  });

  it("makes the same claims each time, whatever was read before", () => {
    fc.assert(
      fc.property(comment, comment, (one, other) => {
        const first = readCommentary(one);
        readCommentary(other);
        expect(readCommentary(one)).toEqual(first);
      }),
      { numRuns: 30 },
    );
  });
});
