import { address, type Place } from "../domain/sheet";

/** Longest address that `getRanges` takes, in characters. */
const LONGEST_ADDRESS = 8_192;

/** Places by column, and down each column: the order in which neighbours follow one another. */
export function byColumn<Item extends Place>(places: readonly Item[]): readonly Item[] {
  return [...places].sort((a, b) => a.column - b.column || a.row - b.row);
}

/** The places in runs that stand one below the other without a gap. */
export function runsOf<Item extends Place>(places: readonly Item[]): readonly (readonly [Item, ...Item[]])[] {
  const runs: [Item, ...Item[]][] = [];
  for (const place of byColumn(places)) {
    const last = runs.at(-1)?.at(-1);
    if (last?.column === place.column && last.row + 1 === place.row) runs.at(-1)?.push(place);
    else runs.push([place]);
  }
  return runs;
}

/** Addresses such as "D5:D9,D12" that name just these places, each short enough for one `getRanges`. */
export function addressesOf(places: readonly Place[]): readonly string[] {
  const addresses: string[] = [];
  let current = "";
  for (const run of runsOf(places)) {
    const [first] = run;
    const last = run.at(-1) ?? first;
    const part = run.length === 1 ? address(first) : `${address(first)}:${address(last)}`;
    if (current !== "" && current.length + part.length + 1 > LONGEST_ADDRESS) {
      addresses.push(current);
      current = "";
    }
    current = current === "" ? part : `${current},${part}`;
  }
  return current === "" ? addresses : [...addresses, current];
}
