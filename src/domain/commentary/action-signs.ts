import { AMBIGUOUS_STEMS, FIGURE_SUBJECTS, FORUMS, HOPES, NOUNS_OF_ACTION, RESOURCES, STANDING_STILL, TROUBLES } from "./action-words";
import { AHEAD, hasAgent, isDeed, namesTime, stemOfAction, tellsHardship, type Said } from "./action-said";

/** "we intend to ring-fence an officer", "the board plans to swap providers". */
export function someoneIntends(said: Said): boolean {
  return said.some(
    (word, at) => word === "to" && OWN_INTENTS.has(said[at - 1] ?? "") && !HOPES.has(said[at + 1] ?? "") && hasAgent(said, at - 1),
  );
}

const OWN_INTENTS = new Set(["aim", "aims", "aiming", "intend", "intends", "plan", "plans", "planning", "propose", "proposes"]);

/** "flexible working will be piloted", "streets will be door-stepped". */
export function willBeDone(said: Said): boolean {
  return said.some((word, at) => word === "be" && said[at - 1] === "will" && said.slice(at + 1, at + 3).some(isMending));
}

/** "legal advice has been obtained", "huddles have started": what has been done lately, but for the work itself and its troubles. */
export function hasBeenDone(said: Said): boolean {
  if (tellsHardship(said) || said.some((word) => FIGURE_SUBJECTS.has(word))) return false;
  return said.some((word, at) => {
    const next = said[at + 1] ?? "";
    if (word === "now") return GOING.has(next) || (isMending(next) && !STANDING_STILL.has(next));
    if (!HAVING.has(word)) return false;
    if (BEGUN.has(next)) return said[at + 2] !== "to" && NOUNS_OF_ACTION.has(said[at - 1] ?? "");
    return (
      word === "been" &&
      said.slice(Math.max(0, at - 2), at).some((each) => each === "has" || each === "have") &&
      [next, next.endsWith("ly") ? (said[at + 2] ?? "") : ""].some(isMended)
    );
  });
}

const HAVING = new Set(["has", "have", "been"]);
/** "a list now goes to the director" */
const GOING = new Set(["go", "goes", "holds", "meet", "meets", "runs", "visit", "visits"]);
const BEGUN = new Set(["started", "commenced", "resumed"]);

export function isMending(word: string): boolean {
  return isDeed(word) && !TROUBLES.has(word);
}

function isMended(word: string): boolean {
  return isMending(word) && !WANDERING.has(word) && !AMBIGUOUS_STEMS.has(stemOfAction(word) ?? "");
}

/** "a paper is going to committee", "the bid has gone to the Corporate Board". */
export function goesBefore(said: Said): boolean {
  return said.some(
    (word, at) => word === "to" && BROUGHT.has(said[at - 1] ?? "") && said.slice(at + 1, at + 5).some((body) => FORUMS.has(body)),
  );
}

const BROUGHT = new Set(["going", "go", "goes", "gone", "went", "reporting", "presented", "submitted", "taken", "brought", "escalated"]);

/** "extra sessions laid on", "a dedicated officer": what is brought in to help, but not "no additional funding". */
export function bringsMore(said: Said): boolean {
  if (tellsHardship(said)) return false;
  return said.some(
    (word, at) =>
      MORE.has(word) &&
      !["no", "not", "without"].includes(said[at - 1] ?? "") &&
      said.slice(at + 1, at + 3).some((each) => RESOURCES.has(each)),
  );
}

const MORE = new Set(["extra", "additional", "dedicated", "interim", "replacement"]);

/** "a contractor is due on site in June", but not "the lease is due to end". */
export function isDueAtATime(said: Said): boolean {
  return (
    said.some(
      (word, at) =>
        word === "due" &&
        ["is", "are"].includes(said[at - 1] ?? "") &&
        !(said[at + 1] === "to" && ENDING.has(said[at + 2] ?? "")) &&
        namesTime(said, at, AHEAD),
    ) && !tellsHardship(said)
  );
}

const ENDING = new Set(["close", "end", "expire", "finish", "leave", "retire", "the", "a", "our"]);

/** What figures and fortunes have done. */
// prettier-ignore
export const WANDERING = new Set([
  "changed", "declined", "decreased", "deteriorated", "dropped", "exceeded", "improved", "performed", "remained", "recovered", "seemed",
  "slipped", "suffered", "varied", "worsened",
]);
