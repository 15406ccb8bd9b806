import { ownPeriod } from "../dated";
import { sameLength } from "../period";
import type { Policy } from "../policy/policy";
import { stated } from "../rating/amount";
import { comparableUnits } from "../rating/units";
import { isProvisional, type Quantity } from "../reading";
import { isShareBesidePerCent } from "../scale";

/**
 * Why two outturns of an indicator cannot be set against each other, as the start of a sentence; null where they can: one is
 * provisional and the policy does not rate such, units differ, the periods their cells name are of different length, or a note
 * beside one says that the indicator is no longer what it was.
 */
export function likeForLike(outturn: Quantity, previous: Quantity, policy: Policy): string | null {
  return (
    provisional(outturn, previous, policy) ??
    unitsDiffer(outturn, previous) ??
    definitionChanged(outturn, previous) ??
    periodsDiffer(outturn, previous)
  );
}

function provisional(outturn: Quantity, previous: Quantity, policy: Policy): string | null {
  if (policy.provisional === "rate") return null;
  if (isProvisional(outturn)) return `The outturn of ${stated(outturn)} is provisional`;
  return isProvisional(previous) ? `The previous outturn of ${stated(previous)} is provisional` : null;
}

function unitsDiffer(outturn: Quantity, previous: Quantity): string | null {
  const pair = `The outturn of ${stated(outturn)} and the previous ${stated(previous)}`;
  if (!comparableUnits(outturn, previous)) return `${pair} are not in the same unit`;
  return isShareBesidePerCent(outturn, previous) ? `${pair} are not to the same scale: one looks like a share of 1` : null;
}

const CHANGED = /\bdefinition|\bmethod|\bnot comparable\b|\bbreak in\b|^b$/i;

/** "New definition", "break in series", "[b]". */
function definitionChanged(outturn: Quantity, previous: Quantity): string | null {
  const notes = [outturn, previous].flatMap(({ qualifiers }) => qualifiers.filter(({ kind }) => kind === "note" || kind === "cohort"));
  const note = notes.find(({ text }) => CHANGED.test(text));
  return note === undefined ? null : `Not like for like: a note beside the figures says “${note.text}”`;
}

function periodsDiffer(outturn: Quantity, previous: Quantity): string | null {
  const [now, before] = [ownPeriod(outturn), ownPeriod(previous)];
  if (now === null || before === null || sameLength(now.period, before.period) !== false) return null;
  return `Not like for like: the outturn is for ${now.text}, the previous one for ${before.text}`;
}
