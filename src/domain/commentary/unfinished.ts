import type { Span } from "./claim";

/** What writers leave for later: "[date to be inserted]", "XX weeks", "TBC", "???". Marks of notes, "[1]" and "[p]", are none. */
const LEFT_OPEN = /\[[^[\]]*\]|\bX{2,}\b|\b(?:TBC|TBA|TBD)\b|\?{2,}/g;

/** What a bracket asks for when it is to be filled in, or answered before the paper is printed. */
const ASKS =
  /\b(?:add|insert|enter|check|confirm|update|complete|provide|supply|delete|remove|name|date|figure|number|amount|value|text|tbc|tba|tbd|xx+|to be|to come|to follow|before publication)\b/i;

/** Where a comment still holds a gap or a note for its writer, as stretches of the text; a text that is nothing else is a placeholder. */
export function unfinishedIn(text: string): readonly Span[] {
  return Array.from(text.matchAll(LEFT_OPEN), ({ 0: words, index }) => ({ start: index, end: index + words.length })).filter(
    ({ start, end }) => {
      const words = text.slice(start, end);
      return words.startsWith("[") ? ASKS.test(words) : words !== "XX" || !isNumeral(text, start);
    },
  );
}

/** "Article XX", "Part XX": twenty, as Romans wrote it. */
function isNumeral(text: string, at: number): boolean {
  return /\b(?:article|part|chapter|schedule|section|annex|appendix|volume) $/i.test(text.slice(Math.max(0, at - 12), at));
}
