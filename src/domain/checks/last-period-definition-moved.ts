import type { Check, Severity } from "../check";
import type { Field, Indicator } from "../indicator";
import { likeness, numbersIn, plainName } from "../last-period/alike";
import { perPair, type Pair } from "../last-period/find";
import { tells } from "../last-period/told";
import { figureIn, shown } from "../row";

interface Particulars {
  readonly what: "wording" | "unit" | "polarity";
  readonly was: string;
  readonly is: string;
}

const row = {
  reference: "A1",
  indicator: "Young offenders who reoffend within 12 months",
  polarity: "Smaller is better",
  target: "20%",
  outturn: "18%",
};

/** Words by which a row says that it measures in another way than before. */
// prettier-ignore
const CHANGED = new Set([
  "definition", "definitions", "defined", "redefined", "reworded", "renamed", "method", "methodology", "methodologies", "calculated",
  "recalculated", "calculation", "counted", "criteria", "basis", "includes", "excludes", "included", "excluded", "revised", "replaces",
  "replaced", "previously", "formerly", "measured", "measurement", "wording",
]);

/** Names that share less than this, small words left out, say something else. */
const REWORDED = 0.8;

/** What is measured changed with its wording, its unit or its polarity. Other spelling, and periods in a name, change nothing. */
export const lastPeriodDefinitionMoved: Check<Particulars> = {
  id: "last-period/definition-moved",
  title: "The indicator is not defined as it was last period, and nothing says so",
  severity: "warning",
  why: "Figures of two definitions stand side by side as if they showed better or worse performance.",
  remedy: "Say in the row what changed, since when, and that earlier figures do not compare, or put the old wording back.",
  needs: ["last-period"],
  examples: [
    {
      flagged: true,
      title: "a shorter time counts",
      rows: [{ ...row, indicator: "Young offenders who reoffend within 6 months" }],
      lastPeriod: { rows: [row] },
    },
    { flagged: true, title: "the other way is good", rows: [{ ...row, polarity: "Bigger is better" }], lastPeriod: { rows: [row] } },
    {
      flagged: true,
      title: "days in place of weeks",
      rows: [{ ...row, outturn: "14 days", target: "20 days" }],
      lastPeriod: { rows: [{ ...row, outturn: "2 weeks", target: "3 weeks" }] },
    },
    {
      flagged: false,
      title: "told in the row",
      rows: [
        {
          ...row,
          indicator: "Young offenders who reoffend within 6 months",
          commentary: "The definition changed in April: 6 months are counted.",
        },
      ],
      lastPeriod: { rows: [row] },
    },
    {
      flagged: false,
      title: "other spelling",
      rows: [{ ...row, indicator: "% of repairs – on time" }],
      lastPeriod: { rows: [{ ...row, indicator: "Percentage of repairs on time" }] },
    },
  ],
  find: perPair((pair) => {
    const moved = [...wording(pair), ...unit(pair), ...polarity(pair)];
    return moved.length > 0 && tells(pair.now, CHANGED) ? [] : moved;
  }),
  say: ({ what, was, is }) => {
    switch (what) {
      case "wording":
        return `Last period the indicator read “${was}”; now it reads “${is}”.`;
      case "unit":
        return `Last period the outturn was in ${was}; now it is in ${is}.`;
      case "polarity":
        return `Last period ${was} was better; now ${is} is.`;
    }
  },
};

interface Moved {
  readonly field: Field;
  readonly particulars: Particulars;
  readonly severity?: Severity;
}

/** Other numbers, or much other wording, weigh more than a name put in other words. */
function wording({ now, then }: Pair): readonly Moved[] {
  const [name, before] = [plainName(now.name), plainName(then.name)];
  if (name.length === 0 || before.length === 0 || name.join(" ") === before.join(" ") || name.join("") === before.join("")) return [];
  const isOther = numbersIn(name) !== numbersIn(before) || likeness(name, before) < REWORDED;
  return [
    {
      field: "indicator",
      particulars: { what: "wording", was: shown(then.name, LONGEST), is: shown(now.name, LONGEST) },
      severity: isOther ? "warning" : "note",
    },
  ];
}

/** A long name often differs at its end. */
const LONGEST = 140;

/** A bare figure does not say its unit. */
function unit({ now, then }: Pair): readonly Moved[] {
  const [is, was] = [unitOf(now), unitOf(then)];
  return is === "" || was === "" || is === was ? [] : [{ field: "outturn", particulars: { what: "unit", was, is } }];
}

const UNIT_NAMES: Readonly<Record<string, string>> = { "%": "per cent", "£": "pounds" };

function unitOf(indicator: Indicator): string {
  const unit = figureIn(indicator, "outturn")?.unit ?? "";
  return Object.hasOwn(UNIT_NAMES, unit) ? (UNIT_NAMES[unit] ?? unit) : unit === "" ? "" : `“${unit}”`;
}

function polarity({ now, then }: Pair): readonly Moved[] {
  const sides = ["bigger", "smaller"];
  const isTurned = sides.includes(now.polarity) && sides.includes(then.polarity) && now.polarity !== then.polarity;
  return isTurned ? [{ field: "polarity", particulars: { what: "polarity", was: then.polarity, is: now.polarity } }] : [];
}
