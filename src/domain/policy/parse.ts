import * as v from "valibot";
import { DEFAULT_POLICY } from "../policies/default";
import { capitalised } from "../text";
import { contradiction } from "./consistency";
import { FAMILIES, type Band, type Policy } from "./policy";

export type ParsedPolicy = { readonly ok: true; readonly policy: Policy } | { readonly ok: false; readonly message: string };

/** Widths and the like beyond this size are slips of the keyboard, and would make sentences nobody can read. */
const LARGEST = 1e12;
const SMALLEST_STEP = 1e-6;

const text = v.pipe(
  v.string("must be text"),
  v.maxLength(500, "must not be longer than 500 characters"),
  v.regex(/^\P{Cc}*$/u, "must be one line of text"),
);
const name = v.pipe(
  text,
  v.maxLength(100, "must not be longer than 100 characters"),
  v.check((value) => value.trim() !== "", "must not be blank"),
);
const number = v.pipe(
  v.number("must be a number"),
  v.check((value) => Math.abs(value) <= LARGEST, "must be a number of ordinary size"),
);
const families = v.array(v.picklist(FAMILIES, oneOf(FAMILIES)), "must be a list");

const band = v.pipe(
  strict({
    id: name,
    family: v.picklist(FAMILIES, oneOf(FAMILIES)),
    label: v.optional(name),
    within: v.optional(v.nullable(number), null),
    of: v.optional(choice("floor")),
    edge: v.optional(choice("inclusive", "exclusive")),
  }),
  v.transform((stated): Band => ({ ...stated, label: stated.label ?? capitalised(stated.id) })),
);

const bands = v.pipe(
  v.array(band, "must be a list"),
  v.minLength(2, "must hold at least two bands"),
  v.maxLength(6, "must hold at most six bands"),
);

const rounding = strict({
  of: v.optional(choice("deviation", "outturn"), "deviation"),
  to: v.pipe(
    number,
    v.check((value) => value >= SMALLEST_STEP, "must be more than 0"),
  ),
  mode: v.optional(choice("half-up"), "half-up"),
});

const trend = strict({ from: name, to: name, when: v.optional(choice("better", "better-or-same"), "better") });

const tolerance = strict({
  by: choice("section", "service", "reference"),
  name,
  band: name,
  within: number,
});

const targets = strict({
  words: v.optional(choice("unrated", "compare"), DEFAULT_POLICY.targets.words),
  ranges: v.optional(choice("unrated", "inside"), DEFAULT_POLICY.targets.ranges),
  noPolarity: v.optional(choice("unrated", "exact"), DEFAULT_POLICY.targets.noPolarity),
  partYear: v.optional(choice("whole", "cumulative", "unrated"), DEFAULT_POLICY.targets.partYear),
});

const cap = strict({
  of: v.optional(choice("outturn", "share"), "outturn"),
  at: v.pipe(number, v.minValue(100, "must be 100 or more")),
});

const direction = strict({
  compareWith: v.optional(choice("previous", "last-year", "last-quarter", "both"), DEFAULT_POLICY.direction.compareWith),
  sameWithin: v.optional(v.pipe(number, v.minValue(0, "must not be below 0")), DEFAULT_POLICY.direction.sameWithin),
  arrow: v.optional(choice("meaning", "movement"), DEFAULT_POLICY.direction.arrow),
});

const commentary = strict({
  requiredFor: v.optional(families, [...DEFAULT_POLICY.commentary.requiredFor]),
  actionFor: v.optional(families, [...DEFAULT_POLICY.commentary.actionFor]),
});

const file = strict({
  id: v.optional(name, DEFAULT_POLICY.id),
  title: v.optional(text),
  source: v.optional(text, DEFAULT_POLICY.source),
  measure: v.optional(choice("relative", "points", "share", "floor"), DEFAULT_POLICY.measure),
  bands: v.optional(bands, [...DEFAULT_POLICY.bands]),
  bandsBySmallerIsBetter: v.optional(v.nullable(bands), null),
  edge: v.optional(choice("inclusive", "exclusive"), DEFAULT_POLICY.edge),
  rounding: v.optional(v.nullable(rounding), null),
  trend: v.optional(v.nullable(trend), null),
  toleranceColumn: v.optional(v.nullable(name), null),
  toleranceSides: v.optional(choice("worse", "both"), DEFAULT_POLICY.toleranceSides),
  tolerances: v.optional(v.array(tolerance, "must be a list"), [...DEFAULT_POLICY.tolerances]),
  zeroTarget: v.optional(choice("compare"), DEFAULT_POLICY.zeroTarget),
  targets: v.optional(targets, {}),
  cap: v.optional(v.nullable(cap), null),
  provisional: v.optional(choice("unrated", "rate"), DEFAULT_POLICY.provisional),
  excludeSections: v.optional(v.array(name, "must be a list"), [...DEFAULT_POLICY.excludeSections]),
  direction: v.optional(direction, {}),
  toConfirm: v.optional(v.array(name, "must be a list"), [...DEFAULT_POLICY.toConfirm]),
  commentary: v.optional(commentary, {}),
});

/**
 * The policy in a policy file. Keys left out take the values of `DEFAULT_POLICY`; a title left out takes the id, and a
 * band's label its id. Refused, with one sentence that names the key: an unknown key, a wrong type, and keys that
 * contradict one another.
 */
export function parsePolicy(json: unknown): ParsedPolicy {
  const parsed = v.safeParse(file, json, { abortEarly: true, abortPipeEarly: true });
  if (!parsed.success) return { ok: false, message: sentence(parsed.issues[0]) };
  const { id, title = id === DEFAULT_POLICY.id ? DEFAULT_POLICY.title : id } = parsed.output;
  const policy = withLiftedBand({ ...parsed.output, title });
  const message = contradiction(policy);
  return message === null ? { ok: true, policy } : { ok: false, message };
}

/**
 * A rule may lift to a family for which it lists no band, because nothing but improvement leads there. That band is
 * added, as wide as the one before it: empty but for the lifted.
 */
function withLiftedBand(policy: Policy): Policy {
  const family = FAMILIES.find((each) => each === policy.trend?.to);
  const from = policy.bands.findIndex(({ id }) => id === policy.trend?.from);
  if (family === undefined || from < 1 || policy.bands.some(({ id }) => id === family)) return policy;
  const lifted = (list: readonly Band[]): readonly Band[] =>
    list.toSpliced(from, 0, { id: family, family, label: capitalised(family), within: list[from - 1]?.within ?? null });
  const own = policy.bandsBySmallerIsBetter;
  return { ...policy, bands: lifted(policy.bands), bandsBySmallerIsBetter: own === null ? null : lifted(own) };
}

/** An object with these keys and no others. */
function strict<const Entries extends v.ObjectEntries>(entries: Entries) {
  const isGroup = (input: unknown): boolean => typeof input === "object" && input !== null && !Array.isArray(input);
  return v.pipe(
    v.unknown(),
    v.check(isGroup, "must be a group of keys"),
    v.strictObject(entries, ({ expected }) => (expected === "never" ? "is not a key that a rule has" : "is missing")),
  );
}

function choice<const Options extends readonly string[]>(...options: Options) {
  return v.picklist(options, oneOf(options));
}

function oneOf(options: readonly string[]): string {
  return `must be ${options.map((option) => `"${option}"`).join(" or ")}`;
}

function sentence(issue: v.BaseIssue<unknown>): string {
  const path = (issue.path ?? []).map(({ key }) =>
    typeof key === "number" ? `entry ${key + 1}` : JSON.stringify(String(key).slice(0, 100)),
  );
  return path.length === 0 ? "The rule must be a group of keys." : `The rule's ${path.join(", ")} ${issue.message}.`;
}
