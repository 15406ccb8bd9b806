import type { Host } from "../../../../src/workbench/host/host";

/** What a behaviour is tried on: Office.js with a host behind it, wherever both run. */
export interface Subject {
  readonly host: Host;
  readonly Excel: typeof Excel;
  readonly run: <Result>(batch: (context: Excel.RequestContext) => Promise<Result>) => Promise<Result>;
}

/** One thing that Excel does, in words, and what shows it. It throws when it does not hold. */
export interface Behaviour {
  readonly title: string;
  readonly holds: (subject: Subject) => Promise<void>;
}

export function behaviour(title: string, holds: Behaviour["holds"]): Behaviour {
  return { title, holds };
}

/** JSON of a value with the keys of objects in order, so that equal values have equal texts. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}

/** Throws unless both are the same, compared as JSON. */
export function equal(actual: unknown, expected: unknown): void {
  if (canonical(actual) !== canonical(expected)) throw new Error(`expected ${canonical(expected)}, found ${canonical(actual)}`);
}

/** What the library throws, as far as it is looked at here. */
export interface Refusal {
  readonly code: string;
  readonly debugInfo: { readonly errorLocation?: string; readonly statement?: string };
}

/** The error with which the work fails; throws when it succeeds, or fails with another code. */
export async function refused(code: string, work: () => Promise<unknown>): Promise<Refusal> {
  let error: Refusal | null = null;
  try {
    await work();
  } catch (reason) {
    error = reason as Refusal;
  }
  if (error === null) throw new Error(`expected ${code}, but nothing was refused`);
  if (error.code !== code) throw new Error(`expected ${code}, found ${error.code}: ${reasonText(error)}`);
  return error;
}

function reasonText(error: object): string {
  return "stack" in error ? String(error.stack) : "";
}

/** Hands over what comes, in order: `next` waits for it. */
export interface Inbox<Item> {
  readonly put: (item: Item) => Promise<void>;
  readonly next: () => Promise<Item>;
}

export function inbox<Item>(): Inbox<Item> {
  const items: Item[] = [];
  let waiting: ((item: Item) => void) | null = null;
  return {
    put: (item) => {
      if (waiting === null) items.push(item);
      else waiting(item);
      waiting = null;
      return Promise.resolve();
    },
    next: () => {
      const [first] = items.splice(0, 1);
      return first === undefined
        ? new Promise((resolve) => {
            waiting = resolve;
          })
        : Promise.resolve(first);
    },
  };
}

/** The sheet that every workbook starts with. */
export function firstSheet(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem("Sheet1");
}

/** Reads properties of a range of the first sheet. */
export function read<Keys extends keyof Excel.Range>(
  subject: Subject,
  address: string,
  ...keys: readonly Keys[]
): Promise<Pick<Excel.Range, Keys>> {
  return subject.run(async (context) => {
    const range = firstSheet(context).getRange(address);
    range.load(keys as unknown as string[]);
    await context.sync();
    return range;
  });
}

/** Does something to a range of the first sheet, and syncs. */
export function write(subject: Subject, address: string, change: (range: Excel.Range) => void): Promise<void> {
  return subject.run(async (context) => {
    change(firstSheet(context).getRange(address));
    await context.sync();
  });
}
