import { travel } from "../../src/domain/direction/travel";
import type { FigureField, Indicator, Polarity } from "../../src/domain/indicator";
import { parsePolicy } from "../../src/domain/policy/parse";
import type { Policy } from "../../src/domain/policy/policy";
import { rate } from "../../src/domain/rating/rate";
import { findPeriods } from "../../src/domain/period";
import { readText, type Quantity, type Reading } from "../../src/domain/reading";
import type { Verdict } from "../../src/domain/verdict";

const BLANK: Reading = { kind: "blank" };

/** The figure that a text is read as. */
export function figure(text: string, qualifiers?: Quantity["qualifiers"]): Quantity {
  const reading = readText(text);
  if (reading.kind !== "quantity") throw new RangeError(`no figure: ${text}`);
  return { ...reading, qualifiers: qualifiers ?? reading.qualifiers };
}

type Figures = Partial<Record<FigureField, string | Reading>>;

/** A row with these figures, read where they are texts, and blanks for the others, below these headers. */
export function row(
  figures: Figures,
  polarity: Polarity = "bigger",
  section = "",
  headers: Partial<Record<FigureField, string>> = {},
): Indicator {
  const read = (field: FigureField): Reading => {
    const given = figures[field] ?? BLANK;
    return typeof given === "string" ? readText(given) : given;
  };
  return {
    key: "A1",
    row: 1,
    reference: "A1",
    name: "An indicator",
    section,
    polarity,
    figures: {
      target: read("target"),
      outturn: read("outturn"),
      previous: read("previous"),
      earlier: read("earlier"),
      nextTarget: read("nextTarget"),
      tolerance: read("tolerance"),
      floor: read("floor"),
    },
    periods: Object.fromEntries(
      Object.entries(headers).flatMap(([field, header]) => findPeriods(header).map((named) => [field, named] as const)),
    ),
    commentary: "",
    correctiveAction: "",
    service: "",
    owner: "",
    cells: {},
  };
}

/** The policy of a file that states these keys. */
export function policy(keys: Record<string, unknown>): Policy {
  const parsed = parsePolicy(keys);
  if (!parsed.ok) throw new RangeError(parsed.message);
  return parsed.policy;
}

export const bands = (green: number | null, amber: number | null) => [
  { id: "green", family: "green", within: green },
  { id: "amber", family: "amber", within: amber },
  { id: "red", family: "red" },
];

export function verdict(indicator: Indicator, rule: Policy): Verdict {
  return rate(indicator, rule, travel(indicator, rule));
}

/** The band's id, or the reason why there is none. */
export function told(indicator: Indicator, rule: Policy): string {
  const result = verdict(indicator, rule);
  return result.status === "rated" ? result.band.id : result.reason;
}

/** The deviation in full, null where there is none, or the reason why the row is not rated. */
export function deviation(indicator: Indicator, rule: Policy): string | null {
  const result = verdict(indicator, rule);
  return result.status === "rated" ? (result.deviation?.toFixed() ?? null) : result.reason;
}
