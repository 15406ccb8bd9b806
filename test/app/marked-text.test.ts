import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markedText } from "../../src/app/marked-text";

const show = (text: string, spans: readonly (readonly [number, number])[]) =>
  markedText(
    text,
    spans.map(([start, end]) => ({ start, end })),
  )
    .map((stretch) => (stretch.marked ? `[${stretch.text}]` : stretch.text))
    .join("");

describe("a marked text", () => {
  it.each<[string, readonly (readonly [number, number])[], string]>([
    ["better than target", [], "better than target"],
    ["It is better than target.", [[6, 24]], "It is [better than target]."],
    ["TBC", [[0, 3]], "[TBC]"],
    [
      "the DLO and the ABC",
      [
        [16, 19],
        [4, 7],
      ],
      "the [DLO] and the [ABC]",
    ],
    [
      "abcdef",
      [
        [0, 4],
        [2, 5],
      ],
      "[abcd][e]f",
    ],
    ["abc", [[2, 99]], "ab[c]"],
    ["", [[0, 3]], ""],
  ])("%j with %j is %j", (text, spans, expected) => {
    expect(show(text, spans)).toBe(expected);
  });

  it("is the whole text, whatever the spans", () => {
    const span = fc.record({ start: fc.nat(30), end: fc.nat(30) });
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.array(span), (text, spans) => {
        expect(
          markedText(text, spans)
            .map((stretch) => stretch.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});
