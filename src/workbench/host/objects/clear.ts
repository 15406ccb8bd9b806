import { changeCells, type Place } from "../place";
import { textOr } from "../protocol/arguments";
import { Fault } from "../protocol/fault";
import { clearConditionalFormats } from "./conditional-formats";

const EMPTY = { value: null, formula: null };

/** Takes contents, formats or both away from the cells. */
export function clear(place: Place, applyTo: unknown): void {
  switch (textOr(applyTo, "All")) {
    case "All":
      changeCells(place, () => ({ content: EMPTY, style: null }));
      clearConditionalFormats(place);
      break;
    case "Contents":
      changeCells(place, () => ({ content: EMPTY }));
      break;
    case "Formats":
      changeCells(place, () => ({ style: null }));
      clearConditionalFormats(place);
      break;
    default:
      throw new Fault("NotImplemented");
  }
}
