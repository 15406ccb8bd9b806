import { containsAny } from "../text";
import {
  ACTION_PHRASES,
  AGENTS,
  DID,
  DONE,
  DONE_LATELY,
  DRIFTING,
  FIGURE_SUBJECTS,
  HOPES,
  NOTHING_DONE,
  OFTEN,
  STANDING_STILL,
  TIMED,
  TIMED_OF_MANY,
  TIMES,
  TOLD_OR_STANDING,
  TRACKED,
  UNDERGONE,
} from "./action-words";
import { bringsMore, goesBefore, hasBeenDone, isDueAtATime, isMending, someoneIntends, WANDERING, willBeDone } from "./action-signs";
import { isNotedAction } from "./action-notes";
import {
  AHEAD,
  hasAgent,
  isActing,
  isAction,
  isDeed,
  namesTime,
  speaksOfFigures,
  STRETCHES,
  tellsHardship,
  type Said,
  TIME_REACH,
} from "./action-said";
import type { Sentence } from "./sentences";

/** Whether a sentence stands as an action by the heading that it stands under, whatever its words are. */
export function standsAsAction(sentence: Sentence): boolean {
  return sentence.underAction && partsOf(sentence).some((said) => !deniesAction(said) && !speaksOfFigures(said));
}

/**
 * Whether a sentence says what is done about a miss: what will be done, is being done or has been put in place, or that
 * no action is needed. What the target, the figures or the performance will do is no action, nor is what a service suffers.
 */
export function sentenceSaysAction(sentence: Sentence): boolean {
  return partsOf(sentence).some(tellsOfAction);
}

function tellsOfAction(said: Said): boolean {
  if (deniesAction(said)) return false;
  if (containsAny(said, ACTION_PHRASES)) return true;
  return !speaksOfFigures(said) && WAYS.some((tells) => tells(said));
}

/** The ways in which English tells of an action. */
const WAYS: readonly ((said: Said) => boolean)[] = [
  isDoing,
  isUnderWay,
  isToBeDone,
  startsAtATime,
  happensAtATime,
  isSetForADay,
  someoneWill,
  wasDone,
  someoneDoes,
  someoneIntends,
  isDueAtATime,
  willBeDone,
  hasBeenDone,
  goesBefore,
  bringsMore,
  isNotedAction,
];

function deniesAction(said: Said): boolean {
  return containsAny(said, NOTHING_DONE);
}

/** The words of a sentence, parted where a colon, a semicolon or a dash parts it; "re-let" is two words. */
function partsOf({ pieces }: Sentence): readonly Said[] {
  const parts: string[][] = [[]];
  for (const { kind, lower, glued } of pieces) {
    if (kind === "mark" && (lower === ";" || lower === ":" || lower === "•" || (lower === "-" && !glued))) parts.push([]);
    else if (kind !== "mark" && lower.includes("-")) parts.at(-1)?.push(...lower.split("-"));
    else if (kind === "word" && lower.includes("'")) parts.at(-1)?.push(...(CONTRACTED.get(lower) ?? [lower]));
    else if (kind !== "mark") parts.at(-1)?.push(lower);
  }
  return parts;
}

const CONTRACTED = new Map([
  ["we're", ["we", "are"]],
  ["we've", ["we", "have"]],
  ["we'll", ["we", "will"]],
]);

/** How many words may stand between "will" or "is being" and what is done. */
const REACH = 3;

/** "will review", "are currently auditing", "continues to work", "plans to open", "by moving staff". */
function isDoing(said: Said): boolean {
  return said.some((word, at) => {
    const following = said.slice(at + 1, at + 1 + REACH);
    if (following[0] === "not") return false;
    switch (word) {
      case "will":
        return following.some(isAction);
      case "to":
        // "Shopping online continues to take trade away": takings of others.
        return (
          INTENTS.has(said[at - 1] ?? "") &&
          following.some(isAction) &&
          !(CONTINUING.has(said[at - 1] ?? "") && following[0] === "take" && !hasAgent(said, at))
        );
      case "by":
        return isActing(following[0] ?? "");
      case "is":
      case "are":
      case "now":
      case "currently":
      case "continue":
      case "continues":
        return following.some((next) => isActing(next) || TRACKED.has(next));
      default:
        return false;
    }
  });
}

const CONTINUING = new Set(["continue", "continues"]);

/** "is being rolled out", "are being spread": whatever is being done, but for what is undergone. */
function isUnderWay(said: Said): boolean {
  return said.some(
    (word, at) =>
      word === "being" &&
      ["is", "are"].some((verb) => said.slice(Math.max(0, at - 2), at).includes(verb)) &&
      said.slice(at + 1, at + 3).some(isDeed),
  );
}

/** "to be cleared by June", "must now be signed off", "are told to apply". */
function isToBeDone(said: Said): boolean {
  return said.some((word, at) => {
    if (word === "must") return said[at + 1] !== "not";
    if (word === "be") return said[at - 1] === "to" && ["is", "are"].includes(said[at - 2] ?? "") && isDeed(said[at + 1] ?? "");
    return word === "to" && ["told", "asked", "instructed", "reminded"].includes(said[at - 1] ?? "");
  });
}

/** "starts in May", "two surveyors join next month", "shifts begin <period>": what begins of itself, or stands open, is none. */
function startsAtATime(said: Said): boolean {
  return said.some((word, at) => STARTS.has(word) && at > 0 && !UNMOVED.has(said[at - 1] ?? "") && startsThen(said, at));
}

/** "starts in May", "opens next month", but not "starts in schools". */
function startsThen(said: Said, at: number): boolean {
  if (!AT_A_TIME.has(said[at + 1] ?? "")) return false;
  return said.slice(at + 1, at + 1 + TIME_REACH).some((word) => word === "<period>" || STRETCHES.has(word));
}

// prettier-ignore
const STARTS = new Set([
  "starts", "start", "started", "starting", "joins", "join", "joining", "begins", "begin", "began", "beginning", "arrive", "arrives",
  "opens", "open", "opening", "launches", "launching", "reopens", "reopened",
]);
const AT_A_TIME = new Set(["in", "on", "by", "at", "from", "next", "this", "with", "<period>"]);
const UNMOVED = new Set(["is", "are", "be", "remain", "stay", "year", "quarter", "term", "season", "period", "the", "a", "programme"]);

/**
 * What is set for a time: "clinics run from November", "the hearing is on <period>", "a gang is on standby until <period>", "homes are
 * shared out for completion by <period>".
 */
function happensAtATime(said: Said): boolean {
  if (tellsHardship(said) || said.some((word) => FIGURE_SUBJECTS.has(word))) return false;
  return said.some((word, at) => {
    const before = said[at - 1] ?? "";
    if (TIMED.has(word) || (TIMED_OF_MANY.has(word) && (before.endsWith("s") || AT_ONCE.has(said[at + 1] ?? "")))) {
      return (
        at > 0 &&
        !UNMOVED.has(before) &&
        !NO_VERB_AFTER.has(before) &&
        !["up", "down"].includes(said[at + 1] ?? "") &&
        namesTime(said, at, AHEAD)
      );
    }
    if (AGENTS.has(before) && isPresent(word)) return namesTime(said, at, AHEAD);
    if (!["is", "are", "stays", "stay"].includes(word)) return false;
    const next = said[at + 1] ?? "";
    return (
      (next === "on" && said[at + 2] === "<period>") ||
      (![UNDERGONE, DRIFTING, STANDING_STILL].some((still) => still.has(next)) && namesTime(said, at, DEADLINES))
    );
  });
}

/** "the clinic sees its first patients on <period>": with a day named and no verb of the past, whatever the verb is. */
function isSetForADay(said: Said): boolean {
  const joint = said.findIndex((word, at) => (word === "on" || word === "from") && said[at + 1] === "<period>");
  if (joint < 0 || tellsHardship(said)) return false;
  const before = said.slice(0, joint);
  const clause = before.slice(before.lastIndexOf("and") + 1);
  return (
    clause.length >= SHORTEST_CLAUSE &&
    !clause.some((word) => word.endsWith("ed") || TOLD_OR_STANDING.has(word) || FIGURE_SUBJECTS.has(word) || word === "<figure>")
  );
}

const SHORTEST_CLAUSE = 4;

/** "the board looks at this again on <period>": what it does, but for what it is, has, needs or hopes. */
function isPresent(word: string): boolean {
  return (
    word.endsWith("s") &&
    word.length > 3 &&
    !HOPES.has(word.slice(0, -1)) &&
    !AGENTS.has(word) &&
    !["faces", "lacks", "loses", "remains", "seems"].includes(word)
  );
}

/** "trials run from": before other words of time a run or a change is a noun. */
const AT_ONCE = new Set(["from", "until", "till"]);
const DEADLINES = new Set(["by", "until", "till"]);
const SINCE = new Set(["since"]);
/** After these a word is a noun, or what has been: "two visits in May", "has run since <period>". */
// prettier-ignore
const NO_VERB_AFTER = new Set([
  "to", "has", "have", "had", "was", "were", "been", "did", "not", "our", "their", "these", "those", "all", "no", "of", "in", "on", "by",
  "for", "and", "two", "three", "four", "<figure>",
]);

/** Whether a post, a team or a body will do something, whatever that is: "the Voids Manager will lease forty homes". */
function someoneWill(said: Said): boolean {
  return said.some((word, at) => {
    const next = said[at + 1];
    return (
      word === "will" &&
      next !== undefined &&
      (!HOPES.has(next) || (next === "have" && said.slice(at + 2, at + 5).some((gain) => GAINS.has(gain)))) &&
      hasAgent(said, at)
    );
  });
}

/** "will have two extra staff" */
const GAINS = new Set(["access", "additional", "extra"]);

/** "has now been put in place", "two officers were recruited", "posts now filled", "Accounts Payable also trained". */
function wasDone(said: Said): boolean {
  // A note leaves out the verb: its first words are what was done to what.
  if (!NOT.has(said[0] ?? "") && containsAny(said.slice(0, NOTE_REACH), DONE) && !said.slice(0, NOTE_REACH).some((word) => NOT.has(word))) {
    return true;
  }
  return said.some((word, at) => {
    if (!AUXILIARIES.has(word) && word !== "also" && word !== "we") return false;
    const following = said.slice(at + 1, at + 1 + DONE_REACH);
    // What was being done then may have been the trouble.
    return (
      !NOT.has(following[0] ?? "") &&
      following[0] !== "being" &&
      (containsAny(following, DONE) || (LATELY.has(word) && containsAny(following, DONE_LATELY)))
    );
  });
}

const AUXILIARIES = new Set(["has", "have", "been", "was", "were", "had", "is", "are"]);
const LATELY = new Set(["has", "have", "been"]);
const NOT = new Set(["not", "no", "never", "nobody", "yet", "until"]);
const DONE_REACH = 6;
const NOTE_REACH = 6;

/** What a post, a team or a body does now: as often as it says, since or from a time that it names, or at work on it. */
function someoneDoes(said: Said): boolean {
  if (tellsHardship(said)) return false;
  return (
    isAgain(said) ||
    said.some((_, at) => (isBusy(said, at) || isNow(said, at) || isAchieved(said, at) || didAtATime(said, at)) && hasAgent(said, at)) ||
    fromATime(said)
  );
}

/** "the Trust opened clinics in <period>": right after who did it. */
function didAtATime(said: Said, at: number): boolean {
  return DID.has(said[at] ?? "") && AGENTS.has(said[at - 1] ?? "") && namesTime(said, at, AT_A_TIME);
}

/** "checks every booking each Monday", "goes over repeat misses weekly", "street by street". */
function isAgain(said: Said): boolean {
  const often = said.findIndex(
    (word, at) =>
      OFTEN.has(word) ||
      (["each", "every"].includes(word) && TIMES.has(said[at + 1] ?? "")) ||
      (word === "by" && said[at - 1] === said[at + 1]),
  );
  return often > 0 && said.slice(0, often).some((word) => AGENTS.has(word));
}

/** "are leasing", "have been inspecting". */
function isBusy(said: Said, at: number): boolean {
  const next = said[at + 1] ?? "";
  const doing = next.endsWith("ly") ? (said[at + 2] ?? "") : next;
  return ["is", "are", "been"].includes(said[at] ?? "") && doing.endsWith("ing") && !DRIFTING.has(doing);
}

/** "the team now meets". */
function isNow(said: Said, at: number): boolean {
  return (
    said[at] === "now" && !["has", "have", "is", "are", "faces", "face", "lacks", "lack", "needs", "need"].includes(said[at + 1] ?? "")
  );
}

/** "has set a standard", "has adopted a shorter style". */
function isAchieved(said: Said, at: number): boolean {
  const next = said[at + 1] ?? "";
  return ["has", "have"].includes(said[at] ?? "") && (isMending(next) || next === "set") && !WANDERING.has(next);
}

/** "From May the complaints team books those visits itself." */
function fromATime(said: Said): boolean {
  if (
    said.some((word, at) => word === "been" && !STANDING_STILL.has(said[at + 1] ?? "") && hasAgent(said, at) && namesTime(said, at, SINCE))
  ) {
    return true;
  }
  return ["from", "since"].includes(said[0] ?? "") && said[1] === "<period>" && said.some((word) => AGENTS.has(word));
}

// prettier-ignore
const INTENTS = new Set([
  "plan", "plans", "planned", "planning", "propose", "proposes", "proposed", "proposing", "proposal", "proposals", "intend", "intends",
  "intended", "aim", "aims", "aiming", "continue", "continues", "continuing", "decided", "agreed", "going", "is", "are", "working", "hard",
  "seeking", "looking",
]);
