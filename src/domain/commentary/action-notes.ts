import {
  AGENTS,
  AMBIGUOUS_STEMS,
  COPING,
  DRIFTING,
  FIGURE_SUBJECTS,
  HOPES,
  NOUNS_OF_ACTION,
  NOUNS_IN_ING,
  SETTING,
  TIMED,
  TIMED_OF_MANY,
  TOLD_OR_STANDING,
} from "./action-words";
import { isMending } from "./action-signs";
import { isActing, isAction, isDeed, stemOfAction, tellsHardship, tellsTime, type Said } from "./action-said";

/**
 * Whether a note tells of an action and leaves out the verb that a sentence would have: "contract being retendered", "managers to log
 * the rest", "supervisors riding along", "exploring a joint bid", "interviews <period>".
 */
export function isNotedAction(said: Said): boolean {
  if (tellsHardship(said)) return false;
  return opensWithDoing(said) || endsWithDone(said) || said.some((word, at) => tellsInNote(said, word, at));
}

function tellsInNote(said: Said, word: string, at: number): boolean {
  const [before, next] = [said[at - 1] ?? "", said[at + 1] ?? ""];
  if (word === "being") return isBare(said, at) && isMending(next);
  if (word === "to") return isToCome(said, at);
  if (NOUNS_OF_ACTION.has(word)) return isSetting(said, at);
  if (!AGENTS.has(before) || !word.endsWith("ing") || DRIFTING.has(word) || COPING.has(word)) return false;
  return isBare(said, at) && (!NOUNS_IN_ING.has(word) || OPENS_OBJECT.has(next));
}

/** Words that a thing named by its own words has not: after one of them stands a part of a sentence. */
// prettier-ignore
const SENTENCE_WORDS = new Set([
  ...TOLD_OR_STANDING, "will", "would", "can", "could", "may", "might", "should", "must", "to", "by", "from", "that", "which", "who",
  "while", "whilst", "where", "if", "despite", "than", "and", "with", "through", "until", "after", "before", "following", "continue",
  "continues",
]);

const LONGEST_NAME = 8;

/** Whether nothing but a thing's name stands before a word: "template agreements", but not "the cost of services". */
function isBare(said: Said, at: number, mayBeOf = false): boolean {
  if (at === 0 || at > LONGEST_NAME) return false;
  return said.slice(0, at).every((word) => !SENTENCE_WORDS.has(word) && !FIGURE_SUBJECTS.has(word) && (mayBeOf || word !== "of"));
}

/** "call-back to be enabled", "managers to log the rest", "new system to go live in May", "marketing to follow". */
function isToCome(said: Said, at: number): boolean {
  const [before, verb] = [said[at - 1] ?? "", said[at + 1] ?? ""];
  if (at === 0) return isAction(verb) && !HOPES.has(verb);
  if (!isBare(said, at, true)) return false;
  if (verb === "be") return isDeed(said[at + 2] ?? "") && !PROMISED.has(before) && !said.slice(at).some((word) => PAST.has(word));
  if (verb === "follow") return !PROMISED.has(before);
  if (AGENTS.has(before) && isBare(said, at)) return isAction(verb);
  return (TIMED.has(`${verb}s`) || TIMED.has(`${verb}es`) || TIMED_OF_MANY.has(verb) || BEGINNING.has(verb)) && tellsTime(said, at);
}

const BEGINNING = new Set(["start", "begin", "launch", "come", "join"]);

/** What only promises a comment. */
// prettier-ignore
const PROMISED = new Set([
  "update", "comment", "comments", "commentary", "narrative", "detail", "details", "report", "information", "more",
]);

/** "Exploring a joint bid", "now recruiting to both posts", "working alongside the college", but not "training days". */
function opensWithDoing(said: Said): boolean {
  const at = LEADING.has(said[0] ?? "") ? 1 : 0;
  const [word, next] = [said[at] ?? "", said[at + 1] ?? ""];
  if (!word.endsWith("ing") || said.slice(at).some((verb) => PAST.has(verb))) return false;
  if (next === "to") return ["looking", "continuing", "planning", "aiming", "preparing", "seeking"].includes(word);
  return isActing(word) && (!NOUNS_IN_ING.has(word) || OPENS_OBJECT.has(next));
}

const LEADING = new Set(["now", "currently", "also", "still", "actively"]);
const PAST = new Set(["is", "was", "were", "has", "have", "had", "did", "meant", "means", "remains", "took", "caused", "fell", "rose"]);
// prettier-ignore
const OPENS_OBJECT = new Set([
  "with", "alongside", "closely", "jointly", "to", "on", "through", "the", "a", "an", "all", "our", "more", "additional", "extra", "into",
  "options", "towards", "up", "out", "how", "whether", "every", "each",
]);

/** "Route maps updated", "letters issued to all landlords": a note of what was done, no longer than its reach. */
function endsWithDone(said: Said): boolean {
  const at = said.findIndex((word, index) => word.endsWith("ed") && isDeed(word) && !ARTICLES.has(said[index - 1] ?? ""));
  const stem = stemOfAction(said[at] ?? "");
  return (
    stem !== null && !AMBIGUOUS_STEMS.has(stem) && at <= LONGEST_DONE && isBare(said, at) && !said.slice(at).some((word) => PAST.has(word))
  );
}

const LONGEST_DONE = 5;
const ARTICLES = new Set(["the", "a", "an", "all", "new", "our"]);

/** How many words after a noun of action may lead to what becomes of it. */
const SETTING_REACH = 6;

/** "campaign planned for spring", "interviews <period>", "bid submitted": an action's name, and what becomes of it or when. */
function isSetting(said: Said, at: number): boolean {
  const following = said.slice(at + 1, at + 1 + SETTING_REACH);
  if (following.some((word) => ENDED.has(word)) || ["no", "not"].includes(said[at - 1] ?? "")) return false;
  if (following.some((word) => SETTING.has(word))) return true;
  return tellsTime(said, at) && !said.some((word) => TOLD_OR_STANDING.has(word) || word.endsWith("ed"));
}

/** What becomes of an action that came to nothing, or what makes a cause of it. */
// prettier-ignore
const ENDED = new Set([
  "abandoned", "attracted", "cancelled", "closed", "declined", "delayed", "drew", "ended", "overran", "postponed", "put", "stalled",
  "stopped", "suspended", "than",
]);
