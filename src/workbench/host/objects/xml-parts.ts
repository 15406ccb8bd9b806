import type { Book } from "../book";
import { text } from "../protocol/arguments";
import { Fault } from "../protocol/fault";
import { objectType, type HostObject, type ObjectType } from "../protocol/object";

interface Part {
  readonly book: Book;
  readonly id: string;
}

/** Parts of one namespace. */
interface Scope {
  readonly book: Book;
  readonly namespace: string;
}

const ROOT = /^(?:\uFEFF?\s*<\?[^>]*\?>)?\s*(?:<!--[^>]*-->\s*)?<([A-Za-z_][\w.-]*)(?::([\w.-]+))?([^>]*)>/;

interface Root {
  readonly name: string;
  readonly namespace: string;
}

/** The root element and its namespace, "" for none; null for what does not begin and end as XML does. */
function rootOf(xml: string): Root | null {
  const match = ROOT.exec(xml);
  if (match === null) return null;
  const [, first = "", second, attributes = ""] = match;
  const name = second === undefined ? first : `${first}:${second}`;
  if (!attributes.endsWith("/") && !xml.trimEnd().endsWith(`</${name}>`)) return null;
  const declaration = second === undefined ? "xmlns" : `xmlns:${first}`;
  const value = new RegExp(`(?:^|\\s)${declaration}\\s*=\\s*["']([^"']*)["']`).exec(attributes);
  return { name, namespace: value?.[1] ?? "" };
}

function checked(value: unknown): string {
  const xml = text(value);
  if (rootOf(xml) === null) throw new Fault("InvalidArgument", "This is no XML.");
  return xml;
}

function xmlOf({ book, id }: Part): string {
  const found = book.xmlParts.get(id);
  if (found === undefined) throw new Fault("ItemNotFound");
  return found;
}

const part: ObjectType<Part> = objectType("CustomXmlPart", {
  identity: ({ id }) => ({ Id: id }),
  properties: { Id: { get: ({ id }) => id }, NamespaceUri: { get: (one) => rootOf(xmlOf(one))?.namespace ?? "" } },
  methods: {
    GetXml: xmlOf,
    SetXml: (one, [xml]) => {
      xmlOf(one);
      one.book.xmlParts.set(one.id, checked(xml));
    },
    Delete: (one) => {
      xmlOf(one);
      one.book.xmlParts.delete(one.id);
    },
  },
});

function idsIn({ book, namespace }: Scope): readonly string[] {
  return [...book.xmlParts].filter(([, xml]) => rootOf(xml)?.namespace === namespace).map(([id]) => id);
}

function find(book: Book, ids: readonly string[], id: unknown): HostObject | null {
  return ids.includes(text(id)) ? part({ book, id: text(id) }) : null;
}

function orMissing(found: HostObject | null): HostObject {
  if (found === null) throw new Fault("ItemNotFound");
  return found;
}

function only(scope: Scope): HostObject | null {
  const [id, ...others] = idsIn(scope);
  return id === undefined || others.length > 0 ? null : part({ book: scope.book, id });
}

const scopedCollection: ObjectType<Scope> = objectType("CustomXmlPartScopedCollection", {
  items: (scope) => idsIn(scope).map((id) => part({ book: scope.book, id })),
  objects: {
    GetItem: (scope, [id]) => orMissing(find(scope.book, idsIn(scope), id)),
    GetItemOrNullObject: (scope, [id]) => find(scope.book, idsIn(scope), id),
    GetOnlyItem: (scope) => {
      const found = only(scope);
      if (found === null) throw new Fault("InvalidOperation", "There is not just one such part.");
      return found;
    },
    GetOnlyItemOrNullObject: only,
  },
  methods: { GetCount: (scope) => idsIn(scope).length },
});

/** Custom XML parts. They lie outside undo, as in Excel. */
export const customXmlPartCollection: ObjectType<Book> = objectType("CustomXmlPartCollection", {
  items: (book) => [...book.xmlParts.keys()].map((id) => part({ book, id })),
  objects: {
    Add: (book, [xml]) => {
      const id = book.newId();
      book.xmlParts.set(id, checked(xml));
      return part({ book, id });
    },
    GetItem: (book, [id]) => orMissing(find(book, [...book.xmlParts.keys()], id)),
    GetItemOrNullObject: (book, [id]) => find(book, [...book.xmlParts.keys()], id),
    GetByNamespace: (book, [namespace]) => scopedCollection({ book, namespace: text(namespace) }),
  },
  methods: { GetCount: (book) => book.xmlParts.size },
});
