import { recognise } from "../src/scorecard/recognise";
import { review } from "../src/app/review";
import { DEFAULT_POLICY } from "../src/domain/policies/default";
import { EMPTY_CELL, type Cell } from "../src/domain/sheet";

/** Pieces that real cells are made of, so that random ones come near the edges of the grammar. */
// prettier-ignore
const PIECES = [
  "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", ".", ",", "%", "£", "(", ")", "[", "]", "-", "–", "−", "<", ">", "±", "/", " ",
  "\u00a0", "\n", "*", "k", "m", "kg", "days", "Q1", "Q3", "2012/13", "AY 12-13", "prov.", "of", "to", "at least", "n/a", "TBC", "New",
  "#DIV/0!", "↑", "▼", "é", "HG", "Green", "Red", "Smaller is better", "no", "Target", "Outturn", "Key", "Total", "=1+1", "😀", "\u200b",
  "TRUE",
] as const;

const HEADER = ["Ref", "Indicator", "Polarity", "Target", "Outturn", "Previous outturn", "RAG", "DoT", "Comments"];

/** A generator of numbers in [0, 1) that gives the same row for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const [cells = "1000000", seed = "1"] = process.argv.slice(2);
const random = randomFrom(Number(seed));
const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];

function randomCell(): Cell {
  if (random() < 0.1) {
    return {
      ...EMPTY_CELL,
      value: (random() - 0.5) * 10 ** Math.floor(random() * 300 - 150),
      text: "1",
      format: pick(["General", "0%", "0.0", "dd/mm/yyyy", "£#,##0", '0" days"']) ?? "General",
    };
  }
  const text = Array.from({ length: Math.floor(random() * 9) }, () => pick(PIECES) ?? "").join("");
  return {
    ...EMPTY_CELL,
    value: text === "" ? null : text,
    text,
    fill: pick([null, null, "#FF0000", "#92D050", "#12345"]) ?? null,
    font: pick([null, "Wingdings"]) ?? null,
  };
}

const ROWS = 500;
const header = HEADER.map((text): Cell => ({ ...EMPTY_CELL, value: text, text }));
let done = 0;
while (done < Number(cells)) {
  const rows = [header, ...Array.from({ length: ROWS }, () => HEADER.map(randomCell))];
  const recognition = recognise({ name: "Fuzz", rows, merges: [], hiddenRows: new Set(), hiddenColumns: new Set() });
  if (recognition.found) JSON.stringify(review(recognition.scorecard, DEFAULT_POLICY).findings);
  done += ROWS * HEADER.length;
}
console.log(`${done} random cells were recognised, rated and checked; nothing was thrown.`);
