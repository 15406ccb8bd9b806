import { parseArgs } from "node:util";
import { isDay } from "../domain/day";

const FORMATS = ["text", "json", "send-back"] as const;

/** How the review is printed: for people, for scripts, or as what goes back to each service. */
export type Format = (typeof FORMATS)[number];

/** What the command line was asked to do. */
export interface Arguments {
  readonly file: string;
  readonly sheet: string | null;
  readonly policy: string | null;
  readonly today: string | null;
  readonly format: Format;
  readonly write: string | null;
  /** Also writes why each row has its rating, in a column beside the table. */
  readonly why: boolean;
  /** Last period's scorecard; null for none. */
  readonly lastPeriod: LastPeriodArgument | null;
}

/**
 * A file that holds last period's scorecard, or null for the file that is checked; and the sheet, or null for the one with
 * most indicators.
 */
export type LastPeriodArgument = { readonly file: string; readonly sheet: string | null } | { readonly file: null; readonly sheet: string };

export type ParsedArguments =
  | { readonly kind: "run"; readonly args: Arguments }
  | { readonly kind: "help" }
  | { readonly kind: "policies" }
  | { readonly kind: "refused"; readonly message: string };

export const USAGE = `scorecard-check FILE [options]

Checks a performance scorecard: rates every row by the council's own rule, works out
the direction of travel, and says what is wrong, why, and what to do.

  FILE                  an .xlsx, .csv or .tsv file
  --sheet NAME          the sheet to check, when the workbook has several
  --policy ID|FILE      a published rule by its id, or a policy file (.json)
  --policies            the published rules, with their ids
  --today YYYY-MM-DD    the day to check against, instead of today
  --last-period FILE    last period's scorecard, to compare with
  --last-period-sheet NAME
                        its sheet, in that file or, without one, in FILE
  --format FORMAT       text for people (the default), json for scripts, send-back for
                        what each service has to mend, as Markdown
  --write OUT.xlsx      put ratings and arrows into a copy of the workbook
  --why                 with --write: also write why each row has its rating, in the
                        next free column beside the table
  --help                this text

Exit status: 0 nothing blocks publication, 1 errors were found,
2 the file or an option could not be used.`;

const OPTIONS = {
  sheet: { type: "string" },
  policy: { type: "string" },
  today: { type: "string" },
  format: { type: "string" },
  write: { type: "string" },
  why: { type: "boolean" },
  "last-period": { type: "string" },
  "last-period-sheet": { type: "string" },
  help: { type: "boolean" },
  policies: { type: "boolean" },
} as const;

/** Reads the arguments of the command line. Whatever is wrong with them comes back as one sentence. */
export function parseArguments(argv: readonly string[]): ParsedArguments {
  const parsed = parse(argv);
  if (typeof parsed === "string") return { kind: "refused", message: parsed };
  const { values, positionals } = parsed;
  if (values.help === true) return { kind: "help" };
  if (values.policies === true) return { kind: "policies" };
  const empty = Object.entries(values).find(([, value]) => value === "");
  if (empty !== undefined) return { kind: "refused", message: needsValue(empty[0]) };
  const [file, extra] = positionals;
  const { sheet = null, policy = null, today = null, format = "text", write = null, why = false } = values;
  const { "last-period": lastFile = null, "last-period-sheet": lastSheet = null } = values;
  if (file === undefined || file === "") {
    return { kind: "refused", message: "Name the scorecard to check: scorecard-check FILE. Use --help to see every option." };
  }
  if (extra !== undefined) {
    return { kind: "refused", message: `Name one file only: “${extra}” came after “${file}”. Put quotes around a name with spaces.` };
  }
  if (!isFormat(format)) return { kind: "refused", message: `--format is “${format}”. Use text, json or send-back.` };
  if (today !== null && !isDay(today)) {
    return { kind: "refused", message: `--today is “${today}”. Write a day of the calendar as YYYY-MM-DD.` };
  }
  if (write !== null && !/\.xlsx$/i.test(write)) {
    return { kind: "refused", message: `--write is “${write}”. Name an .xlsx file to write to.` };
  }
  if (why && write === null) return { kind: "refused", message: "--why goes with --write: name the .xlsx file to write to." };
  return { kind: "run", args: { file, sheet, policy, today, format, write, why, lastPeriod: lastPeriodOf(lastFile, lastSheet) } };
}

function lastPeriodOf(file: string | null, sheet: string | null): LastPeriodArgument | null {
  if (file !== null) return { file, sheet };
  return sheet === null ? null : { file: null, sheet };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    // node:util throws for an unknown option, and for one without its value or with one it does not take; the first line names which.
    const option = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : "")?.[1] ?? "An option";
    const [, known] = Object.entries(OPTIONS).find(([name]) => option === `--${name}`) ?? [];
    if (known === undefined) return `${option} is not an option. Use --help to see them all.`;
    return known.type === "boolean" ? `${option} takes no value.` : needsValue(option.slice(2));
  }
}

function needsValue(option: string): string {
  return `--${option} needs a value.`;
}

function isFormat(text: string): text is Format {
  return FORMATS.some((format) => format === text);
}
