import type { SheetSnapshot } from "../../src/domain/sheet";
import { sheetOf } from "./sheet";

/** Places in the small scorecard that tests speak of. */
export const RATING_OF = {
  bins: { row: 1, column: 6 },
  repairs: { row: 2, column: 6 },
  fires: { row: 3, column: 6 },
  visits: { row: 4, column: 6 },
} as const;

/**
 * Four indicators of two services: one on target and unrated in print, one far off that prints Green, one far off with
 * nothing printed and no comment, and one whose outturn is awaited.
 */
export const SMALL_SCORECARD: SheetSnapshot = sheetOf([
  "Ref | Indicator | Service | Polarity | Target | Outturn | RAG status | Direction of travel | Previous outturn | Commentary",
  "E1 | Bins emptied on time | Environment | Bigger is better | 95% | 97% |  |  | 94% | Rounds were changed in May.",
  "H1 | Repairs completed on time | Housing | Bigger is better | 90% | 60% | Green |  | 70% | Two crews were vacant until March. The repairs manager fills both by June.",
  "H2 | Fires in council homes | Housing | Smaller is better | 10 | 14 |  |  | 12 |",
  "E2 | Visits to parks | Environment | Bigger is better | 100 | TBC |  |  | 90 |",
]);
