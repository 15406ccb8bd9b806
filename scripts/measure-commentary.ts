import { readFileSync } from "node:fs";
import { join } from "node:path";
import { review } from "../src/app/review";
import type { Finding } from "../src/domain/check";
import { HARROW_2014_15 } from "../src/domain/policies/harrow-2014-15";
import { HAVERING_2012_13 as HAVERING_RULE } from "../src/domain/policies/havering-2012-13";
import type { Policy } from "../src/domain/policy/policy";
import { textCell, type SheetSnapshot } from "../src/domain/sheet";
import { recognise } from "../src/scorecard/recognise";
import { HARROW_2014_15_Q2 } from "../test/domain/commentary/labels/harrow-2014-15-q2";
import { HAVERING_2012_13 } from "../test/domain/commentary/labels/havering-2012-13";
import { HAVERING_2013_14_NEW_INDICATORS } from "../test/domain/commentary/labels/havering-2013-14-new-indicators";
import type { FaultKind, FaultLabel, RowLabel } from "../test/domain/commentary/labels/label";
import { measureWritten } from "../test/domain/commentary/written/written";

// Holds the checks of commentary against what a careful reader found, and what was planted:
// npm run measure-commentary -- [FOLDER-OF-PAPERS]

const PAPERS: readonly { readonly file: string; readonly policy: Policy; readonly labels: readonly RowLabel[] }[] = [
  { file: "havering-2012-13.tsv", policy: HAVERING_RULE, labels: HAVERING_2012_13 },
  { file: "harrow-2014-15-q2.tsv", policy: HARROW_2014_15, labels: HARROW_2014_15_Q2 },
  { file: "havering-2013-14-new-indicators.tsv", policy: HAVERING_RULE, labels: HAVERING_2013_14_NEW_INDICATORS },
];

/** The faults that each check speaks of. */
const KINDS: Readonly<Record<string, readonly FaultKind[]>> = {
  "commentary/target-claim-disagrees": ["target-claim-wrong"],
  "commentary/tolerance-claim-disagrees": ["tolerance-claim-wrong"],
  "commentary/direction-claim-disagrees": ["direction-claim-wrong", "polarity-contradiction"],
  "commentary/distance-disagrees": ["distance-claim-wrong"],
  "commentary/fraction-disagrees": ["fraction-disagrees"],
  "commentary/figure-disagrees": ["figure-disagrees", "stale-figure"],
  "commentary/target-change-disagrees": ["target-change-wrong"],
  "commentary/target-eased-unexplained": ["target-eased-unexplained"],
  "commentary/no-action-explained-away": ["action-not-needed"],
  "commentary/wrong-period": ["wrong-period"],
  "commentary/not-like-for-like": ["not-like-for-like"],
  "commentary/cut-off": ["truncated", "belongs-to-another-row"],
  "commentary/speaks-of-another-row": ["belongs-to-another-row"],
  "commentary/small-numbers": ["small-numbers-or-person"],
  "commentary/names-a-person": ["small-numbers-or-person"],
  "commentary/no-corrective-action": ["no-corrective-action"],
  "commentary/missing-on-red": ["missing-commentary"],
  "commentary/missing-on-amber": ["missing-commentary"],
  "commentary/placeholder": ["placeholder"],
  "commentary/duplicated": ["copied-from-another-row"],
};

interface Score {
  found: number;
  missed: number;
  falseAlarms: number;
  openings: number;
  cleanRows: number;
  cleanRowsFlagged: number;
}

const isSure = (label: FaultLabel): boolean => label.severity !== "note" && label.doubt !== true && label.of === undefined;

function readSheet(path: string): SheetSnapshot {
  const rows = readFileSync(path, "utf8")
    .split(/\r?\n/)
    .map((line) => line.split("\t").map(textCell));
  return { name: path, rows, merges: [], hiddenRows: new Set(), hiddenColumns: new Set() };
}

/**
 * Scores one row and prints what differs. Every sure label asks for a finding of its kind, and two that rest on the same
 * words for one; a label in doubt counts neither way.
 */
function scoreRow(label: RowLabel, findings: readonly Finding[], score: Score): void {
  const open = new Set(label.faults.filter(isSure));
  const say = (what: string, text: string): void => {
    console.log(`  ${what} line ${label.line} ${label.reference}: ${text}`);
  };
  for (const finding of findings) {
    const kinds = KINDS[finding.check] ?? [];
    const first = [...open].find((each) => kinds.includes(each.kind));
    const met = [...open].filter((each) => kinds.includes(each.kind) && each.words === first?.words);
    for (const each of met) open.delete(each);
    score.found += met.length;
    if (met.length > 0) continue;
    const known = label.faults.some((each) => kinds.includes(each.kind));
    if (known) score.openings += 1;
    else score.falseAlarms += 1;
    say(known ? "in doubt   " : "false alarm", `${finding.check}: ${finding.message}`);
  }
  for (const each of open) say("missed     ", `${each.kind}: “${each.words}” ${each.why}`);
  score.missed += open.size;
  if (label.faults.length > 0) return;
  score.cleanRows += 1;
  if (findings.length > 0) score.cleanRowsFlagged += 1;
}

function measure(folder: string): void {
  const score: Score = { found: 0, missed: 0, falseAlarms: 0, openings: 0, cleanRows: 0, cleanRowsFlagged: 0 };
  for (const { file, policy, labels } of PAPERS) {
    const recognition = recognise(readSheet(join(folder, file)));
    if (!recognition.found) throw new Error(recognition.because);
    const { findings } = review(recognition.scorecard, policy);
    const heavy = findings.filter(({ check, severity }) => check.startsWith("commentary/") && severity !== "note");
    console.log(file);
    for (const label of labels) {
      const onRow = heavy.filter(({ row }) => row === label.line - 1);
      scoreRow(label, onRow, score);
    }
  }
  const { found, missed, falseAlarms, openings, cleanRows, cleanRowsFlagged } = score;
  console.log(
    `precision ${(found / (found + falseAlarms)).toFixed(3)}  (${found} right, ${falseAlarms} false alarms, ${openings} in doubt)`,
  );
  console.log(`recall    ${(found / (found + missed)).toFixed(3)}  (${found} of ${found + missed})`);
  console.log(`rows without a fault that were flagged: ${cleanRowsFlagged} of ${cleanRows}`);
}

/** Comments written to be checked: how many honest ones are flagged, and how many planted faults are found. */
function measureOwn(): void {
  const { honest, flagged, faults } = measureWritten();
  console.log("comments written to be checked");
  for (const [kind, { all, missed }] of faults) {
    console.log(`  ${kind}: ${all - missed.length} of ${all}${missed.length === 0 ? "" : `, missed ${missed.join(" ")}`}`);
  }
  console.log(`honest rows that were flagged: ${flagged.length} of ${honest}${flagged.length === 0 ? "" : ` (${flagged.join(", ")})`}`);
}

const [folder] = process.argv.slice(2);
if (folder === undefined) console.log("Name the folder that holds the published papers to measure on them too.");
else measure(folder);
measureOwn();
