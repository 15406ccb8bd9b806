import type { Example } from "../src/domain/check";

interface TrueComments {
  readonly row: Example["rows"][number];
  /** True of the row, one by one. */
  readonly comments: readonly string[];
}

/** Rows with comments that are true of them, to be made untrue. */
export const TRUE_COMMENTS: readonly TrueComments[] = [
  {
    row: {
      reference: "A1",
      indicator: "% of repairs completed on time",
      polarity: "Bigger is better",
      target: "90%",
      outturn: "72.5% (2012/13)",
      previous: "70% (2011/12)",
      nextTarget: "92%",
    },
    comments: [
      "Performance is worse than target but better than this time last year.",
      "The target was missed.",
      "The target of 90% was not met.",
      "Performance is below target by 17.5 percentage points.",
      "Performance is outside the 5% tolerance.",
      "Performance has improved since last year.",
      "The outturn was 72.5%.",
      "The current figure is 72.5%.",
      "Performance is better than the outturn in 2011/12.",
      "It is up on last year's outturn of 70%.",
      "145 of 200 repairs were done in time.",
      "72.5% (145 of 200) were done in time.",
      "The target has been increased to 92%.",
      "The target has been increased by 2%.",
      "A target of 92% has been set for next year.",
      "The new system has had an impact on performance for 2012/13.",
      "Compared with last year, performance has improved.",
    ],
  },
  {
    row: {
      reference: "B2",
      indicator: "Number of missed collections",
      polarity: "Smaller is better",
      target: "5,970",
      outturn: "5,431",
      previous: "5,995",
      nextTarget: "5,160",
    },
    comments: [
      "Performance is better than target by 9%.",
      "Performance is better than target (by 539).",
      "Performance is better than last year by 9.4%.",
      "The target has been met.",
      "The figure is lower than last year.",
      "The target has been reduced by 810.",
      "The target has been reduced to 5,160.",
      "The target is a 5% reduction on the 2012/13 outturn.",
      "The latest figure is 5,431.",
      "The number has fallen since last year.",
    ],
  },
  {
    row: {
      reference: "C3",
      indicator: "Sickness absence (days)",
      polarity: "Smaller is better",
      target: "7.6 days",
      outturn: "7.7 days",
      previous: "8.2 days",
      nextTarget: "7.6 days",
    },
    comments: [
      "Performance is worse than target by 0.1 days.",
      "Performance is within the 5% tolerance.",
      "Performance is better than this time last year.",
      "The target remains 7.6 days.",
      "The rate has fallen since last year.",
      "The rate is down on last year by 0.5 days.",
    ],
  },
];

interface Mutation {
  readonly how: "another digit" | "the opposite word" | "another year";
  readonly text: string;
}

const OPPOSITES: readonly (readonly [string, string])[] = [
  ["better", "worse"],
  ["worse", "better"],
  ["below", "above"],
  ["improved", "deteriorated"],
  ["increased", "reduced"],
  ["reduced", "increased"],
  ["missed", "exceeded"],
  ["within", "outside"],
  ["outside", "within"],
  ["has been met", "was missed"],
  ["not met", "met"],
  ["lower", "higher"],
  ["fallen", "risen"],
  ["up on", "down on"],
  ["down on", "up on"],
];

/** The sentence made untrue in every way that applies: one digit changed at each place, one word turned round, a year moved. */
export function mutationsOf(text: string): readonly Mutation[] {
  return [...otherDigits(text), ...oppositeWords(text), ...otherYears(text)];
}

const YEARS = /\b20[0-9]{2}\/[0-9]{2}\b/g;

function otherDigits(text: string): readonly Mutation[] {
  const years = [...text.matchAll(YEARS)].map(({ index, 0: year }) => [index, index + year.length] as const);
  return [...text.matchAll(/[0-9]/g)].flatMap(({ index, 0: digit }): readonly Mutation[] => {
    if (years.some(([start, end]) => start <= index && index < end)) return [];
    return [{ how: "another digit", text: `${text.slice(0, index)}${(Number(digit) + 3) % 10}${text.slice(index + 1)}` }];
  });
}

function oppositeWords(text: string): readonly Mutation[] {
  return OPPOSITES.flatMap(([word, opposite]): readonly Mutation[] =>
    text.includes(word) ? [{ how: "the opposite word", text: text.replace(word, opposite) }] : [],
  );
}

/** Two years later, so that no figure of the row is of it. */
function otherYears(text: string): readonly Mutation[] {
  const [year] = text.match(YEARS) ?? [];
  if (year === undefined) return [];
  const start = Number(year.slice(0, 4)) + 2;
  return [{ how: "another year", text: text.replace(year, `${start}/${String(start + 1).slice(2)}`) }];
}
