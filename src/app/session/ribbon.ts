import { WEIGHTS } from "../../domain/check";
import { select } from "./choices";
import { check } from "./check";
import { marksOff, marksOn } from "./marks";
import { rate } from "./ratings";
import type { Command, Store } from "./store";

/** What the ribbon's buttons are called in the manifest. */
export const RIBBON_COMMANDS = ["check", "rate", "marksOn", "marksOff"] as const;

export type RibbonCommand = (typeof RIBBON_COMMANDS)[number];

/**
 * The ribbon's buttons. Behind each is a session of its own that nobody sees, so each reads the sheet first, and what
 * it does shows in the sheet: Check marks what it found and goes to the worst of it.
 */
export const RIBBON: Readonly<Record<RibbonCommand, Command>> = {
  check: afterCheck(async (store) => {
    await marksOn(store);
    const [worst] = [...(store.session().checked?.review.findings ?? [])]
      .filter(({ row, waived }) => row !== null && !waived)
      .sort((a, b) => WEIGHTS[a.severity] - WEIGHTS[b.severity]);
    if (worst !== undefined && worst.row !== null) await select({ row: worst.row, column: worst.column ?? 0 })(store);
  }),
  rate: afterCheck(rate),
  marksOn: afterCheck(marksOn),
  marksOff,
};

function afterCheck(then: (store: Store) => Promise<void>): Command {
  return async (store) => {
    await check(store);
    if (store.session().checked !== null) await then(store);
  };
}
