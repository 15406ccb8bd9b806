import { containsAny, fold, phrases, words } from "../text";

/**
 * What stands where commentary should be: "unfinished" promises it ("TBC", "to follow", "xxx"), "elsewhere" points to
 * another cell that will not travel with the row ("as above"), "empty" says nothing ("n/a", "-", "no comment").
 */
export type Placeholder = "unfinished" | "elsewhere" | "empty";

/** Texts that are placeholders when they are all there is, as `words` returns them, joined. */
const TEXTS: Readonly<Record<Placeholder, readonly string[]>> = {
  // prettier-ignore
  unfinished: [
    "tbc", "tba", "tbd", "tbs", "to be confirmed", "to be completed", "to be added", "to be advised", "to be provided", "to be updated",
    "to be written", "to follow", "comment to follow", "comments to follow", "commentary to follow", "update to follow",
    "narrative to follow", "pending", "awaited", "awaiting", "awaiting comment", "awaiting comments", "awaiting commentary",
    "awaiting update", "awaiting narrative", "awaiting response", "comment awaited", "commentary awaited", "comment required",
    "commentary required", "comments required", "comment needed", "commentary needed", "add comment", "add commentary", "add comments",
    "insert comment", "insert commentary", "insert text", "insert text here", "insert comment here", "insert commentary here",
    "insert narrative", "insert narrative here", "add narrative", "add commentary here", "enter comment", "enter text", "enter commentary",
    "being drafted", "draft to be updated", "verbal update", "verbal update at meeting", "verbal update at the meeting", "not yet received",
    "not yet provided", "draft", "todo", "to do", "text", "lorem ipsum", "test",
  ],
  // prettier-ignore
  elsewhere: [
    "as above", "see above", "as below", "see below", "ditto", "same as above", "as per above", "as previous", "see previous", "as before",
    "as previously", "as reported last quarter", "as reported last month", "as reported last year", "see last month", "as last quarter",
    "as last year", "as last month", "same as last quarter", "same as last year", "see last quarter", "see last year",
    "see previous comment", "see previous comments", "see previous commentary", "as previously reported", "as reported previously",
    "see previous quarter", "as per previous quarter", "as per last quarter", "as per previous", "see comment above", "see comments above",
    "see commentary above",
  ],
  // prettier-ignore
  empty: [
    "n a", "na", "nil", "none", "nothing", "nothing to report", "nothing to add", "no", "no comment", "no comments", "no commentary",
    "no update", "no updates", "no narrative", "no further comment", "no further comments", "no comment provided", "no commentary provided",
    "not applicable", "not provided", "none provided", "none required", "not required", "no comment required", "no commentary required",
    "no comment received", "no commentary received", "no response received", "no comment from service", "no commentary from service",
    "no response from service", "blank", "comment", "comments", "commentary",
  ],
};

const KIND_OF = new Map(
  (["unfinished", "elsewhere", "empty"] as const).flatMap((kind) => TEXTS[kind].map((text) => [text, kind] as const)),
);

/** Whoever writes more than this has something to say. */
const LONGEST = 90;

/** So many words may still be a note of what is to come. */
const LONGEST_NOTE = 8;

/** A letter or sign and nothing else is repeated: "-", "...", "xxx", "???". */
const REPEATED_LETTER = /^([a-z])\1*$/;

const PROMISED = new Set(["comment", "comments", "commentary", "update", "narrative", "explanation", "response"]);
const AFTER_PROMISED = new Set("from by for is are still to awaited pending outstanding required tbc".split(" "));
// prettier-ignore
const PROMISES = phrases([
  "to follow", "awaited", "awaiting", "pending", "outstanding", "required", "to be provided", "to be added", "to be supplied",
  "to be confirmed", "to be given", "to be written", "tbc",
]);
/** "Further update", "Verbal update": a kind of comment. */
const KIND_OF_COMMENT = new Set("further full fuller verbal oral written detailed final more additional".split(" "));

/** "Update from service to follow", "Full narrative awaited from contractor": a comment that is only promised. */
function isPromised(said: readonly string[]): boolean {
  const from = KIND_OF_COMMENT.has(said[0] ?? "") ? 1 : 0;
  return (
    (said[0] === "awaiting"
      ? said.some((word) => PROMISED.has(word))
      : PROMISED.has(said[from] ?? "") && AFTER_PROMISED.has(said[from + 1] ?? "")) && containsAny(said, PROMISES)
  );
}

const TO_COME = new Set(["tbc", "tba", "tbd", "tbs"]);
/** What others have to publish first is a reason, not a placeholder: "TBC: national data is released in July". */
// prettier-ignore
const PUBLISHED = new Set([
  "national", "nationally", "government", "office", "published", "publication", "release", "released", "validated", "validation", "audit",
  "audited", "census", "survey", "dfe", "ofsted", "ons", "nhs",
]);

/** "tbc - chasing manager", "To be advised by finance": whatever follows, the comment is still to come. */
function isToCome(said: readonly string[]): boolean {
  const told = said.slice(0, 3).join(" ");
  return (
    (TO_COME.has(said[0] ?? "") || told === "to be confirmed" || told === "to be advised") && !said.some((word) => PUBLISHED.has(word))
  );
}

// prettier-ignore
const AUTHORS = new Set([
  "service", "services", "manager", "managers", "team", "officer", "officers", "lead", "leads", "director", "directorate", "department",
  "dept", "division", "author", "owner",
]);
// prettier-ignore
const ASKED_FOR = new Set([
  "comment", "comments", "commentary", "narrative", "explanation", "update", "text", "response", "words", "input", "information", "info",
  "figure", "figures", "data", "return",
]);
const WRITES = new Set("provide supply send write complete update advise confirm comment add".split(" "));

/**
 * "Awaiting figures from service", "Chasing manager for comment": nobody has answered yet. What others publish, "awaiting data from the
 * Home Office", is a reason.
 */
function isAsked(said: readonly string[]): boolean {
  if (said[0] !== "awaiting" && said[0] !== "chasing") return false;
  const own =
    said.some((word) => AUTHORS.has(word)) && said.slice(1).every((word) => AUTHORS.has(word) || ASKED_FOR.has(word) || JOINTS.has(word));
  return own && (said[0] === "chasing" || said.some((word) => ASKED_FOR.has(word)));
}

const SUPPLIED = new Set("updated supplied provided completed written added advised confirmed".split(" "));

/** "To be updated by service". Works "to be completed by June" are none. */
function isToBeWritten(said: readonly string[]): boolean {
  return (
    said[0] === "to" &&
    said[1] === "be" &&
    SUPPLIED.has(said[2] ?? "") &&
    ["by", "from"].includes(said[3] ?? "") &&
    said.slice(4).every((word) => AUTHORS.has(word) || JOINTS.has(word))
  );
}

/** "Service to provide", "Manager to supply narrative": a note of who is to write it. */
function isLeftTo(said: readonly string[]): boolean {
  const to = said.indexOf("to");
  return (
    to > 0 &&
    to < 4 &&
    AUTHORS.has(said[to - 1] ?? "") &&
    WRITES.has(said[to + 1] ?? "") &&
    said.slice(to + 2).every((word) => ASKED_FOR.has(word) || JOINTS.has(word))
  );
}

const JOINTS = new Set("the a an our from for on of in to by and is being".split(" "));

// prettier-ignore
const POINTING: readonly (readonly string[])[] = [
  "please refer to", "please see", "refer to", "as stated in", "as reported in", "as set out in", "as per", "as in", "see",
].map((lead) => lead.split(" "));
// prettier-ignore
const POINTED_TO = new Set([
  "report", "reports", "commentary", "comment", "comments", "note", "notes", "narrative", "appendix", "annex", "paper", "papers",
  "attached", "attachment", "overleaf", "above", "below", "previous", "update",
]);
/** Words that may stand about what is pointed to: more than these says something. */
// prettier-ignore
const ABOUT_POINTED = new Set([
  "the", "our", "this", "that", "my", "last", "previous", "prior", "separate", "attached", "directorate", "service", "department",
  "departmental", "division", "team", "finance", "exception", "cabinet", "committee", "board", "main", "full", "quarter", "quarter's",
  "quarterly", "month", "month's", "monthly", "year", "year's", "annual", "covering", "cover", "budget", "performance", "for", "in", "of",
  "to", "at", "on", "a", "b", "c", "d", "more", "further", "details", "detail", "information", "figures", "explanation", "row", "indicator",
  "pi", "kpi",
]);

const PAPERS = new Set("report reports paper papers appendix annex dashboard".split(" "));

/** "See previous report", "Refer to directorate report", "Please see comments for PI 12": the words are elsewhere. */
function isPointer(said: readonly string[]): boolean {
  const lead = POINTING.find((phrase) => phrase.every((word, index) => said[index] === word));
  const rest = said.slice(lead?.length ?? 0);
  if (lead !== undefined && lead.at(-1) !== "in" && PAPERS.has(rest.at(-1) ?? "")) return true;
  return (
    lead !== undefined &&
    rest.some((word) => POINTED_TO.has(word)) &&
    rest.every((word) => POINTED_TO.has(word) || ABOUT_POINTED.has(word) || /\d/.test(word))
  );
}

/** What kind of placeholder a text is; null for words of its own, and for a blank. */
export function placeholderIn(text: string): Placeholder | null {
  if (text.length > LONGEST || text.trim() === "") return null;
  const said = words(text).join(" ");
  if (said === "") return fold(text).includes("?") ? "unfinished" : "empty";
  if (said.length > 60) return null;
  if (REPEATED_LETTER.test(said)) return "unfinished";
  return KIND_OF.get(said) ?? kindOf(said.split(" "));
}

/** The kind of a few words that no list has whole. */
function kindOf(said: readonly string[]): Placeholder | null {
  if (said.length > LONGEST_NOTE) return null;
  if (isPromised(said) || isToCome(said) || isAsked(said) || isToBeWritten(said) || isLeftTo(said)) return "unfinished";
  return isPointer(said) ? "elsewhere" : null;
}
