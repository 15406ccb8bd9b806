import { travel } from "../src/domain/direction/travel";
import { fitRules } from "../src/domain/fit/fit";
import type { PrintedRow } from "../src/domain/fit/levels";
import type { Indicator } from "../src/domain/indicator";
import { POLICIES } from "../src/domain/policies";
import { DEFAULT_POLICY } from "../src/domain/policies/default";
import type { Policy } from "../src/domain/policy/policy";
import { bandOf, rate } from "../src/domain/rating/rate";
import { readText } from "../src/domain/reading";
import { formulaColumnTime } from "./formula-column";
import { quickest } from "./quickest";

/** A row with figures of every kind that a rule may ask for. */
function indicator(number: number): Indicator {
  const bigger = number % 3 !== 0;
  const [target, outturn] = [60 + (number % 35), 40 + (number % 59) + (number % 10) / 10];
  const blank = readText("");
  return {
    key: `A${number}`,
    row: number,
    reference: `A${number}`,
    name: `Indicator ${number}`,
    section: `Section ${number % 12}`,
    polarity: bigger ? "bigger" : "smaller",
    figures: {
      target: readText(`${target}%`),
      outturn: readText(number % 17 === 0 ? "Not yet available" : `${outturn.toFixed(1)}%`),
      previous: readText(`${50 + (number % 45)}.4%`),
      earlier: blank,
      nextTarget: blank,
      tolerance: readText("10%"),
      floor: readText(`${target + (bigger ? -8 : 8)}%`),
    },
    periods: {},
    commentary: "",
    correctiveAction: "",
    service: `Service ${number % 20}`,
    owner: "",
    cells: {},
  };
}

function rateAll(rows: readonly Indicator[], policy: Policy): void {
  rows.forEach((each) => rate(each, policy, travel(each, policy)));
}

/** The rows with the ratings that a rule gives them, as a scorecard would print them. */
function printedBy(rows: readonly Indicator[], policy: Policy): readonly PrintedRow[] {
  return rows.flatMap((each) => {
    const band = bandOf(each, policy, travel(each, policy));
    return "status" in band ? [] : [{ indicator: each, family: band.family, label: null }];
  });
}

const ROWS = 10_000;
const rows = Array.from({ length: ROWS }, (_, number) => indicator(number));
rateAll(rows, DEFAULT_POLICY);
// The simplest rule has the shortest formula: the engine's time for it is the least that any rule would take there.
const formula = await formulaColumnTime(rows, DEFAULT_POLICY);
const times = POLICIES.map((policy) => ({
  id: policy.id,
  time: quickest(() => {
    rateAll(rows, policy);
  }),
}));

console.log(`Rating ${ROWS} rows, with the direction of travel and the sentence of each`);
console.log(
  `${"a column of formulas".padEnd(28)} ${formula.toFixed(0).padStart(6)} ms  recalculated for the default rule by the workbench's spreadsheet engine`,
);
for (const { id, time } of times) {
  console.log(`${id.padEnd(28)} ${time.toFixed(0).padStart(6)} ms  ${(time / formula).toFixed(2)} of the formulas`);
}
console.log(`slowest rule to the formulas: ${Math.max(...times.map(({ time }) => time / formula)).toFixed(2)} (below 1.0 is quicker)`);

const [half, whole] = [ROWS / 2, ROWS].map((count) => {
  const printed = printedBy(rows.slice(0, count), DEFAULT_POLICY);
  return quickest(() => {
    fitRules(printed);
  });
});
console.log(
  `Working out the rule from ${ROWS} printed ratings: ${(whole ?? 0).toFixed(0)} ms; to half as many: ${((whole ?? 0) / (half ?? 1)).toFixed(2)} (2.0 is linear)`,
);
// The spreadsheet engine would wait for more.
process.exit();
