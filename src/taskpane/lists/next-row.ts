/** Rows that a page key goes on. */
const PAGE = 10;

/**
 * The row that a key leads to from `from`, or null for a key that leads nowhere. Rows that cannot take the focus are
 * passed over.
 * @param rows for each row, whether it can take the focus
 */
export function nextRow(key: string, from: number, rows: readonly boolean[]): number | null {
  const stops = rows.flatMap((canFocus, index) => (canFocus ? [index] : []));
  const here = stops.indexOf(from);
  const to = target(key, here, stops.length - 1);
  return to === null ? null : (stops[to] ?? null);
}

function target(key: string, here: number, last: number): number | null {
  switch (key) {
    case "ArrowDown":
      return Math.min(here + 1, last);
    case "ArrowUp":
      return Math.max(here - 1, 0);
    case "PageDown":
      return Math.min(here + PAGE, last);
    case "PageUp":
      return Math.max(here - PAGE, 0);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}
