import {
  AFTER_FIGURE_SUBJECT,
  AGENTS,
  BEFORE_FIGURE_SUBJECT,
  DOING_STEMS,
  FIGURE_SUBJECTS,
  HARDSHIPS,
  IRREGULAR,
  TIMES,
  UNDERGONE,
} from "./action-words";

/** The words of a part of a sentence, in lower case. */
export type Said = readonly string[];

export function speaksOfFigures(said: Said): boolean {
  const start = said.findIndex((word) => !BEFORE_FIGURE_SUBJECT.has(word));
  return FIGURE_SUBJECTS.has(said[start] ?? "") && AFTER_FIGURE_SUBJECT.has(said[start + 1] ?? "");
}

export function isDeed(word: string): boolean {
  return ((word.endsWith("ed") && !word.endsWith("eed")) || IRREGULAR.has(word)) && !UNDERGONE.has(word);
}

const LENGTHS = [...new Set([...DOING_STEMS].map(({ length }) => length))];

export function isAction(word: string): boolean {
  return stemOfAction(word) !== null;
}

/** The stem of what a service does about a miss, where a word begins with one. */
export function stemOfAction(word: string): string | null {
  const length = LENGTHS.find((each) => DOING_STEMS.has(word.slice(0, each)));
  return length === undefined ? null : word.slice(0, length);
}

export function isActing(word: string): boolean {
  return word.endsWith("ing") && isAction(word);
}

export function tellsHardship(said: Said): boolean {
  // "A short form" is no shortage.
  return said.some((word, at) => HARDSHIPS.has(word) && !(word === "short" && said[at - 1] === "a"));
}

/** How many words may stand between an agent and what it does: "the Head of Customer Services will". */
const NAME_REACH = 6;
const SHARED_REACH = 20;

export function hasAgent(said: Said, before: number): boolean {
  // "The manager has published the programme early in May and is moving courses": one agent for both.
  const reach = said[before - 1] === "and" ? SHARED_REACH : NAME_REACH;
  return said.slice(Math.max(0, before - reach), before).some((word) => AGENTS.has(word));
}

export const AHEAD = new Set(["in", "on", "by", "from", "until", "till", "before"]);

// prettier-ignore
export const STRETCHES = new Set([
  "day", "days", "week", "weeks", "month", "months", "quarter", "term", "year", "spring", "summer", "autumn", "winter", "easter",
  "christmas", "soon",
]);

/** How many words after what is done its time may stand. */
export const TIME_REACH = 10;

/** Whether a time follows, up to five words after one that leads to it: "in the week of <period>". */
export function namesTime(said: Said, after: number, joints: ReadonlySet<string>): boolean {
  const following = said.slice(after + 1, after + 1 + TIME_REACH);
  return following.some((word, at) => word === "<period>" && following.slice(Math.max(0, at - 5), at).some((joint) => joints.has(joint)));
}

const COMING = new Set(["next", "this", "coming", "for", "by", "before", "each", "every"]);

/** Whether a time follows at all: "<period>", "next week", "for autumn", "shortly". */
export function tellsTime(said: Said, after: number): boolean {
  return said
    .slice(after + 1, after + 1 + TIME_REACH)
    .some(
      (word, at, following) =>
        word === "<period>" ||
        word === "shortly" ||
        word === "soon" ||
        ((STRETCHES.has(word) || TIMES.has(word)) && following.slice(Math.max(0, at - 2), at).some((each) => COMING.has(each))),
    );
}
