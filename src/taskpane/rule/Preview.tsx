import { Text } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import { previewRule } from "../../app/rule-preview";
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
  const changes = usePreview({ policy, checked, session });
  return (
    <>
      <Text role="status">{previewWords(changes.length, checked.review.rows.length)}</Text>
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

function previewWords(changes: number, rows: number): string {
  if (changes === 0) return `No rating would change, of ${count(rows, "row")}.`;
  return `${changes} of ${count(rows, "row")} would be rated otherwise:`;
}
