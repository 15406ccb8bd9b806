import type { Span } from "../domain/commentary";

/** A stretch of a text, and whether it is one of those that are meant. */
export interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * A text in stretches, those that are meant told from the rest; together they are the whole text. Spans may come in any
 * order, overlap, or reach beyond the text.
 */
export function markedText(text: string, spans: readonly Span[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  const add = (to: number, marked: boolean) => {
    if (to > at) stretches.push({ text: text.slice(at, to), marked });
    at = Math.max(at, to);
  };
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    add(Math.min(start, text.length), false);
    add(Math.min(end, text.length), true);
  }
  add(text.length, false);
  return stretches;
}
