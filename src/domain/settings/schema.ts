import * as v from "valibot";
import { FIELDS } from "../indicator";
import { parsePolicy } from "../policy/parse";

/** What settings are made of, as it may come from outside. Every form of the settings is put together from these. */

export const name = v.pipe(v.string(), v.maxLength(500));
export const prose = v.pipe(v.string(), v.maxLength(5000));
const index = v.pipe(v.number(), v.integer(), v.minValue(0));

export const decided = { by: name, at: v.pipe(v.string(), v.isoTimestamp()) };

const policy = v.pipe(
  v.unknown(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const parsed = parsePolicy(dataset.value);
    if (parsed.ok) return parsed.policy;
    addIssue({ message: parsed.message });
    return NEVER;
  }),
);

const cellState = v.strictObject({
  value: v.nullable(v.union([v.string(), v.number(), v.boolean()])),
  fill: v.nullable(v.pipe(v.string(), v.regex(/^#[0-9A-F]{6}$/))),
});

/** One cell's change. */
export const edit = { row: index, column: index, before: cellState, after: cellState };

export const field = v.picklist(FIELDS);

const confirmed = v.nullable(v.strictObject({ ...decided, policy }));

/** What holds for the whole workbook. */
export const ofWorkbook = {
  policy: confirmed,
  ruleBefore: v.optional(v.nullable(v.strictObject({ rule: confirmed })), null),
  checksOff: v.array(name),
};

/** What has been decided about a scorecard ever since the first form of the settings. */
export const ofScorecard = {
  columns: v.array(v.strictObject({ header: prose, nth: index, field: v.nullable(field) })),
  polarities: v.array(v.strictObject({ key: prose, polarity: v.picklist(["bigger", "smaller", "none"]) })),
  waivers: v.array(v.strictObject({ ...decided, finding: prose, reason: prose, until: v.nullable(v.pipe(v.string(), v.isoDate())) })),
  overrides: v.array(v.strictObject({ ...decided, key: prose, band: name, reason: prose })),
  ratingsShown: v.nullable(v.picklist(["column", "fill", "both"])),
};
