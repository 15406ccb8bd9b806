import type { Statement } from "./claim";
import type { Found } from "./found";
import { lexicon, phrasesIn } from "./lexicon";
import { moodAt } from "./mood";
import { previousAt } from "./objects";
import type { Sentence } from "./sentences";

const CHANGES = lexicon<"up" | "down">([
  ["increase|rise|growth|improvement of", "up"],
  ["increased|rose|risen|grown by", "up"],
  ["reduction|decrease|fall|drop|decline of", "down"],
  ["reduced|decreased|fell|fallen|dropped|declined by", "down"],
]);

/** "an increase of 2.06% compared to the figure for Quarter 3 (3,720)": a change with the base it is counted from. */
export function percentageChanges({ pieces }: Sentence): readonly Found<Statement>[] {
  return phrasesIn(CHANGES, pieces).flatMap(({ at, next, value }): readonly Found<Statement>[] => {
    const by = pieces[next];
    const { subject } = moodAt(pieces, at);
    if (by?.kind !== "figure" || by.figure.unit !== "%" || subject === "unknown" || subject === "elsewhere") return [];
    for (let index = next + 1; index < next + 5; index += 1) {
      const base = previousAt(pieces, index);
      if (base?.figure != null) {
        return [{ statement: { kind: "percentage-change", way: value, by: by.figure, from: base.figure }, from: at, to: base.next }];
      }
    }
    return [];
  });
}
