import type { Statement } from "./claim";
import type { Found } from "./found";
import type { Piece } from "./pieces";
import type { Sentence } from "./sentences";

const COUNTS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, single: 1 };

/** As many as this may be known to a neighbour, and more may not: the usual limit for printing counts of people. */
const FEW = 5;

// prettier-ignore
const PERSONS = new Set([
  "child", "children", "pupil", "pupils", "person", "persons", "people", "resident", "residents", "patient", "patients", "parent",
  "parents", "adult", "adults", "client", "clients", "student", "students", "boy", "girl", "girls", "boys", "man", "woman", "men", "women",
  "tenant", "tenants", "family", "families", "carer", "carers", "baby", "babies", "teenager", "teenagers",
]);
const SIBLINGS = new Set(["sibling", "siblings", "brothers", "sisters"]);
const DESCRIBING = new Set("young old older disabled looked-after vulnerable new local other of sets groups group set more".split(" "));
/** "three of the five are brothers" */
// prettier-ignore
const TO_SIBLINGS = new Set([
  "of", "the", "are", "were", "them", "<figure>", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
]);

/** Counts of so few persons that they may be known, and stories of one of them. */
export function fewPersons({ pieces }: Sentence): readonly Found<Statement>[] {
  return pieces.flatMap((_, at): readonly Found<Statement>[] => {
    const count = countAt(pieces, at);
    if (count === null || count < 1 || count > FEW) return [];
    const end = personsAfter(pieces, at + 1);
    return end === null ? [] : [{ statement: { kind: "few-persons", count }, from: at, to: end }];
  });
}

/** Of several, one of these stands for what comes after it: "three family finders", "two sibling homes". */
// prettier-ignore
const ONE = new Set([
  "child", "pupil", "person", "resident", "patient", "parent", "adult", "client", "student", "boy", "girl", "man", "woman", "tenant",
  "family", "carer", "baby", "teenager", "sibling",
]);
const TOGETHER = new Set(["group", "groups", "set", "sets", "pair", "pairs"]);

function countsThings(pieces: readonly Piece[], from: number, at: number): boolean {
  const [count, after] = [pieces[from - 1], pieces[at + 1]];
  const isSeveral = count?.kind === "figure" ? !count.figure.amount.eq(1) : !["one", "single"].includes(count?.lower ?? "");
  return isSeveral && after?.kind === "word";
}

const BASES = new Set(["per", "every", "in", "top", "than", "least"]);
const RANGES = new Set(["in", "or", "+", "-", "to", "%", "out", "/", "day", "year"]);

/** A count, but not the base of a rate ("per 5 people"), nor "one in five residents", nor "5 or more". */
function countAt(pieces: readonly Piece[], at: number): number | null {
  const piece = pieces[at];
  if (piece === undefined || (piece.kind !== "figure" && !Object.hasOwn(COUNTS, piece.lower))) return null;
  const before = pieces[at - 1]?.lower ?? "";
  const after = pieces[at + 1]?.lower ?? "";
  if (BASES.has(before) || (before === "-" && piece.glued) || RANGES.has(after)) return null;
  if (piece.kind === "figure") return piece.figure.unit === "" && piece.figure.decimals === 0 ? piece.figure.amount.toNumber() : null;
  return COUNTS[piece.lower] ?? null;
}

function personsAfter(pieces: readonly Piece[], from: number): number | null {
  const siblings = pieces.slice(from, from + 6).findIndex(({ lower }) => !TO_SIBLINGS.has(lower));
  if (siblings > 0 && SIBLINGS.has(pieces[from + siblings]?.lower ?? "")) return from + siblings + 1;
  if (pieces[from]?.lower === "who" && pieces[from - 1]?.kind !== "mark") return from + 1;
  for (let at = from; at < from + 4; at += 1) {
    const lower = pieces[at]?.lower ?? "";
    if (SIBLINGS.has(lower) && TOGETHER.has(pieces[at + 1]?.lower ?? "")) return at + 1;
    if (PERSONS.has(lower) || SIBLINGS.has(lower)) {
      return isCompound(pieces, at) || (ONE.has(lower) && countsThings(pieces, from, at)) ? null : at + 1;
    }
    if (!DESCRIBING.has(lower)) return null;
  }
  return null;
}

/** "2 parent workshops", "3 patient groups", "one person households": things, not persons. */
function isCompound(pieces: readonly Piece[], at: number): boolean {
  const after = pieces[at + 1]?.lower ?? "";
  return /^(?:group|groups|workshop|workshops|survey|surveys|household|households|programme|programmes|centre|centres|event|events|meeting|meetings|hub|hubs|panel|panels|service|services|support)$/.test(
    after,
  );
}
