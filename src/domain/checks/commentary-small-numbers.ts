import type { Check } from "../check";
import { claimsOf } from "../commentary";
import { perRowWords } from "../commentary/per-claim";

interface Particulars {
  readonly words: string;
}

/** A handful of people, told of in public. */
export const commentarySmallNumbers: Check<Particulars> = {
  id: "commentary/small-numbers",
  title: "The comment tells of so few people that they may be known",
  severity: "warning",
  why: "The paper is public. Neighbours, classmates or the family may recognise who is meant.",
  remedy: "Leave the count out, or say “fewer than five”, and tell no one's story. If in doubt, ask the data protection officer.",
  needs: ["commentary"],
  examples: [
    {
      flagged: true,
      title: "one child's story",
      rows: [
        {
          reference: "A1",
          indicator: "Children who moved placement",
          target: "5",
          outturn: "7",
          commentary: "One child moved because the carer fell ill.",
        },
      ],
    },
    {
      flagged: false,
      title: "as a share",
      rows: [
        {
          reference: "A1",
          indicator: "Children who moved placement",
          target: "5%",
          outturn: "7%",
          commentary: "One in fourteen children moved, often because the carer fell ill.",
        },
      ],
    },
  ],
  find: perRowWords((row) => {
    const [first] = claimsOf(row, "few-persons");
    return first === undefined ? null : { placed: first, particulars: { words: first.claim.words } };
  }),
  say: ({ words }) => `The comment says “${words}”. Could anybody who knows them tell who is meant?`,
};
