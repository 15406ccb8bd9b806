import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { select } from "../../app/session/choices";
import type { Checked } from "../../app/session/session";
import type { Finding } from "../../domain/check";
import { CHECKS } from "../../domain/checks";
import { RowList } from "../lists/RowList";
import { RowRating } from "../looks";
import { useRun } from "../session-context";
import { ALL_FINDINGS, linesOf, servicesOf, type Line } from "./filter";
import { FilterBar } from "./FilterBar";
import { FindingRow } from "./FindingRow";

const useStyles = makeStyles({
  heading: {
    display: "flex",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  title: { flexGrow: 1, minWidth: 0, margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  count: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  nothing: { padding: tokens.spacingHorizontalM, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

/** All findings of the check, filtered and grouped. */
export function FindingsView({ checked }: { readonly checked: Checked }) {
  const { review } = checked;
  const run = useRun();
  const styles = useStyles();
  const [filter, setFilter] = useState(ALL_FINDINGS);
  const [open, setOpen] = useState<string | null>(null);
  const services = useMemo(() => servicesOf(review.rows), [review]);
  const lines = useMemo(() => linesOf(review.findings, review.rows, CHECKS, filter), [review, filter]);

  const toggle = ({ id, row, column }: Finding) => {
    setOpen(open === id ? null : id);
    if (row !== null) void run(select({ row, column: column ?? 0 }));
  };

  return (
    <>
      <FilterBar filter={filter} findings={review.findings} services={services} onChange={setFilter} />
      {lines.length === 0 ? (
        <Text className={styles.nothing}>{review.findings.length === 0 ? "Nothing was found. Every check that could run is content." : "No finding matches. Choose more kinds above, or another service."}</Text>
      ) : (
        <RowList
          label="Findings"
          rows={lines}
          keyOf={(line) => (line.kind === "heading" ? line.id : line.finding.id)}
          canFocus={(line) => line.kind === "finding"}
          render={(line, control) =>
            line.kind === "heading" ? (
              <Heading line={line} />
            ) : (
              <FindingRow
                finding={line.finding}
                check={CHECK_OF.get(line.finding.check)}
                open={open === line.finding.id}
                control={control}
                onToggle={() => { toggle(line.finding); }}
              />
            )
          }
        />
      )}
    </>
  );
}

const CHECK_OF = new Map(CHECKS.map((check) => [check.id, check]));

function Heading({ line: { title, row, count } }: { readonly line: Extract<Line, { kind: "heading" }> }) {
  const styles = useStyles();
  return (
    <div className={styles.heading}>
      <h2 className={styles.title}>{title}</h2>
      {row === null ? <span className={styles.count}>{count}</span> : <RowRating row={row} />}
    </div>
  );
}
