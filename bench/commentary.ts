import { review } from "../src/app/review";
import type { Example } from "../src/domain/check";
import { readCommentary } from "../src/domain/commentary";
import { DEFAULT_POLICY } from "../src/domain/policies/default";
import { recognise } from "../src/scorecard/recognise";
import { exampleSheet } from "../test/support/example-sheet";
import { mutationsOf, TRUE_COMMENTS } from "./commentary-mutations";

/** Milliseconds of processor time, so that what else the machine does counts little; the least of three runs. */
function processorTime(run: () => void): number {
  const times = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage();
    run();
    return process.cpuUsage(before).user / 1000;
  });
  return Math.min(...times);
}

const comments = TRUE_COMMENTS.flatMap(({ comments: some }) => some);

/** A comment of usual length, about 400 characters, unlike every other. */
function comment(number: number): string {
  const parts = Array.from({ length: 5 }, (_, part) => comments[(number * 7 + part * 3) % comments.length] ?? "");
  return `${parts.join(" ")} The ${number % 9} crews of the east office were short of staff until March because two posts were vacant.`;
}

function timeReading(): void {
  const texts = Array.from({ length: 10_000 }, (_, number) => comment(number));
  const length = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  const time = processorTime(() => {
    for (const text of texts) readCommentary(text);
  });
  console.log(`10,000 comments of ${length.toFixed(0)} characters: ${time.toFixed(0)} ms`);
  for (const size of [100, 200, 400]) {
    const long = texts.slice(0, size).join(" ");
    console.log(`one comment of ${long.length} characters: ${processorTime(() => readCommentary(long)).toFixed(0)} ms`);
  }
}

/** Whether a warning or an error of commentary is found on the row. */
function isFlagged(row: Example["rows"][number], text: string): boolean {
  const recognition = recognise(exampleSheet({ rows: [{ ...row, commentary: text }] }));
  if (!recognition.found) throw new Error(recognition.because);
  const { findings } = review(recognition.scorecard, DEFAULT_POLICY);
  return findings.some(
    ({ check, severity }) => check.startsWith("commentary/") && check !== "commentary/no-corrective-action" && severity !== "note",
  );
}

function countMutations(): void {
  const caught = new Map<string, { found: number; all: number }>();
  const missed: string[] = [];
  let flaggedWhenTrue = 0;
  for (const { row, comments: some } of TRUE_COMMENTS) {
    for (const text of some) {
      if (isFlagged(row, text)) {
        flaggedWhenTrue += 1;
        console.log(`  flagged though true: ${text}`);
      }
      for (const { how, text: changed } of mutationsOf(text)) {
        const count = caught.get(how) ?? { found: 0, all: 0 };
        const found = isFlagged(row, changed);
        caught.set(how, { found: count.found + Number(found), all: count.all + 1 });
        if (!found) missed.push(`  not found (${how}): ${changed}`);
      }
    }
  }
  for (const [how, { found, all }] of caught) console.log(`${how}: ${found} of ${all} found (${((100 * found) / all).toFixed(0)}%)`);
  console.log(`true comments flagged: ${flaggedWhenTrue} of ${comments.length}`);
  for (const line of missed) console.log(line);
}

timeReading();
countMutations();
