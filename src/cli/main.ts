import { readFile, writeFile } from "node:fs/promises";
import { readPolicyFile } from "../domain/policy/file";
import { isSameFile, openFile } from "../files/open-file";
import { parseArguments, USAGE } from "./arguments";
import { listPolicies, run, type Machine, type Outcome } from "./run";
import { colourScreen, plainScreen } from "./text";
import { printable } from "./wrap";

/** A run that takes longer than this many milliseconds says what it is doing: to a person, for scripts count the lines. */
const PATIENCE = 500;

/** Columns of text where the terminal does not say how many it has. */
const USUAL_WIDTH = 120;

const width = process.stdout.isTTY ? process.stdout.columns : USUAL_WIDTH;

const started = performance.now();

const machine: Machine = {
  open: openFile,
  async readPolicy(path) {
    const text = await readFile(path, "utf8").catch(() => null);
    if (text === null) return { ok: false, message: `The policy file “${path}” could not be read. Check its name.` };
    const parsed = readPolicyFile(text);
    return parsed.ok ? parsed : { ok: false, message: `${path}: ${parsed.message}` };
  },
  async save(path, bytes, read) {
    const isRead = await Promise.all(read.map((each) => isSameFile(each, path)));
    if (isRead.includes(true)) return `“${path}” is a file that was read, and only a copy is written: give --write another name.`;
    return writeFile(path, bytes).then(
      () => null,
      () => `“${path}” could not be written. Check that its folder exists and that nobody has it open.`,
    );
  },
  today: today(),
  screen: process.stdout.isTTY && process.env.NO_COLOR === undefined ? colourScreen(width) : plainScreen(width),
  progress(message) {
    if (process.stderr.isTTY && performance.now() - started > PATIENCE) process.stderr.write(`${message} …\n`);
  },
};

/** The day where this machine is. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

async function main(argv: readonly string[]): Promise<Outcome> {
  const parsed = parseArguments(argv);
  if (parsed.kind === "help") return { status: 0, output: USAGE, remark: "" };
  if (parsed.kind === "policies") return { status: 0, output: listPolicies(), remark: "" };
  if (parsed.kind === "refused") return { status: 2, output: "", remark: parsed.message };
  return run(parsed.args, machine);
}

const { status, output, remark } = await main(process.argv.slice(2));
// A reader that closes the pipe early, as "head" does, is no error.
process.stdout.on("error", () => undefined);
if (remark !== "") process.stderr.write(`${printable(remark)}\n`);
if (output !== "") process.stdout.write(`${output}\n`);
process.exitCode = status;
