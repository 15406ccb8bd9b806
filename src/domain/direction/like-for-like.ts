import { sameLength } from "../period";
import type { Policy } from "../policy/policy";
import { stated } from "../rating/amount";
import { comparableUnits } from "../rating/units";
import { isProvisional, type Qualifier, type Quantity } from "../reading";

type PeriodQualifier = Extract<Qualifier, { kind: "period" }>;

/**
 * Why two outturns of an indicator cannot be set against each other, as the start of a sentence; null where they can: one is
 * provisional and the policy does not rate such, units differ, the periods they name are of different length, or a note
 * beside one says that the indicator is no longer what it was.
 */
export function likeForLike(outturn: Quantity, previous: Quantity, policy: Policy): string | null {
  return provisional(outturn, previous, policy) ?? unitsDiffer(outturn, previous) ?? definitionChanged(outturn, previous) ?? periodsDiffer(outturn, previous);
}

/** The period that a figure names, with its words; null where it names none or several. */
export function periodOf({ qualifiers }: Quantity): PeriodQualifier | null {
  const [period = null, ...others] = qualifiers.filter((qualifier) => qualifier.kind === "period");
  return others.length === 0 ? period : null;
}

function provisional(outturn: Quantity, previous: Quantity, policy: Policy): string | null {
  if (policy.provisional === "rate") return null;
  if (isProvisional(outturn)) return `The outturn of ${stated(outturn)} is provisional`;
  return isProvisional(previous) ? `The previous outturn of ${stated(previous)} is provisional` : null;
}

function unitsDiffer(outturn: Quantity, previous: Quantity): string | null {
  if (comparableUnits(outturn, previous)) return null;
  return `The outturn of ${stated(outturn)} and the previous ${stated(previous)} are not in the same unit`;
}

const CHANGED = /\bdefinition|\bmethod|\bnot comparable\b|\bbreak in\b|^b$/i;

/** "New definition", "break in series", "[b]". */
function definitionChanged(outturn: Quantity, previous: Quantity): string | null {
  const notes = [outturn, previous].flatMap(({ qualifiers }) => qualifiers.filter(({ kind }) => kind === "note" || kind === "cohort"));
  const note = notes.find(({ text }) => CHANGED.test(text));
  return note === undefined ? null : `Not like for like: a note beside the figures says “${note.text}”`;
}

function periodsDiffer(outturn: Quantity, previous: Quantity): string | null {
  const [now, before] = [periodOf(outturn), periodOf(previous)];
  if (now === null || before === null || sameLength(now.period, before.period) !== false) return null;
  return `Not like for like: the outturn is for ${now.text}, the previous one for ${before.text}`;
}
