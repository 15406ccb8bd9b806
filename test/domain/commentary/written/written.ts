import { readFileSync } from "node:fs";
import { join } from "node:path";
import { review } from "../../../../src/app/review";
import { DEFAULT_POLICY } from "../../../../src/domain/policies/default";
import type { Policy } from "../../../../src/domain/policy/policy";
import { textCell } from "../../../../src/domain/sheet";
import { recognise } from "../../../../src/scorecard/recognise";
import { sheetOfCells } from "../../../support/sheet";

const SETS = ["1", "2", "3", "4", "5-quarter", "5-year"];

/** The rule that the rows were written for. */
const RULE: Policy = {
  ...DEFAULT_POLICY,
  bands: [
    { id: "green", family: "green", label: "Green", within: 0 },
    { id: "amber", family: "amber", label: "Amber", within: 10 },
    { id: "red", family: "red", label: "Red", within: null },
  ],
};

/** The checks that may speak of each planted fault. */
const FINDING: Readonly<Record<string, RegExp>> = {
  "direction-claim-wrong": /\/(?:direction-claim|distance|figure)-disagrees$/,
  "distance-wrong": /\/(?:distance|tolerance-claim)-disagrees$/,
  "fraction-wrong": /\/fraction-disagrees$/,
  "target-claim-wrong": /\/(?:target-claim|distance)-disagrees$/,
  "tolerance-claim-wrong": /\/(?:tolerance-claim|distance)-disagrees$/,
  "figure-quoted-wrong": /\/figure-disagrees$/,
  "previous-figure-quoted-wrong": /\/(?:figure|distance|direction-claim)-disagrees$/,
  "other-period": /\/wrong-period$/,
  "no-corrective-action": /\/no-corrective-action$/,
  "no-cause": /\/no-cause$/,
  placeholder: /\/(?:placeholder|placeholder-on-red|unfinished)$/,
  "cut-off": /\/cut-off$/,
  copied: /\/duplicated$/,
  neighbour: /\/speaks-of-another-row$/,
};

/** What was found in the comments that were written to be checked. */
export interface Written {
  readonly honest: number;
  /** Honest rows with a finding of severity warning or above: reference and check. */
  readonly flagged: readonly string[];
  /** By kind of fault: how many there are, and the references of those missed. */
  readonly faults: ReadonlyMap<string, { readonly all: number; readonly missed: readonly string[] }>;
}

/** Reads all sets and holds what the checks find against what was planted. */
export function measureWritten(): Written {
  const honest = SETS.flatMap((set) => checked(`honest-${set}.tsv`));
  const faulty = SETS.flatMap((set) => checked(`faulty-${set}.tsv`));
  const flagged = honest.flatMap(({ reference, warnings }) => warnings.map((check) => `${reference} ${check}`));
  const faults = new Map<string, { all: number; missed: string[] }>();
  for (const { reference, planted, checks } of faulty) {
    if (planted === "") continue;
    const kind = faults.get(planted) ?? { all: 0, missed: [] };
    faults.set(planted, kind);
    kind.all += 1;
    if (!checks.some((check) => FINDING[planted]?.test(check))) kind.missed.push(reference);
  }
  return { honest: honest.length, flagged, faults };
}

/** The rows of one file, with the checks that found something in their commentary. */
function checked(file: string) {
  const lines = readFileSync(join(import.meta.dirname, file), "utf8")
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => line.split("\t"));
  const found = recognise(sheetOfCells(lines.map((line) => line.slice(0, -1).map(textCell))));
  if (!found.found) throw new Error(`${file}: ${found.because}`);
  const { findings, rows } = review(found.scorecard, RULE);
  return rows.map(({ indicator: { key, row, reference } }) => {
    const own = findings.filter((finding) => finding.key === key && finding.check.startsWith("commentary/"));
    const warnings = own.filter(({ severity }) => severity !== "note").map(({ check }) => check);
    return { reference, planted: lines[row]?.at(-1) ?? "", checks: own.map(({ check }) => check), warnings };
  });
}
