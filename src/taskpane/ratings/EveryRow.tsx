import { useState } from "react";
import { ratingPlace } from "../../app/changes";
import { select } from "../../app/session/choices";
import type { Review } from "../../app/review";
import type { ReviewedRow } from "../../domain/check";
import { RowList } from "../lists/RowList";
import { useRun } from "../session-context";
import { RatedRow } from "./RatedRow";

/** Every row of the scorecard with its rating, and why it has it. */
export function EveryRow({ review: { rows, policy } }: { readonly review: Review }) {
  const run = useRun();
  const [open, setOpen] = useState<string | null>(null);
  const toggle = ({ indicator }: ReviewedRow) => {
    setOpen(open === indicator.key ? null : indicator.key);
    void run(select(ratingPlace(indicator)));
  };
  return (
    <RowList
      label="Every row"
      rows={rows}
      keyOf={({ indicator: { key } }) => key}
      canFocus={() => true}
      render={(row, control) => (
        <RatedRow
          row={row}
          policy={policy}
          control={control}
          open={open === row.indicator.key}
          onToggle={() => {
            toggle(row);
          }}
        />
      )}
    />
  );
}
