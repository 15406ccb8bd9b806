import { toDateAt } from "../period/years";
import type { Parsed, Token } from "../tokens";
import type { Unit } from "./reading";
import { isUnitWord } from "./vocabulary";

/** At most so many words name a unit, "full time equivalent posts"; more are a sentence. */
const LONGEST = 4;

const CURRENCIES: Readonly<Record<string, Unit>> = { "£": "£", gbp: "£", $: "$", usd: "$", "€": "€", eur: "€" };

const SHORT_FORMS: Readonly<Record<string, string>> = {
  yr: "year",
  yrs: "year",
  annum: "year",
  mth: "month",
  mths: "month",
  wk: "week",
  wks: "week",
  hr: "hour",
  hrs: "hour",
  min: "minute",
  mins: "minute",
  sec: "second",
  secs: "second",
  people: "person",
  children: "child",
  women: "woman",
  men: "man",
  ha: "hectare",
};

const PLURALS: Readonly<Record<string, string>> = { person: "people", child: "children", woman: "women", man: "men" };

/** Plurals by rule: the ending of the plural, and what stands in its place in the singular. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ["ies", "y"],
  ["sses", "ss"],
  ["shes", "sh"],
  ["ches", "ch"],
  ["xes", "x"],
  ["s", ""],
];

/** The currency whose sign or code stands here. */
export function currencyAt(tokens: readonly Token[], at: number): Parsed<Unit> | null {
  const sign = tokens[at]?.lower ?? "";
  const unit = Object.hasOwn(CURRENCIES, sign) ? CURRENCIES[sign] : undefined;
  return unit === undefined ? null : { value: unit, next: at + 1 };
}

/** The unit after a figure that has no currency before it; "" where none stands there. */
export function unitAt(tokens: readonly Token[], at: number): Parsed<Unit> {
  const head = percentAt(tokens, at) ?? wordsAt(tokens, at);
  return withRate(tokens, head);
}

/** The same unit with what it is counted per: "£ per head", "day per person", "per 1,000". */
export function withRate(tokens: readonly Token[], head: Parsed<Unit>): Parsed<Unit> {
  const rate = rateAt(tokens, head.next);
  return rate === null ? head : { value: `${head.value} ${rate.value}`.trim(), next: rate.next };
}

/** "%", "per cent", and percentage points: "pp", "p.p.", "% points". */
function percentAt(tokens: readonly Token[], at: number): Parsed<Unit> | null {
  const words = tokens.slice(at, at + 4).map(({ lower }) => lower);
  const [first = "", second = ""] = words;
  const points = ["point", "points", "pts", "pt", "ppt"];
  if (["%", "percentage"].includes(first) && points.includes(second)) return { value: "percentage point", next: at + 2 };
  if (["pp", "ppt", "ppts", "pps"].includes(first)) return { value: "percentage point", next: at + 1 };
  if (words.join("").startsWith("p.p")) return { value: "percentage point", next: words[3] === "." ? at + 4 : at + 3 };
  if (["%", "percent", "pct"].includes(first)) return { value: "%", next: at + 1 };
  return first === "per" && second === "cent" ? { value: "%", next: at + 2 } : null;
}

/** "kg", "positive cases", "fly-tips", "tonnes CO2". */
function wordsAt(tokens: readonly Token[], at: number): Parsed<Unit> {
  const words: string[] = [];
  let next = at;
  for (let word = wordAt(tokens, next); word !== null && words.length < LONGEST; word = wordAt(tokens, next)) {
    words.push(word.value);
    next = word.next;
  }
  return { value: canonicalUnit(words.join(" ")), next };
}

/** One word of a unit with what is glued to it: "fly-tips", "CO2", "m²". */
function wordAt(tokens: readonly Token[], at: number): Parsed<string> | null {
  const word = tokens[at];
  if (word?.kind !== "word") return null;
  const [joint, after] = [tokens[at + 1], tokens[at + 2]];
  const power = joint?.glued === true && RAISED.has(word.lower) ? POWERS[joint.text] : undefined;
  if (power !== undefined) {
    const tail = after?.kind === "word" && after.glued ? after.lower : "";
    return { value: word.lower + power + tail, next: tail === "" ? at + 2 : at + 3 };
  }
  if (!isUnitWord(word.lower) || toDateAt(tokens, at) > at) return null;
  const hyphenated = joint?.text === "-" && joint.glued && after?.glued === true ? wordAt(tokens, at + 2) : null;
  return hyphenated === null ? { value: word.lower, next: at + 1 } : { value: `${word.lower}-${hyphenated.value}`, next: hyphenated.next };
}

/** Words whose digit belongs to them: square metres, carbon dioxide and its equivalent, "tCO2e". */
const RAISED = new Set(["m", "km", "cm", "mm", "co", "gco", "kgco", "tco", "ktco", "no", "so"]);

const POWERS: Readonly<Record<string, string | undefined>> = { "2": "2", "3": "3", "²": "2", "³": "3" };

/** "per day", "per 1,000 population", "/FTE", "pa", "per annum". */
function rateAt(tokens: readonly Token[], at: number): Parsed<string> | null {
  const first = tokens[at]?.lower;
  if (first === "pa") return { value: "per year", next: at + 1 };
  if (first === "p" && tokens[at + 1]?.text === "." && tokens[at + 2]?.lower === "a") {
    return { value: "per year", next: tokens[at + 3]?.text === "." ? at + 4 : at + 3 };
  }
  const number = tokens[at + 1];
  if ((first !== "per" && first !== "/") || number === undefined) return null;
  const counted =
    first === "per" && number.kind === "number" && /^[1-9][0-9,]*$/.test(number.text)
      ? groupThousands(number.text.replaceAll(",", ""))
      : "";
  const words = wordsAt(tokens, counted === "" ? at + 1 : at + 2);
  const per = [counted, words.value].filter((part) => part !== "").join(" ");
  return per === "" ? null : { value: `per ${per}`, next: words.next };
}

/** The unit as it is compared: lower case, and its last word in the singular. */
export function canonicalUnit(unit: string): Unit {
  const words = unit.toLowerCase().split(" ");
  return [...words.slice(0, -1), singular(words.at(-1) ?? "")].join(" ");
}

/** The unit as it is written after any figure but 1: only what can be read back is changed, and symbols such as kg are not. */
export function pluralUnit(unit: Unit): string {
  const [head = "", ...rate] = unit.split(/ (?=per )/);
  if (head === "per" || head.startsWith("per ")) return unit;
  const words = head.split(" ");
  const last = words.at(-1) ?? "";
  const several = plural(last);
  const written = isSymbol(last) || singular(several) !== last ? last : several;
  return [[...words.slice(0, -1), written].join(" "), ...rate].join(" ");
}

/** Digits in groups of three. */
export function groupThousands(digits: string): string {
  const first = digits.length % 3;
  const groups = first === 0 ? [] : [digits.slice(0, first)];
  for (let at = first; at < digits.length; at += 3) groups.push(digits.slice(at, at + 3));
  return groups.join(",");
}

function singular(word: string): string {
  if (Object.hasOwn(SHORT_FORMS, word)) return SHORT_FORMS[word] ?? word;
  if (word.length < 3 || /(ss|us|is)$/.test(word)) return word;
  const ending = ENDINGS.find(([many]) => word.endsWith(many) && word.length > many.length + 1);
  return ending === undefined ? word : word.slice(0, -ending[0].length) + ending[1];
}

function plural(word: string): string {
  if (Object.hasOwn(PLURALS, word)) return PLURALS[word] ?? word;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(ss|sh|ch|x)$/.test(word) ? `${word}es` : `${word}s`;
}

/** kg, km, kWh, m2, FTE: of two letters, without a vowel, or with a digit. */
function isSymbol(word: string): boolean {
  return word === "fte" || word.length < 3 || !/[aeiouy]/.test(word) || /[0-9]/.test(word);
}
