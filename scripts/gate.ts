import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Every step of the gate, in the order in which a fault is cheapest to see. */
const STEPS: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ["types", "npm", "run", "--silent", "types"],
  ["lint", "npm", "run", "--silent", "lint"],
  ["production build", "npm", "run", "--silent", "build", "--", "--stats", "errors-warnings"],
  ["size budget", "npm", "run", "--silent", "check-size"],
];

/** The tests look at what was just built: its manifest, its files, and its pages in a browser. */
const ENVIRONMENT = { ...process.env, BUILD_FOLDER: "dist" };

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** Runs one command with its output shown, and counts it as one. */
function step(name: string, command: string, args: readonly string[]): Tally {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, args, { stdio: "inherit" });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs the tests by the README's own command and counts each; a run that did not get to its end counts as one failure. */
function tests(): Tally {
  console.log("\n== tests");
  const folder = mkdtempSync(join(tmpdir(), "gate-"));
  const report = join(folder, "report.json");
  const { status } = spawnSync("npm", ["test", "--", "--reporter=dot", "--reporter=json", `--outputFile.json=${report}`], {
    stdio: "inherit",
    env: ENVIRONMENT,
  });
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8")) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    return { passed: numPassedTests, failed: status === 0 ? numFailedTests : Math.max(1, numFailedTests) };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const tallies = [...STEPS.map(([name, command, ...args]) => step(name, command, args)), tests()];
const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0);
console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
process.exitCode = sum("failed") === 0 ? 0 : 1;
