import type { Indicator } from "../indicator";
import { isStray } from "../row";
import { fold } from "../text";
import { likeness, numbersIn, plainName, plainReference } from "./alike";

/** A row that may have been one of several last period, or may be another indicator than the one it looks like. */
export interface Unclear {
  readonly now: Indicator;
  /** One or more, in the order of their keys. */
  readonly candidates: readonly Indicator[];
  /** What they share: the reference under another name, a similar name under another reference, or several rows share it. */
  readonly because: "reference" | "name" | "several";
}

/** What became of last period's rows. Every row but stray ones is in one of these. */
export interface Match {
  /** For the key of each row now, the row it was. */
  readonly was: ReadonlyMap<string, Indicator>;
  readonly unclear: readonly Unclear[];
  readonly vanished: readonly Indicator[];
  readonly added: readonly Indicator[];
}

interface Row {
  readonly indicator: Indicator;
  readonly reference: string;
  readonly name: readonly string[];
  readonly named: string;
  readonly place: string;
}

/** What two rows may share, the surest first; null where a row does not have it. Rows that share it with several are not told apart by it. */
const KEYS: readonly ((row: Row) => string | null)[] = [
  ({ reference, named, place }) => (reference === "" || named === "" ? null : `${reference}|${named}|${place}`),
  ({ reference, named }) => (reference === "" || named === "" ? null : `${reference}|${named}`),
  ({ named, place }) => (named === "" ? null : `${named}|${place}`),
  ({ named }) => named || null,
];

/** Names under one reference that have less in common may stand for two indicators. */
const REWORDED = 0.5;

/** Names under two references that have less in common are two indicators. */
const SIMILAR = 0.75;

/** With more rows left over than this on either side, names are not searched for similar ones: it is another scorecard. */
const MOST_SEARCHED = 300;

/**
 * Finds for each row of a scorecard the one it was last period: by reference and name, by name wherever it stands, by
 * reference. Where references were renumbered an equal name counts for more than an equal reference. What could be taken in
 * two ways is unclear. The order of rows changes nothing.
 */
export function matchRows(now: readonly Indicator[], then: readonly Indicator[]): Match {
  let [news, olds] = [rowsOf(now), rowsOf(then)];
  const was = new Map<string, Indicator>();
  const unclear: Unclear[] = [];
  const settle = (pairs: readonly Pair[], record: (pair: Pair) => void) => {
    pairs.forEach(record);
    const [takenNow, takenThen] = [new Set(pairs.map(([row]) => row)), new Set(pairs.map(([, row]) => row))];
    news = news.filter((row) => !takenNow.has(row));
    olds = olds.filter((row) => !takenThen.has(row));
  };
  const isSame = ([a, b]: Pair) => was.set(a.indicator.key, b.indicator);
  const isUnclear = (because: Unclear["because"]) => ([a, b]: Pair) => unclear.push({ now: a.indicator, candidates: [b.indicator], because });

  for (const keyOf of KEYS) settle(pairsBy(keyOf, news, olds), isSame);
  const byReference = pairsBy(({ reference }) => reference || null, news, olds);
  settle(byReference.filter(isReworded), isSame);
  settle(byReference.filter((pair) => !isReworded(pair)), isUnclear("reference"));

  const several = severalFor(news, olds);
  unclear.push(...several);
  const [asked, candidates] = [new Set(several.map((each) => each.now)), new Set(several.flatMap((each) => each.candidates))];
  news = news.filter(({ indicator }) => !asked.has(indicator));
  olds = olds.filter(({ indicator }) => !candidates.has(indicator));

  settle(similarPairs(news, olds), isUnclear("name"));
  return { was, unclear, vanished: olds.map(({ indicator }) => indicator), added: news.map(({ indicator }) => indicator) };
}

type Pair = readonly [now: Row, then: Row];

function rowsOf(indicators: readonly Indicator[]): readonly Row[] {
  return indicators
    .filter((indicator) => !isStray(indicator))
    .map((indicator) => {
      const name = plainName(indicator.name);
      return { indicator, reference: plainReference(indicator.reference), name, named: name.join(" "), place: `${fold(indicator.section)}|${fold(indicator.service)}` };
    });
}

/** The pairs that share a key which nobody else has. */
function pairsBy(keyOf: (row: Row) => string | null, news: readonly Row[], olds: readonly Row[]): readonly Pair[] {
  const before = groups(keyOf, olds);
  return [...groups(keyOf, news)].flatMap(([key, [row, ...rivals]]): readonly Pair[] => {
    const [other, ...others] = before.get(key) ?? [];
    return row === undefined || other === undefined || rivals.length + others.length > 0 ? [] : [[row, other]];
  });
}

function groups(keyOf: (row: Row) => string | null, rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

/** A row without a name says nothing against being the same. */
function isReworded([now, then]: Pair): boolean {
  return now.named === "" || then.named === "" || likeness(now.name, then.name) >= REWORDED;
}

/** Rows that share a reference or a name with rows of last period, and are not alone in that. */
function severalFor(news: readonly Row[], olds: readonly Row[]): readonly Unclear[] {
  const byReference = groups(({ reference }) => reference || null, olds);
  const byName = groups(({ named }) => named || null, olds);
  return news.flatMap(({ indicator, reference, named }) => {
    const found = new Set([...(byReference.get(reference) ?? []), ...(byName.get(named) ?? [])].map((row) => row.indicator));
    const candidates = [...found].sort((a, b) => (a.key < b.key ? -1 : 1));
    return candidates.length === 0 ? [] : [{ now: indicator, candidates, because: "several" as const }];
  });
}

/** Rows whose names are most like each other's, no other being as like, and name the same numbers. */
function similarPairs(news: readonly Row[], olds: readonly Row[]): readonly Pair[] {
  if (Math.max(news.length, olds.length) > MOST_SEARCHED) return [];
  return news.flatMap((row): readonly Pair[] => {
    const other = mostAlike(row, olds);
    return other !== null && mostAlike(other, news) === row ? [[row, other]] : [];
  });
}

function mostAlike(row: Row, others: readonly Row[]): Row | null {
  const rated = others
    .filter(({ name }) => numbersIn(name) === numbersIn(row.name))
    .map((other) => ({ other, alike: likeness(row.name, other.name) }))
    .filter(({ alike }) => alike >= SIMILAR)
    .sort((a, b) => b.alike - a.alike);
  const [best, second] = rated;
  return best === undefined || best.alike === second?.alike ? null : best.other;
}
