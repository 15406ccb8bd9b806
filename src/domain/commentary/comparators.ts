import type { Statement } from "./claim";
import type { Found } from "./found";
import { lexicon, phrasesIn } from "./lexicon";
import type { Sentence } from "./sentences";

const OTHERS = lexicon<string>([
  ["england|london|wales|scotland|great|national|nationally|regional|regionally [britain] [average|rate|figure|picture]", "another area"],
  ["[statistical|near|nearest|our] neighbours|neighbour", "neighbours"],
  ["neighbouring|other|comparator|peer boroughs|authorities|councils|districts|areas", "other councils"],
  ["comparators|comparator|peers|benchmark|benchmarking", "comparators"],
]);

/** Other areas spoken of: figures beside them are not this row's. */
export function comparators({ pieces }: Sentence): readonly Found<Statement>[] {
  return phrasesIn(OTHERS, pieces).map(({ at, next, value }) => ({ statement: { kind: "comparator", who: value }, from: at, to: next }));
}
