import type { Sentence } from "./sentences";

/** Words that no sentence ends with. */
const OPEN_ENDS = new Set(
  ("the a an of to and or but with for in on at by from than that which who this these those not is are was were be been will would has have had does do did as if when because its their our into " +
    "very more less between per although whilst while also").split(" "),
);

/** Words that go on with something, and so open no comment in lower case. */
const CONTINUING = new Set("and or but which than of with that to for by from in who whom whose because so until when where as on at into".split(" "));

/** Where the text is cut: a last word that wants another after it, or a first one that goes on. */
export function cutAt(sentences: readonly Sentence[], edge: "start" | "end"): boolean {
  const [first, last] = [sentences[0]?.pieces[0], sentences.at(-1)?.pieces.at(-1)];
  const single = (sentences[0]?.pieces.length ?? 0) < 3 && sentences.length === 1;
  if (single) return false;
  if (edge === "end") return last?.kind === "word" && OPEN_ENDS.has(last.lower) && !endsWithParticle(sentences);
  return first?.kind === "word" && !first.capital && CONTINUING.has(first.lower);
}

/** "… which the council lives in", "better than it was": words that may end a sentence after all. */
function endsWithParticle(sentences: readonly Sentence[]): boolean {
  const pieces = sentences.at(-1)?.pieces ?? [];
  const last = pieces.at(-1)?.lower ?? "";
  return ["in", "on", "at", "by", "with", "from", "for", "was", "is", "are", "were", "did", "do", "does", "been", "that", "this", "those", "these", "less", "more", "also", "be", "not", "to", "had", "has"].includes(last)
    && !["then", "and", "this"].some((word) => pieces.slice(-4, -1).some(({ lower }) => lower === word));
}
