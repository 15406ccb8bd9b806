import { periodOf } from "../dated";
import type { Decimal } from "../decimal";
import { comparedField, type Before } from "../direction/compared";
import { likeForLike } from "../direction/like-for-like";
import type { Indicator, Polarity } from "../indicator";
import { findPeriods, samePeriod } from "../period";
import { isRatedPolarity } from "../policy/edges";
import type { Policy } from "../policy/policy";
import type { Quantity, WordTarget } from "../reading";
import { unrated, type Unrated } from "../verdict";
import { gapOf, quoted } from "./gap";
import type { Target } from "./target";
import { POINTS } from "./units";

const WANTED: Readonly<Record<WordTarget["aim"], Polarity | null>> = {
  increase: "bigger",
  reduce: "smaller",
  maintain: null,
  improve: null,
};

/**
 * A target in words as a figure: the previous outturn, which is to be bettered, or held where the words say "maintain",
 * or reached with the change that they name. Unrated where there is no such outturn for the time the words are about,
 * where the words contradict the polarity, and where the change could be meant in two ways.
 */
export function wordTarget(target: WordTarget, indicator: Indicator, outturn: Quantity, policy: Policy): Target | Unrated {
  const wanted = WANTED[target.aim];
  const opposed = wanted !== null && isRatedPolarity(indicator.polarity) && indicator.polarity !== wanted;
  if (opposed) return unrated("unreadable-target", `The target ${quoted(target.text)} asks for the opposite of what the row calls better.`);
  const [deadline] = deadlines(target.text);
  if (deadline !== undefined) {
    return unrated("unreadable-target", `The target ${quoted(target.text)} is for ${deadline}, and does not say what is due now.`);
  }
  const field = comparedField(indicator, policy);
  const previous = indicator.figures[field];
  if (previous.kind !== "quantity") {
    return unrated(
      "no-comparison",
      `The target ${quoted(target.text)} is measured from the previous outturn, which ${gapOf(previous).words}.`,
    );
  }
  const obstacle = likeForLike(outturn, previous, policy) ?? otherBaseline(target, indicator, field);
  if (obstacle !== null) {
    return unrated("no-comparison", `The target ${quoted(target.text)} is measured from the previous outturn. ${obstacle}.`);
  }
  const amount = changed(previous, target);
  if (amount === null) {
    return unrated("unreadable-target", `The target ${quoted(target.text)} does not say in what unit the change is meant.`);
  }
  const strict = target.by === null && target.aim !== "maintain";
  const limit = { amount, unit: previous.unit, decimals: previous.decimals, strict, until: null, note: ` (${quoted(target.text)})` };
  return { limit, polarity: wanted ?? indicator.polarity, isExact: false };
}

/** Times that the words give until then: "by 2023". */
function deadlines(text: string): readonly string[] {
  return findPeriods(text).flatMap(({ text: period, start }) =>
    /\bby (?:the )?(?:end of )?$/i.test(text.slice(0, start)) ? [period] : [],
  );
}

/** "Increase on 2012/13 outturn", beside a previous outturn that says it is of another time. */
function otherBaseline({ text }: WordTarget, indicator: Indicator, field: Before): string | null {
  const period = periodOf(indicator, field);
  const [named] = findPeriods(text);
  if (period === null || named === undefined || samePeriod(period.period, named.period) !== false) return null;
  return `That is for ${period.text}, and not for ${named.text}`;
}

/** The previous amount with the change; null where the unit of the change leaves it open: per cent of a percentage, or another unit. */
function changed({ amount, unit }: Quantity, { by, aim }: WordTarget): Decimal | null {
  if (by === null) return amount;
  const isShare = by.unit === "%";
  if (isShare && unit.startsWith("%")) return null;
  const isSameUnit = by.unit === unit || by.unit === "" || (unit === "%" && POINTS.has(by.unit));
  if (!isShare && !isSameUnit) return null;
  const step = isShare ? amount.abs().times(by.amount).div(100) : by.amount;
  if (aim === "increase") return amount.plus(step);
  return aim === "reduce" ? amount.minus(step) : null;
}
