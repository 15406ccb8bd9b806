/** One tag of an XML text and where it stands: offsets count from 0, `end` is the one after its ">". */
export interface Tag {
  readonly kind: "start" | "end" | "empty";
  /** As written, prefix included. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Own code, because parts must be edited in place: a parser that gives no offsets cannot leave the rest of a text
 * exactly as it was.
 *
 * The first tag at or after an offset, passing over comments, CDATA sections and processing instructions; null where
 * there is none, or where the text breaks off. One step forward each time, so linear over a whole text.
 */
export function nextTag(xml: string, from: number): Tag | null {
  let start = xml.indexOf("<", from);
  while (start !== -1) {
    const closing = closingOfOther(xml, start);
    if (closing === null) return tagAt(xml, start);
    const end = xml.indexOf(closing, start + 2);
    start = end === -1 ? -1 : xml.indexOf("<", end + closing.length);
  }
  return null;
}

/** What ends the thing that starts here, where it is no tag. A document type is not known here: workbooks may have none. */
function closingOfOther(xml: string, start: number): string | null {
  switch (xml.charCodeAt(start + 1)) {
    case QUESTION:
      return "?>";
    case EXCLAMATION:
      if (xml.startsWith("<!--", start)) return "-->";
      return xml.startsWith("<![CDATA[", start) ? "]]>" : null;
    default:
      return null;
  }
}

const QUESTION = 0x3f;
const EXCLAMATION = 0x21;
const SLASH = 0x2f;
const GREATER = 0x3e;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;

const isSpace = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;

function tagAt(xml: string, start: number): Tag | null {
  const isEnd = xml.charCodeAt(start + 1) === SLASH;
  const nameStart = isEnd ? start + 2 : start + 1;
  let nameEnd = nameStart;
  while (nameEnd < xml.length && !endsName(xml.charCodeAt(nameEnd))) nameEnd++;
  let at = nameEnd;
  while (at < xml.length && xml.charCodeAt(at) !== GREATER) {
    const code = xml.charCodeAt(at);
    if (code === QUOTE || code === APOSTROPHE) at = xml.indexOf(xml.charAt(at), at + 1);
    if (at === -1) return null;
    at++;
  }
  if (at >= xml.length || nameEnd === nameStart) return null;
  const kind = isEnd ? "end" : xml.charCodeAt(at - 1) === SLASH ? "empty" : "start";
  return { kind, name: xml.slice(nameStart, nameEnd), start, end: at + 1 };
}

const endsName = (code: number): boolean => isSpace(code) || code === SLASH || code === GREATER;

/** A name without its prefix: "x:row" is "row". */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** Where the value of an attribute stands in a text, its quotes left out; null where the tag has none of that name. */
export function attributeSpan(xml: string, tag: Pick<Tag, "start" | "end">, name: string): { start: number; end: number } | null {
  let at = tag.start;
  while (at < tag.end) {
    while (at < tag.end && !isSpace(xml.charCodeAt(at))) at++;
    while (at < tag.end && isSpace(xml.charCodeAt(at))) at++;
    const nameStart = at;
    while (at < tag.end && xml.charCodeAt(at) !== EQUALS && !endsName(xml.charCodeAt(at))) at++;
    const nameEnd = at;
    while (at < tag.end && (xml.charCodeAt(at) === EQUALS || isSpace(xml.charCodeAt(at)))) at++;
    const code = xml.charCodeAt(at);
    if (code !== QUOTE && code !== APOSTROPHE) return null;
    const end = xml.indexOf(xml.charAt(at), at + 1);
    if (nameEnd - nameStart === name.length && xml.startsWith(name, nameStart)) return { start: at + 1, end };
    at = end + 1;
  }
  return null;
}
