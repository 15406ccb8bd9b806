import type { Indicator } from "../domain/indicator";
import { cellAt, type SheetSnapshot } from "../domain/sheet";
import { fold, onOneLine } from "../domain/text";
import { mergeFinder } from "./rows";

/**
 * A section or service that is written beside the first of its rows and left blank below holds for those too. It is written in every row
 * where the same one comes twice running, or where few are blank; where rows stand under headings, these go on: a blank then says that
 * there is none. It comes after the keys, which may not hang on where a row stands.
 */
export function fillBelow(drafts: readonly Indicator[]): readonly Indicator[] {
  const service = inherited(drafts, "service");
  const section = inherited(drafts, "section");
  return service === null && section === null
    ? drafts
    : drafts.map((draft, index) => ({
        ...draft,
        service: service?.[index] ?? draft.service,
        section: section?.[index] ?? draft.section,
      }));
}

/** What each row has in a column that says a thing once and leaves it blank below; null where the column does not. */
function inherited(drafts: readonly Indicator[], field: "section" | "service"): readonly string[] | null {
  const said = drafts.map(({ cells }) => onOneLine(cells[field]?.cell.text ?? ""));
  const isBlank = ({ cells }: Indicator, index: number) => cells[field] !== undefined && said[index] === "";
  const named = said.filter((text) => text !== "").map(fold);
  const isWritten = named.length * 3 > said.length * 2 || named.some((text, index) => text === named[index - 1]);
  if (isWritten || drafts.some((draft, index) => isBlank(draft, index) && (index === 0 || draft[field] !== ""))) return null;
  let last = "";
  return drafts.map((draft, index) => {
    last = isBlank(draft, index) ? last : draft[field];
    return last;
  });
}

/** A section, service, owner or comment written once in a merged cell holds for all the rows the cell covers. */
export function fillMerged(sheet: SheetSnapshot, drafts: readonly Indicator[]): readonly Indicator[] {
  if (sheet.merges.length === 0) return drafts;
  const mergeAt = mergeFinder(sheet);
  const filled = (indicator: Indicator, field: "section" | "service" | "owner" | "commentary" | "correctiveAction") => {
    const place = indicator.cells[field];
    const area = place === undefined ? null : mergeAt(place.row, place.column);
    return area === null ? indicator[field] : onOneLine(cellAt(sheet, area.top, area.left).text) || indicator[field];
  };
  return drafts.map((indicator) => ({
    ...indicator,
    section: filled(indicator, "section"),
    service: filled(indicator, "service"),
    owner: filled(indicator, "owner"),
    commentary: filled(indicator, "commentary"),
    correctiveAction: filled(indicator, "correctiveAction"),
  }));
}
