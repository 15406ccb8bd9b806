import { spliced } from "../xml/splice";
import { withAttribute } from "../xml/text";
import { child } from "../xml/tree";
import type { Part } from "../xlsx/parts";

/** What may stand in a workbook's part before its calculation settings, in the order that the format demands. */
// prettier-ignore
const BEFORE_SETTINGS = [
  "fileVersion", "fileSharing", "workbookPr", "AlternateContent", "revisionPtr", "workbookProtection", "bookViews", "sheets",
  "functionGroups", "externalReferences", "definedNames",
];

/** The workbook's part, saying that everything is to be worked out anew when the file is next opened. */
export function recalculatedOnOpening({ xml, root }: Part): string {
  const settings = child(root, "calcPr");
  if (settings) {
    const { start, end } = settings.tag;
    return spliced(xml, [{ start, end, text: withAttribute(xml.slice(start, end), "fullCalcOnLoad", "1") }]);
  }
  const at = root.children.findLast((each) => BEFORE_SETTINGS.includes(each.name))?.end ?? root.tag.end;
  const prefix = root.tag.name.slice(0, -"workbook".length);
  return spliced(xml, [{ start: at, end: at, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }]);
}
