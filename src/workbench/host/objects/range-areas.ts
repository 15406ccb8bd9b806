import { select } from "../book";
import { cellCount, intersection, isEntireColumn, isEntireRow, parseAddress } from "../model/address";
import { placeAddress, rangePlace, type Place, type RangePlace } from "../place";
import { flagOr, text, wholeNumber } from "../protocol/arguments";
import { Fault } from "../protocol/fault";
import { objectType, type HostObject, type ObjectType } from "../protocol/object";
import { clear } from "./clear";
import { conditionalFormats } from "./conditional-formats";
import { dataValidation } from "./data-validation";
import { range } from "./range";
import { rangeFormat } from "./range-format";
import { worksheet } from "./worksheet";

/** Longest address that `getRanges` takes, in characters. */
const LONGEST_ADDRESS = 8_192;

const ranges = ({ book, sheet, areas }: Place): readonly HostObject[] => areas.map((area) => range(rangePlace(book, sheet, area)));

const rangeCollection: ObjectType<Place> = objectType("RangeCollection", {
  items: ranges,
  methods: { GetCount: ({ areas }) => areas.length },
  objects: {
    GetItemAt: (place, [index]) => {
      const found = ranges(place)[wholeNumber(index)];
      if (found === undefined) throw new Fault("InvalidArgument", "There is no area of that number.");
      return found;
    },
  },
});

/** The parts of the areas that hold something. */
function usedAreas(place: Place, valuesOnly: boolean): HostObject | null {
  const used = place.book.model.usedArea(place.sheet, valuesOnly);
  const areas = used === null ? [] : place.areas.flatMap((area) => intersection(area, used) ?? []);
  return areas.length === 0 ? null : rangeAreas({ ...place, areas });
}

/** Several areas of one sheet. */
export const rangeAreas: ObjectType<Place> = objectType("RangeAreas", {
  properties: {
    Address: { get: placeAddress },
    AddressLocal: { get: placeAddress },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
    IsEntireColumn: { get: ({ areas }) => areas.every(isEntireColumn) },
    IsEntireRow: { get: ({ areas }) => areas.every(isEntireRow) },
  },
  links: {
    Areas: rangeCollection,
    Format: rangeFormat,
    Worksheet: ({ book, sheet }) => worksheet({ book, id: sheet }),
    ConditionalFormats: (place) => conditionalFormats(place),
    DataValidation: dataValidation,
  },
  objects: {
    GetUsedRangeAreas: (place, [valuesOnly]) => {
      const found = usedAreas(place, flagOr(valuesOnly, false));
      if (found === null) throw new Fault("ItemNotFound");
      return found;
    },
    GetUsedRangeAreasOrNullObject: (place, [valuesOnly]) => usedAreas(place, flagOr(valuesOnly, false)),
  },
  methods: {
    Clear: (place, [applyTo]) => {
      clear(place, applyTo);
    },
    Select: ({ book, sheet, areas }) => {
      select(book, sheet, areas);
    },
  },
});

/** The areas that an address such as "A1:B2,D4" names. @throws Fault InvalidArgument past 8,192 characters. */
export function areasFromAddress(place: Pick<Place, "book" | "sheet">, address: unknown): HostObject {
  const whole = text(address);
  if (whole.length > LONGEST_ADDRESS) throw new Fault("InvalidArgument", "The address has more than 8,192 characters.");
  const areas = whole.split(",").map((part) => {
    const parsed = parseAddress(part);
    if (parsed === null) throw new Fault("InvalidArgument", "The address names no range.");
    return parsed.area;
  });
  return rangeAreas({ ...place, areas });
}

/** The merged areas that share a cell with the range, whole; null when there are none. */
export function mergedAreas({ book, sheet, area }: RangePlace): HostObject | null {
  const areas = book.model.merges(sheet).filter((merged) => intersection(merged, area) !== null);
  return areas.length === 0 ? null : rangeAreas({ book, sheet, areas });
}
