import { containsAny, phrases } from "../text";
import type { Sentence } from "./sentences";

/** Phrases that say on their own that something is done, or why nothing need be. */
const PHRASES = phrases([
  "corrective action", "corrective actions", "remedial action", "mitigating action", "mitigating actions", "management action", "next steps",
  "action plan", "action plans", "improvement plan", "improvement plans", "improvement programme", "recovery plan", "recovery programme",
  "delivery plan", "project plan", "working group", "task group", "task and finish", "task force", "project group", "project team",
  "steering group", "improvement board", "dedicated team", "plan in place", "plans in place", "plans are in place", "strategy in place",
  "is in place", "are in place", "now in place", "measures in place", "strategy to", "work is ongoing", "work is under way", "work is underway",
  "work ongoing", "work is in progress", "work continues", "work will continue", "work has started", "work has begun", "is ongoing", "is under way",
  "is underway", "are under way", "are underway", "in progress", "in hand", "steps to", "measures to", "efforts to", "action has been taken",
  "action was taken", "actions have been taken", "action is being taken", "action continues", "actions are progressing", "actions include",
  "take place", "takes place", "is booked", "are booked", "is scheduled", "are scheduled", "action taken", "actions taken", "recruitment to", "recruitment is", "recruitment of", "recruitment campaign", "under review", "a review of",
  "weekly monitoring", "monthly monitoring", "monitoring of", "no corrective action", "no further action", "no remedial action",
  "action is not required", "action not required", "no action is", "no action required", "no action needed", "no action necessary",
]);

/** Phrases that say that nothing is done: no answer, as long as no reason follows. */
const NOTHING_DONE = phrases([
  "no action has", "no action was", "no actions have", "no action taken", "no action is being", "no action plan", "no plans", "no action yet",
]);

/** Stems of what a service does about a miss. What figures do on their own (rise, fall, improve, remain) is not among them. */
const VERBS = new Set([
  "accelerat", "address", "adjust", "agree", "align", "allocat", "amend", "analys", "appoint", "apply", "approach", "arrang", "assign", "audit",
  "automat", "book", "bring", "build", "buy", "call", "campaign", "carry", "carried", "challeng", "chase", "chasing", "clear", "coach", "collaborat",
  "commission", "complet", "concentrat", "conduct", "consider", "consult", "contact", "convert", "coordinat", "creat", "deliver", "deploy",
  "design", "develop", "direct", "discuss", "draw", "drive", "embed", "employ", "encourag", "enforc", "engag", "enhanc", "ensur", "escalat",
  "establish", "evaluat", "examin", "expand", "explor", "extend", "fill", "focus", "follow", "fund", "hire", "hiring", "hold", "identif",
  "implement", "inspect", "institut", "introduc", "invest", "investigat", "invit", "issu", "join", "launch", "lead", "liais", "lobby", "look",
  "manag", "meeting", "migrat", "mitigat", "mobilis", "modernis", "monitor", "negotiat", "offer", "open", "outsourc", "overhaul", "partner",
  "pilot", "plan", "prepar", "prioritis", "procur", "progress", "promot", "propos", "prosecut", "provid", "publicis", "purchas", "pursu", "put",
  "rais", "realign", "recruit", "rectif", "redeploy", "redesign", "redirect", "refer", "refresh", "refurbish", "reinforc", "remind", "renegotiat",
  "reorganis", "repair", "replac", "resolv", "resourc", "restructur", "review", "revis", "roll", "run", "schedul", "seek", "send", "share", "shar",
  "simplif", "speed", "standardis", "start", "streamlin", "strengthen", "support", "tackl", "tak", "targeted", "targeting", "tender", "test",
  "tighten", "train", "transfer", "transform", "trial", "undertak", "updat", "upgrad", "use", "using", "visit", "work", "writ",
]);

const LENGTHS = [...new Set([...VERBS].map(({ length }) => length))];

/** What, once done, has been done about a miss; shorter, because much else in a service's work is in the past. */
const DONE = phrases([
  "appointed", "allocated", "agreed", "approved", "begun", "booked", "bought", "brought in", "commissioned", "convened", "deployed", "developed", "drafted", "employed", "established", "formed",
  "filled", "fixed", "implemented", "increased resources", "installed", "introduced", "invested", "launched", "outsourced", "piloted", "procured", "put in place", "put into place",
  "moved", "recruited", "redeployed", "redesigned", "replaced", "reorganised", "resolved", "restructured", "revised", "rolled out", "set up", "strengthened", "taken on", "trained",
  "secured", "tendered", "undertaken", "upgraded",
]);

/** What is done again and again: "cases are reviewed weekly". */
const TRACKED = new Set([
  "audited", "challenged", "chased", "contacted", "discussed", "escalated", "held", "inspected", "monitored", "prioritised", "reviewed",
  "scrutinised", "sought", "targeted", "tracked",
]);

/** What sentences are about that speak of the figures and not of the service. */
const SUBJECTS = new Set([
  "target", "targets", "indicator", "indicators", "measure", "measures", "figure", "figures", "outturn", "outturns", "result", "results", "data",
  "performance", "rag", "dot", "tolerance", "definition",
]);
const AFTER_SUBJECT = new Set(["will", "is", "are", "has", "have", "was", "were", "remains", "for", "of", "may", "should", "would", "can", "set"]);
const BEFORE_SUBJECT = new Set([
  "the", "a", "an", "this", "these", "our", "all", "new", "annual", "quarterly", "final", "provisional", "current", "overall",
]);

/** How many words may stand between "will" or "is being" and what is done. */
const REACH = 3;

/** Whether a sentence stands as an action by the heading that it stands under, whatever its words are. */
export function standsAsAction(sentence: Sentence): boolean {
  return sentence.underAction && partsOf(sentence).some((said) => !deniesAction(said) && !speaksOfFigures(said));
}

/**
 * Whether a sentence says what is done about a miss: what will be done, is being done or has been put in place, or that
 * no action is needed. What the target, the figures or the performance will do is no action.
 */
export function sentenceSaysAction(sentence: Sentence): boolean {
  return partsOf(sentence).some(tellsOfAction);
}

function tellsOfAction(said: readonly string[]): boolean {
  if (deniesAction(said)) return false;
  if (containsAny(said, PHRASES)) return true;
  return !speaksOfFigures(said) && (isDoing(said) || someoneWill(said) || wasDone(said));
}

function deniesAction(said: readonly string[]): boolean {
  return containsAny(said, NOTHING_DONE);
}

/** The words of a sentence, parted where a colon, a semicolon or a dash parts it; "re-let" is two words. */
function partsOf({ pieces }: Sentence): readonly (readonly string[])[] {
  const parts: string[][] = [[]];
  for (const { kind, lower, glued } of pieces) {
    if (kind === "mark" && (lower === ";" || lower === ":" || lower === "•" || (lower === "-" && !glued))) parts.push([]);
    else if (kind !== "mark" && lower.includes("-")) parts.at(-1)?.push(...lower.split("-"));
    else if (kind !== "mark") parts.at(-1)?.push(lower);
  }
  return parts;
}

function speaksOfFigures(sentence: readonly string[]): boolean {
  const start = sentence.findIndex((word) => !BEFORE_SUBJECT.has(word));
  return SUBJECTS.has(sentence[start] ?? "") && AFTER_SUBJECT.has(sentence[start + 1] ?? "");
}

/** Words that what is done follows. */
const GOVERNING = new Set([
  "will", "to", "by", "being", "is", "are", "now", "currently", "continue", "continues", "starts", "start", "started", "joins", "join", "begins", "began", "arrive", "arrives", "opens", "open",
]);

/** "will review", "is being reviewed", "are currently auditing", "continues to work", "plans to open", "has decided to bring". */
function isDoing(sentence: readonly string[]): boolean {
  return sentence.some((word, at) => {
    if (!GOVERNING.has(word)) return false;
    const following = sentence.slice(at + 1, at + 1 + REACH);
    if (following[0] === "not") return false;
    switch (word) {
      case "will":
        return following.some(isAction);
      case "to":
        return isIntent(sentence[at - 1] ?? "") && following.some(isAction);
      case "by":
        return isActing(following[0] ?? "");
      case "being":
        return following.some((next) => isAction(next) && next.endsWith("ed")) || ["put", "taken", "bought", "brought", "built", "run"].includes(following[0] ?? "");
      case "starts":
      case "start":
      case "started":
      case "joins":
      case "join":
      case "begins":
      case "began":
      case "arrive":
      case "arrives":
      case "opens":
      case "open":
        return at > 0 && ["in", "on", "from", "next", "this"].includes(following[0] ?? "") && !UNMOVED.has(sentence[at - 1] ?? "");
      default:
        return following.some((next) => isActing(next) || TRACKED.has(next));
    }
  });
}

/** What begins of itself, or already stands open. */
const UNMOVED = new Set(["is", "are", "be", "remain", "stay", "year", "quarter", "term", "season", "period", "the", "a", "programme"]);

/** Who acts for a council: the last word of a post, a team or a body. */
const AGENTS = new Set([
  "we", "manager", "managers", "officer", "officers", "head", "team", "teams", "director", "directorate", "lead", "leader", "leaders", "service", "services",
  "contractor", "contractors", "supplier", "provider", "providers", "council", "board", "group", "panel", "department", "unit", "engineer", "engineers", "adviser",
  "advisers", "chief", "executive", "nurse", "principal", "worker", "workers", "crew", "crews", "staff", "inspectors", "partner", "partners", "consultant", "consultants", "committee",
]);

/** What an agent will be, see or reach is hoped for, and not done. */
const HOPES = new Set([
  "be", "become", "remain", "stay", "see", "need", "know", "have", "reach", "meet", "miss", "achieve", "exceed", "expect", "hope", "continue", "improve", "rise", "fall",
  "increase", "decrease", "return", "benefit", "struggle", "fail", "not", "never", "probably", "likely", "also", "then", "now", "soon", "again", "still", "therefore",
]);

/** How many words may stand between an agent and "will": "the Head of Customer Services will". */
const NAME_REACH = 6;

/** Whether a post, a team or a body will do something, whatever that is: "the Voids Manager will lease forty homes". */
function someoneWill(sentence: readonly string[]): boolean {
  return sentence.some((word, at) => {
    if (word !== "will" || !sentence.slice(Math.max(0, at - NAME_REACH), at).some((before) => AGENTS.has(before))) return false;
    const next = sentence[at + 1];
    return next !== undefined && !HOPES.has(next);
  });
}

const INTENTS = new Set([
  "plan", "plans", "planned", "planning", "propose", "proposes", "proposed", "proposing", "proposal", "proposals", "intend", "intends", "intended",
  "aim", "aims", "aiming", "continue", "continues", "continuing", "decided", "agreed", "going", "is", "are", "working", "hard", "seeking", "looking",
]);

function isIntent(word: string): boolean {
  return INTENTS.has(word);
}

function isAction(word: string): boolean {
  return LENGTHS.some((length) => VERBS.has(word.slice(0, length)));
}

function isActing(word: string): boolean {
  return word.endsWith("ing") && isAction(word);
}

const AUXILIARIES = new Set(["has", "have", "been", "was", "were", "had"]);

/** "has now been put in place", "two officers were recruited", "we have appointed". */
function wasDone(sentence: readonly string[]): boolean {
  return sentence.some((word, at) => {
    if (!AUXILIARIES.has(word)) return false;
    const following = sentence.slice(at + 1, at + 1 + REACH + 3);
    return following[0] !== "not" && containsAny(following, DONE);
  });
}
