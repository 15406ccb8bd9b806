import type { Book } from "../xlsx/book";
import { namespaceOf, readCustomXml, type CustomXml, type StoredXml } from "../xlsx/custom-xml";
import { findEntry, linksName, readPart, type Part } from "../xlsx/parts";
import { escapeText } from "../xml/text";
import { attributeOf, children, type Element } from "../xml/tree";
import { changedList, prefixOf, type PartChanges } from "./parts";

const OFFICE_LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const PACKAGE_LINKS = "http://schemas.openxmlformats.org/package/2006/relationships";
const PROPERTIES_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const CONTENT_TYPES = "[Content_Types].xml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';

/**
 * The parts that change so that the workbook holds just these custom XML parts, in the form that Excel gives them: the
 * data, its properties with the id, the links between them and from the workbook, and their content types. Parts that
 * are there already and say the same are left as they are. Null where the workbook lacks the lists to add to.
 */
export function customXmlChanges(book: Book, wanted: readonly CustomXml[]): PartChanges | null {
  const stored = readCustomXml(book.archive, book.workbook);
  const gone = stored.filter(({ id }) => !wanted.some((one) => one.id === id));
  const added = wanted.filter(({ id }) => !stored.some((one) => one.id === id));
  const changed = stored.flatMap(({ id, part, xml }) =>
    wanted.filter((one) => one.id === id && one.xml !== xml).map((one) => [part, one.xml] as const),
  );
  if (gone.length + added.length === 0) return new Map<string, string | null>(changed);
  const types = readPart(book.archive, CONTENT_TYPES);
  const links = readPart(book.archive, linksName(book.workbook.name));
  if (types === null || links === null) return null;
  const numbers = freeNumbers(book, added.length);
  const made = added.map((one, index) => ({ ...one, number: numbers[index] ?? 0 }));
  return new Map<string, string | null>([
    ...changed,
    ...gone.flatMap(partsOf).map((name) => [name, null] as const),
    ...made.flatMap(newParts),
    [types.name, changedTypes(types, gone.flatMap(partsOf), made)],
    [links.name, changedLinks(book, links, gone, made)],
  ]);
}

interface MadeXml extends CustomXml {
  readonly number: number;
}

const itemPart = ({ number }: MadeXml): string => `customXml/item${number}.xml`;
const propertiesPart = ({ number }: MadeXml): string => `customXml/itemProps${number}.xml`;

/** Numbers from 1 of which no custom XML part has been made. */
function freeNumbers({ archive }: Book, count: number): readonly number[] {
  const free: number[] = [];
  for (let number = 1; free.length < count; number += 1) {
    const isTaken = ["item", "itemProps"].some((name) => findEntry(archive, `customXml/${name}${number}.xml`) !== undefined);
    if (!isTaken) free.push(number);
  }
  return free;
}

function newParts(made: MadeXml): readonly (readonly [string, string])[] {
  const namespace = namespaceOf(made.xml);
  const schemas = namespace === "" ? "" : `<ds:schemaRef ds:uri="${escapeText(namespace)}"/>`;
  const properties = `<ds:datastoreItem ds:itemID="${escapeText(made.id)}" xmlns:ds="${PROPERTIES_NAMESPACE}"><ds:schemaRefs>${schemas}</ds:schemaRefs></ds:datastoreItem>`;
  const link = `<Relationship Id="rId1" Type="${OFFICE_LINKS}customXmlProps" Target="itemProps${made.number}.xml"/>`;
  return [
    [itemPart(made), made.xml],
    [propertiesPart(made), DECLARATION + properties],
    [`customXml/_rels/item${made.number}.xml.rels`, `${DECLARATION}<Relationships xmlns="${PACKAGE_LINKS}">${link}</Relationships>`],
  ];
}

/** All the names under which a stored part stands in the zip. */
function partsOf({ part, properties }: StoredXml): readonly string[] {
  return [part, linksName(part), ...(properties === null ? [] : [properties])];
}

function changedTypes(types: Part, gone: readonly string[], made: readonly MadeXml[]): string {
  const names = new Set(gone.map((name) => `/${name}`.toLowerCase()));
  const removed = children(types.root, "Override").filter((one) =>
    names.has((attributeOf(types.xml, one, "PartName") ?? "").toLowerCase()),
  );
  const hasXml = children(types.root, "Default").some((one) => attributeOf(types.xml, one, "Extension")?.toLowerCase() === "xml");
  const overrides = made.flatMap((one) => [
    ...(hasXml ? [] : [[itemPart(one), "application/xml"] as const]),
    [propertiesPart(one), PROPERTIES_TYPE] as const,
  ]);
  return changedList(
    types,
    removed,
    overrides.map(([name, type]) => `<${prefixOf(types.root)}Override PartName="/${name}" ContentType="${type}"/>`),
  );
}

function changedLinks({ workbook }: Book, links: Part, gone: readonly StoredXml[], made: readonly MadeXml[]): string {
  const list = children(links.root, "Relationship");
  const idOf = (link: Element): string => attributeOf(links.xml, link, "Id") ?? "";
  const ids = new Set(list.map(idOf));
  const up = "../".repeat(workbook.name.split("/").length - 1);
  let number = 0;
  const added = made.map((one) => {
    do number += 1;
    while (ids.has(`rId${number}`));
    return `<${prefixOf(links.root)}Relationship Id="rId${number}" Type="${OFFICE_LINKS}customXml" Target="${up}${itemPart(one)}"/>`;
  });
  return changedList(
    links,
    list.filter((link) => gone.some((one) => one.link === idOf(link))),
    added,
  );
}
