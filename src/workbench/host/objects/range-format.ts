import type { CellStyle, ModelCell, StyleChange } from "../model/workbook";
import { changeStyle, common, type Place } from "../place";
import { flag, text } from "../protocol/arguments";
import { Fault } from "../protocol/fault";
import { objectType, type Property, type ObjectType } from "../protocol/object";
import { readColor } from "./color";

/** One property of a cell's format: how Excel shows its absence, and what a write of it changes. */
export interface FormatPart {
  readonly read: (style: CellStyle) => unknown;
  readonly write?: (value: unknown) => StyleChange;
}

function size(value: unknown): number {
  if (typeof value !== "number" || value < 1 || value > 409) throw new Fault("InvalidArgument", "A font's size is a number from 1 to 409.");
  return value;
}

/** No fill reads as white: only the pattern tells the two apart. */
export const FILL_PARTS: Readonly<Record<string, FormatPart>> = {
  Color: { read: ({ fill }) => fill ?? "#FFFFFF", write: (value) => ({ fill: readColor(value) }) },
  Pattern: { read: ({ fill }) => (fill === undefined ? "None" : "Solid") },
};

export const FONT_PARTS: Readonly<Record<string, FormatPart>> = {
  Name: { read: ({ fontName }) => fontName ?? "Calibri", write: (value) => ({ fontName: text(value) }) },
  Size: { read: ({ fontSize }) => fontSize ?? 11, write: (value) => ({ fontSize: size(value) }) },
  Color: { read: ({ fontColor }) => fontColor ?? "#000000", write: (value) => ({ fontColor: readColor(value) }) },
  Bold: { read: ({ bold }) => bold ?? false, write: (value) => ({ bold: flag(value) }) },
  Italic: { read: ({ italic }) => italic ?? false, write: (value) => ({ italic: flag(value) }) },
  Underline: {
    read: ({ underline }) => (underline === true ? "Single" : "None"),
    write: (value) => ({ underline: text(value) !== "None" }),
  },
  Strikethrough: { read: ({ strikethrough }) => strikethrough ?? false, write: (value) => ({ strikethrough: flag(value) }) },
};

export const FORMAT_PARTS: Readonly<Record<string, FormatPart>> = {
  WrapText: { read: ({ wrap }) => wrap ?? false, write: (value) => ({ wrap: flag(value) }) },
};

/** A part as a property of a place: null where cells differ, and a write changes all of them. */
function placeProperty({ read, write }: FormatPart): Property<Place> {
  const get = (place: Place): unknown => common(place, ({ style }: ModelCell) => read(style));
  return write === undefined
    ? { get }
    : {
        get,
        set: (place, value) => {
          changeStyle(place, write(value));
        },
      };
}

function placeProperties(parts: Readonly<Record<string, FormatPart>>): Readonly<Record<string, Property<Place>>> {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, placeProperty(part)]));
}

const rangeFill: ObjectType<Place> = objectType("RangeFill", {
  properties: placeProperties(FILL_PARTS),
  methods: {
    Clear: (place) => {
      changeStyle(place, { fill: null });
    },
  },
});

const rangeFont: ObjectType<Place> = objectType("RangeFont", { properties: placeProperties(FONT_PARTS) });

export const rangeFormat: ObjectType<Place> = objectType("RangeFormat", {
  properties: placeProperties(FORMAT_PARTS),
  links: { Fill: rangeFill, Font: rangeFont },
});
