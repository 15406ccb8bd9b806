/** Requirement sets by name, with the version of each. */
export type RequirementSets = Readonly<Record<string, string>>;

/** What this version of the library can ask for, and the host claims to have. */
export const DEFAULT_REQUIREMENT_SETS: RequirementSets = {
  ExcelApi: "1.15",
  ExcelApiUndo: "1.7",
  SharedRuntime: "1.1",
  DelayForCellEdit: "1.1",
};

/** The version of ExcelApi that brought each member, of those that the host has; the others are there from the start. */
const ADDED: Readonly<Record<string, readonly string[]>> = {
  // prettier-ignore
  "1.2": [
    "Range.columnHidden", "Range.hidden", "Range.merge", "Range.rowHidden", "Range.unmerge", "Table.convertToRange", "Table.worksheet",
    "Worksheet.protection",
  ],
  "1.3": ["Range._ValidateArraySize", "Range.getResizedRange"],
  // prettier-ignore
  "1.4": [
    "NamedItem.comment", "NamedItem.delete", "NamedItem.getRangeOrNullObject", "NamedItem.scope", "NamedItemCollection.add",
    "NamedItemCollection.getCount", "NamedItemCollection.getItemOrNullObject", "Range.getIntersectionOrNullObject",
    "Range.getUsedRangeOrNullObject", "TableCollection.getCount", "TableCollection.getItemOrNullObject", "Workbook.settings",
    "Worksheet.getUsedRangeOrNullObject", "WorksheetCollection.getCount", "WorksheetCollection.getItemOrNullObject",
  ],
  // prettier-ignore
  "1.5": [
    "Workbook._Runtime", "Workbook.customXmlParts", "Worksheet.getNext", "Worksheet.getNextOrNullObject", "Worksheet.getPrevious",
    "Worksheet.getPreviousOrNullObject", "WorksheetCollection.getFirst", "WorksheetCollection.getLast",
  ],
  "1.6": ["Application.suspendApiCalculationUntilNextSync", "Range.conditionalFormats", "Worksheet.calculate"],
  // prettier-ignore
  "1.7": [
    "NamedItem.formula", "Range.getAbsoluteResizedRange", "Range.isEntireColumn", "Range.isEntireRow", "Range.numberFormatLocal",
    "Workbook.getActiveCell", "Workbook.name", "Worksheet._GetSheetById", "Worksheet.getRangeByIndexes",
  ],
  "1.8": ["Range.dataValidation", "Runtime.enableEvents", "Workbook.readOnly"],
  // prettier-ignore
  "1.9": [
    "Application.calculationState", "Application.suspendScreenUpdatingUntilNextSync", "ConditionalFormat.getRanges",
    "Range.getCellProperties", "Range.getColumnProperties", "Range.getRowProperties", "Range.getTables", "Range.setCellProperties",
    "Range.setColumnProperties", "Range.setRowProperties", "RangeFill.pattern", "RangeFont.strikethrough", "Workbook.getSelectedRanges",
    "Worksheet.getRanges",
  ],
  "1.10": ["Workbook.comments", "Worksheet.comments"],
  "1.13": ["Range.getMergedAreasOrNullObject"],
  "1.14": ["CommentCollection.getItemOrNullObject", "ConditionalFormatCollection.getItemOrNullObject"],
  "1.17": ["ConditionalFormat.changeRuleToCustom"],
};

const VERSION_OF = new Map(Object.entries(ADDED).flatMap(([version, members]) => members.map((member) => [member, version] as const)));

/** Compares versions such as "1.9" and "1.10" by their numbers. */
function isAtLeast(version: string, wanted: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** Whether the set is there in that version or a later one. */
export function supports(sets: RequirementSets, set: string, version: string): boolean {
  const found = sets[set];
  return found !== undefined && isAtLeast(found, version);
}

/** Whether an Excel with these sets has the member, such as "Range.values". */
export function hasMember(sets: RequirementSets, member: string): boolean {
  const version = VERSION_OF.get(member);
  return version === undefined || supports(sets, "ExcelApi", version);
}
