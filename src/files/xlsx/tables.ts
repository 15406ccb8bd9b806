import type { Area } from "../../domain/sheet";
import { attributeOf, child, children, contentOf, numberOf } from "../xml/tree";
import type { Archive } from "../zip/archive";
import type { Book, BookSheet } from "./book";
import { readPart, readRelationships, type Part } from "./parts";
import { parseArea, parsePlace } from "./references";

/** A table of a sheet. */
export interface SheetTable {
  readonly name: string;
  /** With its heading row, where it has one. */
  readonly area: Area;
  readonly hasHeaders: boolean;
  /** The name of its look, "" for none. */
  readonly style: string;
}

/** The first remark of a thread on a cell. */
export interface SheetComment {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
}

/** A name that formulas of the whole workbook may use. */
export interface BookName {
  readonly name: string;
  /** With its "=". */
  readonly formula: string;
  readonly comment: string;
}

function linkedParts(archive: Archive, from: Part, type: string): readonly Part[] {
  return readRelationships(archive, from.name).flatMap((link) => (link.type === type ? (readPart(archive, link.target) ?? []) : []));
}

/** The tables of a sheet. */
export function readTables({ archive }: Book, { part }: BookSheet): readonly SheetTable[] {
  return linkedParts(archive, part, "table").flatMap(({ xml, root }) => {
    const area = parseArea(attributeOf(xml, root, "ref"));
    const name = attributeOf(xml, root, "displayName") ?? attributeOf(xml, root, "name");
    if (area === null || name === null) return [];
    return [
      {
        name,
        area,
        hasHeaders: numberOf(xml, root, "headerRowCount") !== 0,
        style: attributeOf(xml, child(root, "tableStyleInfo"), "name") ?? "",
      },
    ];
  });
}

/** The comments of a sheet that people can answer; the older notes are not among them. */
export function readComments({ archive, workbook }: Book, { part }: BookSheet): readonly SheetComment[] {
  const persons = new Map(
    linkedParts(archive, workbook, "person").flatMap(({ xml, root }) =>
      children(root, "person").map((person) => [attributeOf(xml, person, "id"), attributeOf(xml, person, "displayName") ?? ""] as const),
    ),
  );
  return linkedParts(archive, part, "threadedComment").flatMap(({ xml, root }) =>
    children(root, "threadedComment").flatMap((comment) => {
      const place = parsePlace(attributeOf(xml, comment, "ref") ?? "");
      const text = child(comment, "text");
      const isAnswer = attributeOf(xml, comment, "parentId") !== null;
      if (place === null || text === undefined || isAnswer) return [];
      return [{ ...place, author: persons.get(attributeOf(xml, comment, "personId")) ?? "", text: contentOf(xml, text) }];
    }),
  );
}

/** The names of the whole workbook that people see; those of one sheet, and Excel's own, are not among them. */
export function readNames({ workbook: { xml, root } }: Book): readonly BookName[] {
  return children(child(root, "definedNames"), "definedName").flatMap((element) => {
    const name = attributeOf(xml, element, "name") ?? "";
    const isOwn =
      name === "" ||
      name.startsWith("_xl") ||
      ["localSheetId", "hidden"].some((attribute) => attributeOf(xml, element, attribute) !== null);
    return isOwn ? [] : [{ name, formula: `=${contentOf(xml, element)}`, comment: attributeOf(xml, element, "comment") ?? "" }];
  });
}
