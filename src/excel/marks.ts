import type { Mark, MarksPort } from "../app/marks";
import type { Outcome } from "../app/outcome";
import type { Severity } from "../domain/check";
import { addressesOf } from "./areas";
import { outcomeOf } from "./errors";
import type { OfficeJs } from "./office";

/** In the formula of every mark, so that anybody finds it again: a text constant is saved with the workbook. */
const MARKER = "scorecard-check:";

/** Always true, since N of a text is 0; it refers to no cell, so it holds wherever its cells are moved. */
function formulaFor(severity: Severity): string {
  return `=N("${MARKER}${severity}")=0`;
}

interface Look {
  readonly line: "Dash" | "DashDot" | "Dot";
  readonly underline: "Double" | "Single" | "None";
  readonly color: string;
}

/**
 * Lines and underlines only, so that fills that rate still show. Tables are drawn with whole lines: broken ones are told
 * from those, and from one another, without their colours, and they show on blank cells too.
 */
const LOOKS: Readonly<Record<Severity, Look>> = {
  error: { line: "Dash", underline: "Double", color: "#C00000" },
  warning: { line: "DashDot", underline: "Single", color: "#7F4F00" },
  note: { line: "Dot", underline: "None", color: "#1F4E79" },
};

const EDGES = ["top", "right", "bottom", "left"] as const;

/**
 * Marks as conditional formats that lie over the person's own, above them in order, and change none. Each of `show` and
 * `hide` takes two round trips at the most.
 */
export function marksPort(office: OfficeJs): MarksPort {
  return {
    show: (sheet, marks) => replaceMarks(office, sheet, marks),
    hide: (sheet) => replaceMarks(office, sheet, []),
  };
}

function replaceMarks(office: OfficeJs, name: string, marks: readonly Mark[]): Promise<Outcome> {
  return outcomeOf(() =>
    office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const formats = sheet.getRange().conditionalFormats.load("items/id,items/customOrNullObject/rule/formula");
      await context.sync();
      const old = formats.items.filter(isMark);
      if (old.length === 0 && marks.length === 0) return;
      for (const format of old) format.delete();
      for (const severity of new Set(marks.map((mark) => mark.severity))) addMarks(sheet, severity, marks);
      await context.sync();
    }),
  );
}

function isMark({ customOrNullObject }: Excel.ConditionalFormat): boolean {
  return !customOrNullObject.isNullObject && customOrNullObject.rule.formula.includes(MARKER);
}

function addMarks(sheet: Excel.Worksheet, severity: Severity, marks: readonly Mark[]): void {
  const { line, underline, color } = LOOKS[severity];
  for (const addresses of addressesOf(marks.filter((mark) => mark.severity === severity))) {
    const mark = sheet.getRanges(addresses).conditionalFormats.add("Custom");
    mark.stopIfTrue = false;
    mark.custom.rule.formula = formulaFor(severity);
    mark.custom.format.font.underline = underline;
    for (const edge of EDGES) mark.custom.format.borders[edge].set({ style: line, color });
  }
}
