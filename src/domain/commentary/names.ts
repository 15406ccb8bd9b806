import type { Statement } from "./claim";
import type { Found } from "./found";
import type { Piece } from "./pieces";
import type { Sentence } from "./sentences";

const TITLES = new Set(["mr", "mrs", "ms", "miss", "mx"]);

/** They hold a public office, and are named in it; or what is named is a saint's. */
// prettier-ignore
const PUBLIC = new Set([
  "cllr", "cllrs", "councillor", "councillors", "sir", "dame", "lord", "lady", "baroness", "mayor", "minister", "mp", "professor", "st",
  "saint",
]);

/** Given names that are common in Britain and seldom anything else. */
// prettier-ignore
const GIVEN = new Set([
  "adam", "ahmed", "aisha", "alan", "albert", "alex", "alexander", "alfie", "ali", "alice", "amanda", "amelia", "amy", "andrew", "angela",
  "ann", "anna", "anne", "anthony", "ava", "barbara", "ben", "benjamin", "beth", "brian", "callum", "carol", "caroline", "catherine",
  "charles", "christine", "christopher", "claire", "colin", "craig", "daniel", "david", "deborah", "debbie", "dennis", "derek", "diane",
  "donna", "dorothy", "edward", "elizabeth", "ellie", "emily", "emma", "eric", "ethan", "fatima", "fiona", "frank", "gareth", "gary",
  "gemma", "geoffrey", "george", "gordon", "graham", "hannah", "harry", "hassan", "heather", "helen", "henry", "ian", "isabella", "jacob",
  "jacqueline", "james", "jane", "janet", "jason", "jean", "jennifer", "jessica", "jill", "joan", "joanne", "john", "jonathan", "joseph",
  "joshua", "judith", "julia", "julie", "karen", "kate", "katherine", "kathleen", "keith", "kelly", "kenneth", "kevin", "laura", "lauren",
  "leanne", "lee", "leslie", "liam", "linda", "lisa", "liz", "louise", "lucy", "luke", "lynn", "margaret", "maria", "marie", "martin",
  "mary", "matthew", "megan", "michael", "michelle", "mohammed", "muhammad", "natalie", "nathan", "neil", "nicholas", "nicola", "nigel",
  "oliver", "olivia", "pamela", "patricia", "patrick", "paul", "pauline", "peter", "philip", "phillip", "priya", "rachel", "raymond",
  "rebecca", "richard", "robert", "roger", "ronald", "ryan", "sally", "samantha", "samuel", "sandra", "sarah", "sharon", "sheila",
  "shirley", "simon", "sophie", "stephen", "steven", "stuart", "susan", "suzanne", "teresa", "thomas", "timothy", "tracey", "tracy",
  "trevor", "valerie", "vanessa", "wayne", "wendy", "william", "yusuf", "yvonne", "zoe",
]);

/** With one of these a name is a place's or a body's: "Graham Pell Court". */
// prettier-ignore
const PLACES = new Set([
  "street", "road", "house", "court", "park", "lane", "school", "schools", "centre", "hall", "close", "avenue", "hospital", "academy",
  "college", "way", "place", "ward", "estate", "foundation", "trust", "review", "report", "square", "gardens", "green", "hill", "drive",
  "terrace", "bridge", "building", "primary", "infant", "junior", "church", "community", "library", "lodge", "family", "ambulance", "lewis",
  "hotel", "station", "works", "award", "fund", "act",
]);

/** The persons that a sentence names, by a title or by a given name and another word with a capital. */
export function personsNamed({ pieces }: Sentence): readonly Found<Statement>[] {
  return pieces.flatMap((piece, at): readonly Found<Statement>[] => {
    const titled = isTitle(pieces, at);
    if (!titled && (!GIVEN.has(piece.lower) || isTitle(pieces, at - 1) || PUBLIC.has(pieces[at - 1]?.lower ?? ""))) return [];
    const last = lastOfName(pieces, titled && pieces[at + 1]?.lower === "." ? at + 2 : at + 1);
    const named = isCapital(piece) && last !== null && !PLACES.has(pieces[last]?.lower ?? "") && !PLACES.has(pieces[last + 1]?.lower ?? "");
    return named ? [{ statement: { kind: "person-named", titled }, from: at, to: last + 1 }] : [];
  });
}

function isTitle(pieces: readonly Piece[], at: number): boolean {
  return TITLES.has(pieces[at]?.lower ?? "") && isCapital(pieces[at]);
}

function isCapital(piece: Piece | undefined): boolean {
  return piece?.kind === "word" && piece.capital;
}

const LONGEST = 3;

/** The index of the last word of a name: those with a capital that follow one another. */
function lastOfName(pieces: readonly Piece[], from: number): number | null {
  let next = from;
  while (next < from + LONGEST && isCapital(pieces[next])) next += 1;
  return next > from ? next - 1 : null;
}
