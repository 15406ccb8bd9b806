import { describe, expect, it } from "vitest";

import { nextTag } from "../../../src/files/xml/tags";
import { attribute, textOf, withAttribute } from "../../../src/files/xml/text";
import { child, contentOf, readDocument } from "../../../src/files/xml/tree";

describe("an XML text", () => {
  it.each([
    ["with elements side by side and within", "<a><b/><c x='1'>t</c></a>", true],
    [
      "with a declaration, comments and instructions",
      '<?xml version="1.0"?><!-- <x> --><a><?go <b>?><![CDATA[</a>]]></a><!-- end -->',
      true,
    ],
    ["with a bracket inside an attribute", '<a f="1>2 && 3</a>"></a>', true],
    ["of nothing", "", false],
    ["without an end", "<a><b></b>", false],
    ["whose tags cross", "<a><b></a></b>", false],
    ["with two elements at the top", "<a/><b/>", false],
    ["with an end before its start", "</a>", false],
    ["with a quote left open", '<a x="1></a>', false],
    ["with a comment left open", "<a><!-- </a>", false],
    ["with a document type", "<!DOCTYPE a><a/>", false],
  ])("%s: %s", (_, xml, isWhole) => {
    expect(readDocument(xml) !== null).toBe(isWhole);
  });

  it("is checked but not kept inside elements that are too large for a tree", () => {
    const root = readDocument("<a><grid><row/><grid/></grid><b/></a>", "grid");
    expect(root?.children.map((each) => [each.name, each.children.length])).toEqual([
      ["grid", 0],
      ["b", 0],
    ]);
    expect(readDocument("<a><grid><row></grid></a>", "grid")).toBeNull();
  });

  it("tells names without their prefix, and where content stands", () => {
    const xml = "<x:a><x:b>one &amp; two</x:b></x:a>";
    const b = child(readDocument(xml) ?? undefined, "b");
    expect(b && contentOf(xml, b)).toBe("one & two");
  });
});

describe("text", () => {
  it.each([
    ["a &lt;b&gt; &quot;c&quot; &apos;d&apos;", "a <b> \"c\" 'd'"],
    ["&#65;&#x2191;&#x1F600;", "A↑😀"],
    ["&nbsp; &#x110000; R&D; &", "&nbsp; &#x110000; R&D; &"],
    ["a<!-- no & -->b<![CDATA[&amp;<c>]]>&amp;", "ab&amp;<c>&"],
  ])("%s stands for %s", (xml, text) => {
    expect(textOf(xml, 0, xml.length)).toBe(text);
  });
});

describe("an attribute", () => {
  const element = `<c r="A1" rt='"' t = "s" x:t="no"><d s="inside"/></c>`;

  it.each([
    ["r", "A1"],
    ["rt", '"'],
    ["t", "s"],
    ["s", null],
  ])("%s is %s", (name, value) => {
    const tag = nextTag(element, 0);
    expect(tag && attribute(element, tag, name)).toBe(value);
  });

  it.each([
    ["r", "B<2", '<c r="B&lt;2" t="t"><d/></c>'],
    ["s", "1", '<c s="1" r="A1" t="t"><d/></c>'],
    ["t", null, '<c r="A1"><d/></c>'],
    ["s", null, '<c r="A1" t="t"><d/></c>'],
  ])("%s set to %s", (name, value, expected) => {
    expect(withAttribute('<c r="A1" t="t"><d/></c>', name, value)).toBe(expected);
  });
});
