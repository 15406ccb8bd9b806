import type { Period } from "../period";
import type { Statement } from "./claim";
import type { Found } from "./found";
import type { Piece } from "./pieces";
import type { Sentence } from "./sentences";

const EFFECTS = new Set(["performance", "outturn", "result", "results", "figure", "figures"]);
const PAST = new Set(["was", "were", "had", "has", "have", "impacted", "affected", "improved", "fell", "rose", "exceeded", "achieved", "been"]);
const PROSPECTS = new Set("will would should could may might expected expectation anticipated forecast set proposed plan planned hoped once until by before".split(" "));

/** The periods a sentence names, with what it tells of them. */
export function otherPeriods({ pieces }: Sentence): readonly Found<Statement>[] {
  const target = pieces.findIndex(({ lower }) => lower === "target" || lower === "targets");
  const told = pieces.some(({ lower }) => PAST.has(lower)) && !pieces.some(({ lower }) => PROSPECTS.has(lower));
  return pieces.flatMap((piece, at): readonly Found<Statement>[] => {
    if (piece.kind !== "period" || piece.period === null) return [];
    const past = told && (target < 0 || target > at) && ["for", "in", "during"].includes(pieces[at - 1]?.lower ?? "") && EFFECTS.has(pieces[at - 2]?.lower ?? "");
    return [{ statement: { kind: "other-period", period: piece.period, past, spans: spanBeside(pieces, at) }, from: at, to: at + 1 }];
  });
}

/** The months given in brackets beside a quarter or year: "Quarter 1 (April to June)". */
function spanBeside(pieces: readonly Piece[], at: number): Period | null {
  const open = pieces.slice(at + 1, at + 3).findIndex(({ lower }) => lower === "(");
  const inside = open < 0 ? undefined : pieces[at + 2 + open];
  const closed = pieces[at + 3 + open]?.lower === ")";
  return inside?.kind === "period" && closed ? inside.period : null;
}
