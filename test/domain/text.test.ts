import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { capitalised, containsAny, containsPhrase, count, fold, list, listSome, phrases, phrasesIn, words } from "../../src/domain/text";

describe("folding a text", () => {
  it.each([
    ["Ref.\u00A0 No", "ref. no"],
    ["  Smaller\nis\tBetter ", "smaller is better"],
    ["last year’s “result”", `last year's "result"`],
    ["2012–13 — prov.", "2012-13 - prov."],
    ["−5", "-5"],
    ["ﬁgure", "figure"],
    ["per\u00ADform\u200Bance", "performance"],
    ["✔\uFE0F", "✔"],
    ["\u00A0\u200B", ""],
  ])("makes %j comparable", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom("a", "Ref.\u00A0No", "É", "‘x’", "—", "½", "\u200B", "ß", "%")
          .chain((piece) => fc.string({ maxLength: 20 }).map((rest) => piece + rest)),
        (text) => fold(fold(text)) === fold(text),
      ),
    );
  });
});

describe("the words of a text", () => {
  it.each([
    ["Low is good.", ["low", "is", "good"]],
    ["% of re-referrals (£)", ["%", "of", "re", "referrals", "£"]],
    ["last year's 'on track'", ["last", "year's", "on", "track"]],
    ["Cynghorau'r Gymru, tŷ", ["cynghorau'r", "gymru", "tŷ"]],
    ["...", []],
  ])("of %j", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe("a phrase", () => {
  it("stands in a text only with its words one after the other", () => {
    expect(containsPhrase(["not", "in", "education"], ["in", "education"])).toBe(true);
    expect(containsPhrase(["in", "further", "education"], ["in", "education"])).toBe(false);
    expect(containsPhrase(["in"], ["in", "education"])).toBe(false);
  });

  it("is found among many others, wherever it stands", () => {
    const known = phrases(["action plan", "action", "in place", "plan in place"]);
    expect(phrasesIn(words("An action plan is in place"), known)).toEqual([["action", "plan"], ["action"], ["in", "place"]]);
    expect(containsAny(words("The plan is in the place"), known)).toBe(false);
    expect(containsAny(words("A plan in place"), known)).toBe(true);
    expect(containsAny([], known)).toBe(false);
  });
});

describe("a sentence's parts", () => {
  it("are listed with an and before the last", () => {
    expect([list([]), list(["a"]), list(["a", "b"]), list(["a", "b", "c"])]).toEqual(["", "a", "a and b", "a, b and c"]);
  });

  it("are counted with the right noun", () => {
    expect([count(0, "row"), count(1, "row"), count(2, "row"), count(2, "summary", "summaries")]).toEqual([
      "0 rows",
      "1 row",
      "2 rows",
      "2 summaries",
    ]);
  });
});

describe("a text that begins a sentence", () => {
  it.each([
    ["previous outturn", "Previous outturn"],
    ["RAG status", "RAG status"],
    ["5% worse", "5% worse"],
    ["", ""],
  ])("has a capital: %j", (text, expected) => {
    expect(capitalised(text)).toBe(expected);
  });
});

describe("a list that may be long", () => {
  it("names six things and counts the others", () => {
    expect(listSome(["a", "b"])).toBe("a and b");
    expect(listSome(Array.from("abcdefgh"))).toBe("a, b, c, d, e, f and 2 more");
  });

  it("counts those that were not given", () => {
    expect(listSome(["a", "b"], 30)).toBe("a, b and 28 more");
  });
});
