import { containsAny, fold, phrases, words } from "../text";

/**
 * What stands where commentary should be: "unfinished" promises it ("TBC", "to follow", "xxx"), "elsewhere" points to
 * another cell that will not travel with the row ("as above"), "empty" says nothing ("n/a", "-", "no comment").
 */
export type Placeholder = "unfinished" | "elsewhere" | "empty";

/** Texts that are placeholders when they are all there is, as `words` returns them, joined. */
const TEXTS: Readonly<Record<Placeholder, readonly string[]>> = {
  unfinished: [
    "tbc", "tba", "tbd", "tbs", "to be confirmed", "to be completed", "to be added", "to be advised", "to be provided", "to be updated",
    "to be written", "to follow", "comment to follow", "comments to follow", "commentary to follow", "update to follow", "narrative to follow",
    "pending", "awaited", "awaiting", "awaiting comment", "awaiting comments", "awaiting commentary", "awaiting update", "awaiting narrative",
    "awaiting response", "comment awaited", "commentary awaited", "comment required", "commentary required", "comments required", "comment needed",
    "commentary needed", "add comment", "add commentary", "add comments", "insert comment", "insert commentary", "insert text", "insert text here",
    "insert comment here", "enter comment", "enter text", "draft", "todo", "to do", "text", "lorem ipsum", "test",
  ],
  elsewhere: [
    "as above", "see above", "as below", "see below", "ditto", "same as above", "as per above", "as previous", "see previous", "as before",
    "as previously", "as last quarter", "as last year", "as last month", "same as last quarter", "same as last year", "see last quarter",
    "see last year", "see previous comment", "see previous comments", "see previous commentary", "as previously reported", "as reported previously",
    "see previous quarter", "as per previous quarter", "as per last quarter", "as per previous", "see comment above", "see comments above",
    "see commentary above",
  ],
  empty: [
    "n a", "na", "nil", "none", "nothing", "nothing to report", "nothing to add", "no", "no comment", "no comments", "no commentary", "no update",
    "no updates", "no narrative", "no further comment", "no further comments", "no comment provided", "no commentary provided", "not applicable",
    "not provided", "none provided", "none required", "not required", "no comment required", "no commentary required", "blank", "comment",
    "comments", "commentary",
  ],
};

const KIND_OF = new Map((["unfinished", "elsewhere", "empty"] as const).flatMap((kind) => TEXTS[kind].map((text) => [text, kind] as const)));

/** Whoever writes more than this has something to say. */
const LONGEST = 200;

/** A letter or sign and nothing else is repeated: "-", "...", "xxx", "???". */
const REPEATED_LETTER = /^([a-z])\1*$/;

const PROMISED = new Set(["comment", "comments", "commentary", "update", "narrative", "explanation", "response"]);
const AFTER_PROMISED = new Set("from by for is are still to awaited pending outstanding required tbc".split(" "));
const PROMISES = phrases(["to follow", "awaited", "awaiting", "pending", "outstanding", "required", "to be provided", "to be added", "to be supplied", "to be confirmed", "tbc"]);
const LONGEST_PROMISE = 8;

/** "Update from service to follow", "Narrative awaited from contractor": a comment that is only promised. */
function isPromised(said: readonly string[]): boolean {
  return said.length <= LONGEST_PROMISE && (said[0] === "awaiting" ? said.some((word) => PROMISED.has(word)) : PROMISED.has(said[0] ?? "") && AFTER_PROMISED.has(said[1] ?? "")) && containsAny(said, PROMISES);
}

/** What kind of placeholder a text is; null for words of its own, and for a blank. */
export function placeholderIn(text: string): Placeholder | null {
  if (text.length > LONGEST || text.trim() === "") return null;
  const said = words(text).join(" ");
  if (said === "") return fold(text).includes("?") ? "unfinished" : "empty";
  if (said.length > 60) return null;
  if (REPEATED_LETTER.test(said)) return "unfinished";
  return KIND_OF.get(said) ?? (isPromised(said.split(" ")) ? "unfinished" : null);
}
