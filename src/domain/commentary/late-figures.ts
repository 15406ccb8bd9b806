import type { Statement } from "./claim";
import type { Found } from "./found";
import { lexicon, phrasesIn } from "./lexicon";
import type { Sentence } from "./sentences";

const LATE = lexicon<true>([
  ["provisional|unvalidated|unconfirmed|estimated", true],
  ["not [yet] [be] [been] available|released|published|known|received|validated|confirmed [until|before|yet]", true],
  ["awaiting|awaited|await", true],
  ["will|to be available|published|released|reported|confirmed [in|by|from]", true],
  ["[data|time] lag", true],
  ["latest available", true],
  ["based [on] up to", true],
  ["in arrears", true],
]);

/** That a figure is not final or not there yet, and when it comes. */
export function lateFigures(text: string, { pieces }: Sentence): readonly Found<Statement>[] {
  return phrasesIn(LATE, pieces).map(({ at, next }) => {
    const due = pieces
      .slice(next, next + 5)
      .find(({ kind, lower }) => kind === "period" || ["summer", "autumn", "winter", "spring"].includes(lower));
    return {
      statement: { kind: "provisional-or-late", due: due === undefined ? null : text.slice(due.start, due.end).replace(/[.,]$/, "") },
      from: at,
      to: next,
    };
  });
}
