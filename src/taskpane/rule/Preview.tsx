import { Text } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import { previewRule, type RatingChange } from "../../app/rule-preview";
import { decidedOnSheet, type Checked, type Session } from "../../app/session/session";
import type { Policy } from "../../domain/policy/policy";
import { count } from "../../domain/text";
import { RowRating } from "../looks";
import { RowLinks } from "./RowLinks";

interface PreviewProps {
  readonly policy: Policy;
  readonly checked: Checked;
  readonly session: Session;
}

/** Which rows a rule would rate otherwise, before it is taken: what each is and would be. */
export function Preview({ policy, checked, session }: PreviewProps) {
  const all = usePreview({ policy, checked, session });
  const changes = all.filter((change) => !isOnlyRenamed(change, policy));
  return (
    <>
      <Text role="status">{previewWords(changes.length, all.length - changes.length, checked.review.rows.length)}</Text>
      {changes.length > 0 && (
        <RowLinks
          label="Rows rated otherwise"
          rows={changes.map(({ row, willBe }) => ({
            indicator: row.indicator,
            told: (
              <>
                <RowRating row={row} /> <span aria-label="becomes">→</span> <RowRating row={{ verdict: willBe, overridden: null }} />
              </>
            ),
          }))}
        />
      )}
    </>
  );
}

/** The preview, worked out when typing leaves time for it. */
function usePreview({ policy, checked: { review }, session }: PreviewProps) {
  const { overrides } = decidedOnSheet(session);
  const settled = useDeferredValue(policy);
  return useMemo(() => previewRule(review, settled, overrides), [review, settled, overrides]);
}

/** The row keeps its colour, and the rule has another name for it and none like the present one. */
function isOnlyRenamed({ row: { verdict }, willBe }: RatingChange, { bands }: Policy): boolean {
  return (
    verdict.status === "rated" &&
    willBe.status === "rated" &&
    verdict.band.family === willBe.band.family &&
    bands.every(({ label }) => label !== verdict.band.label)
  );
}

function previewWords(changes: number, renamed: number, rows: number): string {
  const kept = renamed === 0 ? "" : ` ${count(renamed, "row")} would keep ${renamed === 1 ? "its" : "their"} colour under another name.`;
  if (changes === 0) return `No rating would change, of ${count(rows, "row")}.${kept}`;
  return `${changes} of ${count(rows, "row")} would be rated otherwise${kept === "" ? ":" : `.${kept}`}`;
}
