import { arrowWithin, POINTINGS, readArrow, readBareWingdings, type Pointing } from "./arrow";
import type { PrintedDirection, PrintedRating } from "./check";
import { familyOfColour } from "./colour";
import type { Indicator, Polarity } from "./indicator";
import { allBands } from "./policy/bands";
import { isRatedPolarity } from "./policy/edges";
import { FAMILY_LABELS, FAMILIES, type Band, type Family, type Policy } from "./policy/policy";
import { remembering } from "./remember";
import type { Cell } from "./sheet";
import { fold, phrases, phrasesIn, words } from "./text";

/** What stands for a rating, by family; the colour's own name comes first. */
const RATING_WORDS: Readonly<Record<Family, readonly string[]>> = {
  blue: ["blue", "b", "🔵", "🟦"],
  // prettier-ignore
  green: [
    "green", "g", "hg", "lg", "high green", "low green", "on target", "target met", "met", "on track", "achieved", "ok", "happy face", "☺",
    "🙂", "😀", "😃", "😊", "✔", "✓", "✅", "🟢", "🟩", "★",
  ],
  // prettier-ignore
  amber: [
    "amber", "a", "yellow", "orange", "within tolerance", "slightly missed", "target slightly missed", "slightly below target",
    "just below target", "slightly off target", "close to target", "near target", "at risk", "warning", "😐", "🟠", "🟡", "🟧", "🟨",
  ],
  // prettier-ignore
  red: [
    "red", "r", "hr", "lr", "high red", "low red", "off target", "target not met", "not met", "target missed", "missed", "not achieved",
    "target not achieved", "off track", "behind target", "well below target", "alert", "sad face", "☹", "🙁", "😞", "😟", "😠", "😡", "✖",
    "✘", "✗", "❌", "🔴", "🟥",
  ],
};

/** What stands for the best rating a policy has, whichever that is. */
const BEST_WORDS = ["exceeded", "exceeding", "target exceeded", "exceeding target", "above target"];

const COLOURS = FAMILIES.map((family) => RATING_WORDS[family][0] ?? "");

/** No rating is longer, explanation included. */
const LONGEST_RATING = 40;

/**
 * The family a rating word, letter or symbol belongs to ("Red", "HG", "🟢", "Green (improving)"); null for anything else,
 * and for two colours at once ("Green Amber"), which only a policy that has such a band can read.
 */
export const readRatingWord = remembering((text): Family | null => {
  const said = ratingText(text);
  if (said === "" || said.length > LONGEST_RATING) return null;
  if (BEST_WORDS.includes(said)) return "green";
  const whole = familyNamed(said) ?? besideSign(said);
  if (whole !== null) return whole;
  // "Green - on target" says its colour first; the rest explains it.
  const [first, ...rest] = words(said);
  const named = FAMILIES.find((family) => RATING_WORDS[family][0] === first);
  return named === undefined || rest.some((word) => COLOURS.includes(word)) ? null : named;
});

function familyNamed(said: string): Family | null {
  return FAMILIES.find((family) => RATING_WORDS[family].includes(said)) ?? null;
}

/** "✅ On track", "● Off track": the words beside a sign, unless the sign says another rating. */
function besideSign(said: string): Family | null {
  const [sign = "", ...rest] = said.split(" ");
  if (rest.length === 0 || words(sign).length > 0) return null;
  const [family, signed] = [familyNamed(rest.join(" ")), familyNamed(sign)];
  return signed === null || signed === family ? family : null;
}

function ratingText(text: string): string {
  return fold(text.replace(/[.:()*]/g, " "));
}

/**
 * The rating a cell prints: by a label or id of the policy's own bands first, then by the words the field uses. Null when
 * it prints none.
 */
export function readRating(cell: Cell, policy: Policy): PrintedRating | null {
  const said = fold(cell.text);
  const shownAs = words(said).length === 0 ? "symbol" : said.length <= 2 ? "letter" : "word";
  const band = allBands(policy).find(({ id, label }) => fold(label) === said || fold(id) === said);
  if (band !== undefined) return { family: band.family, band: band.id, shownAs };
  const best = BEST_WORDS.includes(ratingText(cell.text)) ? policy.bands[0]?.family : undefined;
  const family = best ?? readRatingWord(cell.text) ?? readAnswer(said, policy);
  return family === null ? null : { family, band: soleBand(policy, family), shownAs };
}

/** "Yes" and "No" to "On target?". A no is Red only where the policy has no other band for what misses its target. */
function readAnswer(said: string, policy: Policy): Family | null {
  if (said === "yes") return "green";
  if (said !== "no") return null;
  const [missed = null, ...others] = new Set(
    allBands(policy).flatMap(({ family }) => (family === "green" || family === "blue" ? [] : [family])),
  );
  return others.length > 0 ? null : missed;
}

/** The rating a cell shows by its fill alone, or null where the fill is none of a rating's colours. */
export function readRatingFill(cell: Cell, policy: Policy): PrintedRating | null {
  const family = familyOfColour(cell.fill);
  return family === null ? null : { family, band: soleBand(policy, family), shownAs: "fill" };
}

/** The id of the one band of a family; null where the policy has none of it, or several. */
function soleBand(policy: Policy, family: Family): string | null {
  const ids = new Set(allBands(policy).flatMap((band) => (band.family === family ? [band.id] : [])));
  const [id = null] = ids;
  return ids.size === 1 ? id : null;
}

/** Whether a printed rating is that of a band: the same band where it says which, else one of the same family. */
export function saysBand(printed: PrintedRating, band: Band): boolean {
  return printed.band === null ? printed.family === band.family : printed.band === band.id;
}

/** What a printed rating is called in a sentence: by the policy's label where it is one of its bands, else by its colour. */
export function printedLabel({ band, family }: PrintedRating, policy: Policy): string {
  return allBands(policy).find(({ id }) => id === band)?.label ?? FAMILY_LABELS[family];
}

/**
 * The rating a row prints, wherever it prints it: in its rating column, by word or by fill; or, where `fillsRate` says
 * that this scorecard colours its outturn cells, by the fill of the outturn.
 */
export function printedRating(indicator: Indicator, policy: Policy, fillsRate: boolean): PrintedRating | null {
  const cell = indicator.cells.rating?.cell;
  if (cell !== undefined) {
    const rating = readRating(cell, policy) ?? (cell.text.trim() === "" ? readRatingFill(cell, policy) : null);
    if (rating !== null) return rating;
  }
  const outturn = indicator.cells.outturn?.cell;
  return fillsRate && outturn !== undefined ? readRatingFill(outturn, policy) : null;
}

/**
 * Whether a scorecard colours its outturn cells to rate them: the fills of at least two families stand there, so it is
 * neither the shade of a column nor a single highlight.
 */
export function outturnFillsRate(indicators: readonly Indicator[]): boolean {
  const families = new Set(indicators.map(({ cells }) => familyOfColour(cells.outturn?.cell.fill ?? null)));
  families.delete(null);
  return families.size >= 2;
}

type Meaning = PrintedDirection["status"];

const MEANINGS: readonly Meaning[] = ["better", "worse", "same", "none"];

const DIRECTION_WORDS: Readonly<Record<Meaning, readonly string[]>> = {
  better: ["better", "improving", "improved", "improvement", "positive"],
  worse: ["worse", "worsening", "worsened", "declining", "declined", "deteriorating", "deteriorated", "negative"],
  // prettier-ignore
  same: [
    "same", "no change", "static", "stable", "unchanged", "maintained", "no noticeable change", "no change or at best performance",
    "at best performance", "steady",
  ],
  // prettier-ignore
  none: [
    "na", "n/a", "-", "not applicable", "not available", "none", "tbc", "new", "new indicator", "new measure", "new pi", "not comparable",
    "no comparison", "no data", "unknown",
  ],
};

const POINTING_WORDS: Readonly<Record<Pointing, readonly string[]>> = {
  up: ["up", "upwards", "increasing", "increased", "higher", "rising"],
  down: ["down", "downwards", "decreasing", "decreased", "lower", "falling"],
  level: ["level", "across", "sideways"],
};

/** Words that say the arrow itself, and mean what an arrow means. The others say that the figure rose or fell. */
const ARROW_NAMES = ["up", "upwards", "down", "downwards"];

/** The same as phrases that may stand among other words, with what each means. */
const MEANING_OF = new Map(
  MEANINGS.flatMap((meaning) => DIRECTION_WORDS[meaning].map((text) => [words(text).join(" "), meaning] as const)),
);
MEANING_OF.delete("");
const DIRECTION_PHRASES = phrases([...MEANING_OF.keys()]);

/** No direction is longer, explanation included. */
const LONGEST_DIRECTION = 40;

/**
 * What a word of a direction column says: a meaning, or a movement that still needs polarity. A few words may explain it
 * ("Improved since Q1"); null for other words, for two meanings at once, and for a denial ("not improved").
 */
export const readDirectionWord = remembering((text): { readonly meaning: Meaning } | { readonly pointing: Pointing } | null => {
  const said = fold(text);
  if (said.length > LONGEST_DIRECTION) return null;
  const meaning = MEANINGS.find((one) => DIRECTION_WORDS[one].includes(said)) ?? meaningWithin(words(said));
  if (meaning !== null) return { meaning };
  // An arrow beside the word does not change it.
  const spoken = words(said).join(" ");
  const pointing = POINTINGS.find((one) => POINTING_WORDS[one].includes(spoken));
  return pointing === undefined ? null : { pointing };
});

function meaningWithin(said: readonly string[]): Meaning | null {
  const found = phrasesIn(said, DIRECTION_PHRASES);
  const meanings = new Set(found.map((phrase) => MEANING_OF.get(phrase.join(" ")) ?? null));
  const [only = null] = meanings;
  const denies = (word: string) => word === "no" || word === "not";
  const denied = said.some(denies) && !found.some((phrase) => phrase.some(denies));
  return meanings.size === 1 && !denied ? only : null;
}

/**
 * The direction a cell prints. Under `arrow: "meaning"` up is better; under "movement" up is higher, and polarity says
 * whether that is good: without one, a moved arrow has no meaning that could be compared, and the answer is null, as it
 * is for a blank cell and for text that is no direction. "Up" and "Down" are read as the arrows they name.
 */
export function readDirection(cell: Cell, polarity: Polarity, arrow: "meaning" | "movement"): PrintedDirection | null {
  const word = readDirectionWord(cell.text);
  if (word !== null && "meaning" in word) return { status: word.meaning, shownAs: "word" };
  if (word !== null) {
    const namesArrow = words(cell.text).some((each) => ARROW_NAMES.includes(each));
    return toPrinted(word.pointing, "word", polarity, namesArrow ? arrow : "movement");
  }
  const drawn = readArrow(cell);
  if (drawn !== null) return toPrinted(drawn.pointing, drawn.symbolFont ? "wingdings" : "arrow", polarity, arrow);
  const bare = readBareWingdings(cell);
  if (bare !== null) return toPrinted(bare, "wingdings", polarity, arrow);
  // "↑ 2.1%": the arrow with what it moved by.
  const beside = cell.text.length > LONGEST_DIRECTION ? null : arrowWithin(cell.text);
  return beside === null ? null : toPrinted(beside, "arrow", polarity, arrow);
}

function toPrinted(
  pointing: Pointing,
  shownAs: PrintedDirection["shownAs"],
  polarity: Polarity,
  arrow: "meaning" | "movement",
): PrintedDirection | null {
  if (pointing === "level") return { status: "same", shownAs };
  if (arrow === "meaning") return { status: pointing === "up" ? "better" : "worse", shownAs };
  if (!isRatedPolarity(polarity)) return null;
  return { status: (pointing === "up") === (polarity === "bigger") ? "better" : "worse", shownAs };
}
