import { readArrow, readBareWingdings } from "./arrow";
import type { Polarity } from "./indicator";
import { remembering } from "./remember";
import type { Cell } from "./sheet";
import { containsPhrase, fold, phrases, phrasesIn, words } from "./text";

// prettier-ignore
const BIGGER = [
  "bigger", "biggest", "higher", "highest", "high", "larger", "greater", "more", "most", "increase", "increasing", "maximise", "maximize",
  "max", "up", "upwards", "above", "longer", "h",
];
// prettier-ignore
const SMALLER = [
  "smaller", "smallest", "lower", "lowest", "low", "less", "fewer", "least", "decrease", "decreasing", "minimise", "minimize", "min",
  "reduce", "earlier", "sooner", "quicker", "shorter", "below", "down", "downwards", "l",
];
const NEITHER = ["no", "none", "neither", "neutral", "contextual", "monitor", "na", "n"];
const GOOD = ["better", "good", "best"];
const BAD = ["worse", "bad", "worst", "poor"];

/**
 * The polarity a cell states, in words ("Smaller is Better", "Aiming High", "Good performance: LOW", "High is bad") or as
 * an arrow that points to where good is. "none" when it says that there is no polarity ("No polarity", "N/A", "↔");
 * "unstated" when it is blank or says neither, as a level arrow does that is not the two-headed one.
 */
export function readPolarity(cell: Cell): Polarity {
  const pointing = readArrow(cell)?.pointing ?? readBareWingdings(cell);
  if (pointing === "up") return "bigger";
  if (pointing === "down") return "smaller";
  return polarityInWords(cell.text);
}

/** Signs for what is good. A minus alone is no word on it: it may stand for a blank, unless others of the column are signs. */
const SIGNS: ReadonlyMap<string, Polarity> = new Map([
  ["+", "bigger"],
  ["+ve", "bigger"],
  ["-ve", "smaller"],
  ["↔", "none"],
]);

const polarityInWords = remembering((text): Polarity => {
  const sign = SIGNS.get(fold(text));
  if (sign !== undefined) return sign;
  const said = words(text);
  const says = (list: readonly string[]) => said.some((word) => list.includes(word));
  // A bare "No" answers a question that only the header knows.
  if (says(NEITHER)) return ["no", "n"].includes(said.join(" ")) ? "unstated" : "none";
  if (says(BIGGER) === says(SMALLER)) return "unstated";
  const speaksOfBad = says(BAD) && !says(GOOD);
  return says(BIGGER) === speaksOfBad ? "smaller" : "bigger";
});

/**
 * "(lower is better)" in an indicator's name: a statement, and no guess at what its words suggest. "unstated" where it
 * has none, or two.
 */
export function polarityInName(name: string): Polarity {
  const said = words(name);
  const states = (list: readonly string[]) => list.some((side) => GOOD.some((good) => containsPhrase(said, [side, "is", good])));
  const [bigger, smaller] = [states(BIGGER), states(SMALLER)];
  if (bigger === smaller) return "unstated";
  return bigger ? "bigger" : "smaller";
}

/** Phrases that tell what good is; each is written as `words` returns it. */
type Cues = Readonly<Record<"bigger" | "smaller", readonly string[]>>;

/** Phrases that leave no doubt, when nothing in the name speaks for the other side. */
const CLEAR: Cues = {
  // prettier-ignore
  bigger: [
    "put right", "completed within", "processed within", "answered within", "paid within", "on time", "up to date", "satisfied",
    "satisfaction", "good or outstanding", "achieve", "achieving", "achieved", "in suitable accommodation", "still at home", "in education",
  ],
  // prettier-ignore
  smaller: [
    "not in education", "neet", "below the floor", "not achieving", "persistent absentees", "permanent exclusions", "fixed term exclusions",
    "killed", "seriously injured", "first time entrants", "sentenced to custody", "teenage pregnancies", "teenage conceptions",
    "second or subsequent", "2nd or subsequent", "sickness absence", "days lost", "delayed transfers", "re referrals", "reoffenders",
    "burglaries", "time taken", "waiting time",
  ],
};

/** Phrases that only suggest it. */
const LIKELY: Cues = {
  // prettier-ignore
  bigger: [
    "collected", "complete", "completed", "timeliness", "visits", "recruited", "take up", "delivered", "attendance", "recycling", "secured",
    "adopted", "engaged", "improvement", "accessed", "reduction", "prevented", "helped", "resolved", "cleared", "removed", "responded",
  ],
  // prettier-ignore
  smaller: [
    "days", "weeks", "speed of", "absence", "complaints", "missed", "overdue", "arrears", "crime", "incidents", "delays", "exclusions",
    "unemployment", "vacancies", "void", "homeless", "rough sleepers", "escalated", "appeals allowed", "deaths", "errors", "emissions",
    "fly tip", "fly tipping", "anti social behaviour", "household waste", "reoffending",
  ],
};

const CUES = phrases([CLEAR, LIKELY].flatMap(({ bigger, smaller }) => [...bigger, ...smaller]));

/** What an indicator's name suggests about its polarity. */
export interface PolaritySuggestion {
  readonly polarity: "bigger" | "smaller";
  /** The words it rests on. */
  readonly words: string;
  /** Whether the wording leaves no doubt. */
  readonly clear: boolean;
}

/**
 * What an indicator's name suggests is good, or null when it says nothing. A suggestion for a person to confirm, never an
 * assumption. Where both sides speak, clear words outweigh others; of two that are clear the first counts, for it says what
 * is measured; and of two that are not, what is done about a thing outweighs what the thing is: "complaints resolved
 * within 10 days" suggests that bigger is better.
 */
export function suggestPolarity(name: string): PolaritySuggestion | null {
  const all = words(name);
  const found = phrasesIn(all, CUES).map((phrase) => phrase.join(" "));
  if (found.length === 0) return null;
  const said = ` ${all.join(" ")} `;
  const smaller = longestCue(said, found, "smaller", CLEAR) ?? longestCue(said, found, "smaller", LIKELY);
  const bigger = longestCue(said, found, "bigger", CLEAR) ?? longestCue(said, found, "bigger", LIKELY);
  if (smaller === null || bigger === null) return suggestion(smaller ?? bigger, true);
  // "not in education" holds "in education", and means the other side.
  if (` ${smaller.phrase} `.includes(` ${bigger.phrase} `)) return suggestion(smaller, true);
  if (smaller.clear !== bigger.clear) return suggestion(smaller.clear ? smaller : bigger, false);
  return suggestion(smaller.clear && smaller.at < bigger.at ? smaller : bigger, false);
}

interface Cue {
  readonly side: "bigger" | "smaller";
  readonly phrase: string;
  readonly clear: boolean;
  /** Where in the name's words it stands. */
  readonly at: number;
}

function suggestion(cue: Cue | null, unopposed: boolean): PolaritySuggestion | null {
  return cue === null ? null : { polarity: cue.side, words: cue.phrase, clear: cue.clear && unopposed };
}

/** The longest of the cues found that speak for a side; null where none does. The words have a space on either side. */
function longestCue(said: string, found: readonly string[], side: Cue["side"], cues: Cues): Cue | null {
  const own = found.filter((cue) => cues[side].includes(cue));
  if (own.length === 0) return null;
  const phrase = own.reduce((best, cue) => (cue.length > best.length ? cue : best));
  return { side, phrase, clear: cues === CLEAR, at: said.indexOf(` ${phrase} `) };
}
