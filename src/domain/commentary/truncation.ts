import type { Sentence } from "./sentences";

/** Words that no sentence ends with. */
// prettier-ignore
const OPEN_ENDS = new Set([
  "the", "a", "an", "of", "to", "and", "or", "but", "with", "for", "in", "on", "at", "by", "from", "than", "that", "which", "who", "this",
  "these", "those", "not", "is", "are", "was", "were", "be", "been", "will", "would", "has", "have", "had", "does", "do", "did", "as", "if",
  "when", "because", "its", "their", "our", "into", "very", "more", "less", "between", "per", "although", "whilst", "while", "also",
  "including", "during", "towards", "despite", "unless", "whereas", "regarding", "via", "whose",
]);

/** Words that go on with something, and so open no comment in lower case. */
const CONTINUING = new Set(
  "and or but which than of with that to for by from in who whom whose because so until when where as on at into".split(" "),
);

/** Where the text is cut: a last word that wants another after it, or a first one that goes on. */
export function cutAt(sentences: readonly Sentence[], edge: "start" | "end"): boolean {
  const [first, last] = [sentences[0]?.pieces[0], sentences.at(-1)?.pieces.at(-1)];
  const single = (sentences[0]?.pieces.length ?? 0) < 3 && sentences.length === 1;
  if (single) return false;
  if (edge === "end") return last?.kind === "word" && OPEN_ENDS.has(last.lower) && !endsWithParticle(sentences);
  return first?.kind === "word" && !first.capital && CONTINUING.has(first.lower);
}

const PARTICLES = new Set(
  "in on at by with from for was is are were did do does been that this those these less more also be not to had has".split(" "),
);

/**
 * "… which the council lives in", "better than it was": words that may end a sentence after all,
 * save where what stands before them asks for more.
 */
function endsWithParticle(sentences: readonly Sentence[]): boolean {
  const pieces = sentences.at(-1)?.pieces ?? [];
  const said = pieces.slice(-REACH).map(({ lower }) => lower);
  const last = said.at(-1) ?? "";
  // "and will carry on" ends with its verb's own word; "and on" does not.
  const reach = ADVERBS.has(last) ? -2 : -4;
  return PARTICLES.has(last) && !wantsMore(last, said) && !said.slice(reach, -1).some((word) => ["then", "and", "this"].includes(word));
}

const ADVERBS = new Set("in on at by with from for".split(" "));

/** How far back a word is looked for that a last particle may belong to: "than", "which", "where". */
const REACH = 10;
const RELATIVES = new Set("than as what which whom who where when how that if whether so but neither nor".split(" "));

/**
 * What a last particle stands after where a sentence cannot end with it:
 * "so that", "in order to", "a rise in", "the reason for this is".
 */
const ASKS_MORE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    that: "so such ensure ensures ensured ensuring mean means meant meaning fact provided showed shows indicates suggests",
    to: "due order owing thanks prior addition relation regard according",
    in: "increase decrease reduction decline rise fall improvement change growth drop delay delays",
    for: "reason reasons except",
    with: "together along compared",
    from: "apart aside",
  }).map(([last, before]) => [last, new Set(before.split(" "))]),
);

const AUXILIARIES = new Set("is are was were has had".split(" "));
const OPENS_CLAUSE = new Set("but which who there".split(" "));

function wantsMore(last: string, said: readonly string[]): boolean {
  const before = said.at(-2) ?? "";
  if (before === "," ? ADVERBS.has(last) : AUXILIARIES.has(last) && OPENS_CLAUSE.has(before)) return true;
  return ASKS_MORE.get(last)?.has(before) === true && !said.slice(0, -2).some((word) => RELATIVES.has(word));
}
