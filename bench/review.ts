import { choosePolicy } from "../src/app/choose-policy";
import { review } from "../src/app/review";
import { DEFAULT_POLICY } from "../src/domain/policies/default";
import { textCell, type SheetSnapshot } from "../src/domain/sheet";
import { recognise } from "../src/scorecard/recognise";
import { quickest } from "./quickest";

/** A scorecard of so many rows in the manner of the published ones, with words, figures and dirt. */
function scorecardSheet(rows: number): SheetSnapshot {
  // prettier-ignore
  const header = [
    "Ref", "Indicator", "Service", "Polarity", "Target 2014/15", "Outturn 2013/14", "Outturn 2014/15", "RAG", "DoT", "Commentary",
  ];
  const body = Array.from({ length: rows }, (_, row) => {
    const outturn = row % 17 === 0 ? "599 kg (Feb, prov.)" : row % 11 === 0 ? "38.7% (84/217)" : `${40 + (row % 59)}.${row % 10}%`;
    return [
      `TS${row + 1}`,
      `% of cases ${row} completed within ${10 + (row % 30)} days`,
      `Service ${row % 12}`,
      row % 3 === 0 ? "Smaller is better" : "Bigger is better",
      `${60 + (row % 35)}%`,
      `${50 + (row % 45)}.4%`,
      outturn,
      ["Green", "Amber", "Red", ""][row % 4] ?? "",
      ["↑", "↓", "→"][row % 3] ?? "",
      row % 5 === 0 ? "" : `Performance on measure ${row} was affected by vacancies until March. The manager will fill two posts by June.`,
    ].map(textCell);
  });
  return { name: "Bench", rows: [header.map(textCell), ...body], merges: [], hiddenRows: new Set(), hiddenColumns: new Set() };
}

function measure(rows: number) {
  const sheet = scorecardSheet(rows);
  const recognition = recognise(sheet);
  if (!recognition.found) throw new Error(recognition.because);
  const { scorecard } = recognition;
  return {
    recognise: quickest(() => recognise(sheet)),
    "choose the policy": quickest(() => choosePolicy(scorecard)),
    "rate and check": quickest(() => review(scorecard, DEFAULT_POLICY)),
  };
}

const small = measure(12_000);
const large = measure(24_000);
console.log("step                 12,000 rows  24,000 rows  ratio (2.0 is linear)");
for (const step of Object.keys(small) as (keyof typeof small)[]) {
  const [a, b] = [small[step], large[step]];
  console.log(`${step.padEnd(20)} ${a.toFixed(0).padStart(8)} ms  ${b.toFixed(0).padStart(8)} ms  ${(b / a).toFixed(2)}`);
}
