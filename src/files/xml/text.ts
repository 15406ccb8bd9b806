import { attributeSpan, nextTag, type Tag } from "./tags";

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const DATA_OPENS = "<![CDATA[";

/** The text that a stretch of XML stands for: references resolved, CDATA taken as it is, comments left out. */
export function textOf(xml: string, start: number, end: number): string {
  const raw = xml.slice(start, end);
  return raw.includes("<") ? withSections(raw) : unescape(raw);
}

function withSections(raw: string): string {
  let text = "";
  let at = 0;
  for (let start = raw.indexOf("<"); start !== -1; start = raw.indexOf("<", at)) {
    const isData = raw.startsWith(DATA_OPENS, start);
    const closing = isData ? "]]>" : raw.startsWith("<!--", start) ? "-->" : ">";
    const end = raw.indexOf(closing, start);
    if (end === -1) return text;
    text += unescape(raw.slice(at, start)) + (isData ? raw.slice(start + DATA_OPENS.length, end) : "");
    at = end + closing.length;
  }
  return text + unescape(raw.slice(at));
}

function unescape(raw: string): string {
  return raw.includes("&") ? raw.replace(/&([^;&]{1,10});/g, (whole, name: string) => character(name) ?? whole) : raw;
}

function character(name: string): string | undefined {
  if (!name.startsWith("#")) return NAMED[name];
  const code = name.startsWith("#x") ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** The value of a tag's attribute, or null where it has none of that name. */
export function attribute(xml: string, tag: Pick<Tag, "start" | "end">, name: string): string | null {
  const span = attributeSpan(xml, tag, name);
  return span && unescape(xml.slice(span.start, span.end));
}

/** True where an attribute says so in either of the two ways of XML; a missing one says no. */
export function isOn(value: string | null): boolean {
  return value === "1" || value === "true";
}

/** Text as it may stand in an element or an attribute. */
export function escapeText(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

/** An element's text with an attribute of its start tag set, added behind the name, or taken away (null). */
export function withAttribute(element: string, name: string, value: string | null): string {
  const tag = nextTag(element, 0);
  if (tag === null) return element;
  const span = attributeSpan(element, tag, name);
  if (span !== null && value !== null) return element.slice(0, span.start) + escapeText(value) + element.slice(span.end);
  if (span !== null) return element.slice(0, element.lastIndexOf(name, span.start - 2)).trimEnd() + element.slice(span.end + 1);
  if (value === null) return element;
  const nameEnd = tag.start + 1 + tag.name.length;
  return `${element.slice(0, nameEnd)} ${name}="${escapeText(value)}"${element.slice(nameEnd)}`;
}
