import { intersection, sameArea } from "../model/address";
import type { Validation } from "../book";
import type { Place } from "../place";
import { objectType, type ObjectType } from "../protocol/object";

/** The rule that all cells of the place share; null when none has one, "mixed" when they differ. */
function validationOf({ book, sheet, areas }: Place): Validation | null | "mixed" {
  const touching = book.validations.filter((one) => one.sheet === sheet && areas.some((area) => intersection(area, one.area) !== null));
  const [first] = touching;
  if (first === undefined) return null;
  const covered = areas.every((area) => {
    const inside = intersection(area, first.area);
    return inside !== null && sameArea(inside, area);
  });
  return touching.length === 1 && covered ? first : "mixed";
}

/** What may be typed into the cells. It can be read only. */
export const dataValidation: ObjectType<Place> = objectType("DataValidation", {
  properties: {
    Type: {
      get: (place) => {
        const found = validationOf(place);
        if (found === "mixed") return "Inconsistent";
        return found?.type ?? "None";
      },
    },
    Rule: {
      get: (place) => {
        const found = validationOf(place);
        if (found === "mixed") return null;
        return found?.rule ?? {};
      },
    },
  },
});
