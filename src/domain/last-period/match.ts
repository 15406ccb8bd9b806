import { groupBy } from "../group";
import type { Indicator } from "../indicator";
import { isStray } from "../row";
import { fold } from "../text";
import { likeness, numbersIn, plainName, plainReference } from "./alike";

/** A row that may have been one of several last period, or may be another indicator than the one it looks like. */
export interface Unclear {
  readonly now: Indicator;
  /** The row that it may have been, the first by its key where there are several, and how many there are. */
  readonly candidate: Indicator;
  readonly candidates: number;
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

/** What two rows may share; null where a row does not have it. */
type KeyOf = (row: Row) => string | null;

const byReference: KeyOf = ({ reference }) => reference || null;
const byName: KeyOf = ({ named }) => named || null;
const byBoth: KeyOf = ({ reference, named }) => (reference === "" || named === "" ? null : `${reference}|${named}`);

/** What rows are told by, the surest first. Rows that share it with several are not told apart by it. */
const KEYS: readonly KeyOf[] = [
  ({ reference, named, place }) => (reference === "" || named === "" ? null : `${reference}|${named}|${place}`),
  byBoth,
  ({ named, place }) => (named === "" ? null : `${named}|${place}`),
  byName,
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
  const isUnclear = ([a, b]: Pair, because: Unclear["because"]) =>
    unclear.push({ now: a.indicator, candidate: b.indicator, candidates: 1, because });

  for (const keyOf of KEYS) settle(pairsBy(keyOf, news, olds), isSame);
  settle(pairsBy(byReference, news, olds), (pair) => (isReworded(pair) ? isSame(pair) : isUnclear(pair, "reference")));

  for (const several of severalFor(news, olds)) unclear.push(several);
  const [sharesWithNew, sharesWithOld] = [sharingWith(news), sharingWith(olds)];
  news = news.filter((row) => !sharesWithOld(row));
  olds = olds.filter((row) => !sharesWithNew(row));

  settle(similarPairs(news, olds), (pair) => isUnclear(pair, "name"));
  return { was, unclear, vanished: olds.map(({ indicator }) => indicator), added: news.map(({ indicator }) => indicator) };
}

type Pair = readonly [now: Row, then: Row];

function rowsOf(indicators: readonly Indicator[]): readonly Row[] {
  return indicators
    .filter((indicator) => !isStray(indicator))
    .map((indicator) => {
      const name = plainName(indicator.name);
      return {
        indicator,
        reference: plainReference(indicator.reference),
        name,
        named: name.join(" "),
        place: `${fold(indicator.section)}|${fold(indicator.service)}`,
      };
    });
}

/** The pairs that share a key which nobody else has. */
function pairsBy(keyOf: KeyOf, news: readonly Row[], olds: readonly Row[]): readonly Pair[] {
  const before = groupBy(olds, keyOf);
  return [...groupBy(news, keyOf)].flatMap(([key, [row, ...rivals]]): readonly Pair[] => {
    const [other, ...others] = (key === null ? undefined : before.get(key)) ?? [];
    return other === undefined || rivals.length + others.length > 0 ? [] : [[row, other]];
  });
}

/** A row without a name says nothing against being the same. */
function isReworded([now, then]: Pair): boolean {
  return now.named === "" || then.named === "" || likeness(now.name, then.name) >= REWORDED;
}

/** Rows that share a reference or a name with rows of last period, and are not alone in that. */
function severalFor(news: readonly Row[], olds: readonly Row[]): readonly Unclear[] {
  const [ofReference, ofName, ofBoth] = [sharedBy(byReference, olds), sharedBy(byName, olds), sharedBy(byBoth, olds)];
  return news.flatMap((row): readonly Unclear[] => {
    const shared = [ofReference(row), ofName(row)].filter((each) => each !== null);
    if (shared.length === 0) return [];
    const candidates = shared.reduce((sum, { count }) => sum + count, 0) - (ofBoth(row)?.count ?? 0);
    return [{ now: row.indicator, candidate: firstByKey(shared.map(({ first }) => first)), candidates, because: "several" }];
  });
}

/** Rows that share a key, as far as a doubt tells of them: the list itself may be long, and many rows may share it. */
interface Shared {
  readonly first: Indicator;
  readonly count: number;
}

/** Tells what share a row's key; null where none does. */
function sharedBy(keyOf: KeyOf, rows: readonly Row[]): (row: Row) => Shared | null {
  const shared = new Map(
    [...groupBy(rows, keyOf)].map(([key, group]): [string | null, Shared] => [
      key,
      { first: firstByKey(group.map(({ indicator }) => indicator)), count: group.length },
    ]),
  );
  return (row) => {
    const key = keyOf(row);
    return key === null ? null : (shared.get(key) ?? null);
  };
}

function firstByKey(indicators: readonly Indicator[]): Indicator {
  return indicators.reduce((a, b) => (b.key < a.key ? b : a));
}

/** Tells whether a row shares its reference or its name with one of these. */
function sharingWith(rows: readonly Row[]): (row: Row) => boolean {
  const [references, names] = [new Set(rows.map(byReference)), new Set(rows.map(byName))];
  return ({ reference, named }) => references.has(reference) || names.has(named);
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
