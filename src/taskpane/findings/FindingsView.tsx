import { Button, makeStyles, Text, ToggleButton, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { whatIsOpen } from "../../app/readiness";
import { select } from "../../app/session/choices";
import type { Checked } from "../../app/session/session";
import type { Finding } from "../../domain/check";
import { CHECKS } from "../../domain/checks";
import { count } from "../../domain/text";
import { RowList } from "../lists/RowList";
import { RowRating } from "../looks";
import { useRun, useSession } from "../session-context";
import { ALL_FINDINGS, groupsOf, linesOf, servicesOf, type Line } from "./filter";
import { FilterBar } from "./FilterBar";
import { FindingRow } from "./FindingRow";
import { SendBackPanel } from "./SendBackPanel";

const useStyles = makeStyles({
  heading: {
    display: "flex",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  title: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  count: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  nothing: { padding: tokens.spacingHorizontalM, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

/** All findings of the check, filtered and grouped, or what goes back to a service. */
export function FindingsView({ checked }: { readonly checked: Checked }) {
  const { review } = checked;
  const { atRow } = useSession();
  const run = useRun();
  const styles = useStyles();
  const [chosen, setFilter] = useState(ALL_FINDINGS);
  const [onlyHere, setOnlyHere] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  const [sending, setSending] = useState<"no" | "now" | "done">("no");
  const stillOpen = whatIsOpen(checked);
  const row = onlyHere ? atRow : null;
  const lines = useMemo(() => linesOf(review.findings, review.rows, CHECKS, { ...chosen, row }), [review, chosen, row]);
  const services = useMemo(() => servicesOf(review.findings, review.rows), [review]);
  const groups = useMemo(() => groupsOf(review.findings), [review]);

  const toggle = ({ id, row, column }: Finding) => {
    setOpen(open === id ? null : id);
    if (row !== null) void run(select({ row, column: column ?? 0 }));
  };

  if (sending === "now") {
    return (
      <SendBackPanel
        review={review}
        service={chosen.service ?? ""}
        onClose={() => {
          setSending("done");
        }}
      />
    );
  }
  return (
    <>
      <FilterBar filter={chosen} findings={review.findings} services={services} groups={groups} onChange={setFilter}>
        {atRow !== null && <HereButton row={atRow} findings={review.findings} pressed={onlyHere} onPress={setOnlyHere} />}
        <Button
          size="small"
          autoFocus={sending === "done"}
          onClick={() => {
            setSending("now");
          }}
        >
          Send back …
        </Button>
      </FilterBar>
      {lines.length === 0 ? (
        <Text className={styles.nothing}>
          {review.findings.length === 0
            ? `Nothing was found by the checks that could run.${stillOpen === "" ? "" : ` Still open: ${stillOpen}. See At a glance.`}`
            : "No finding matches. Choose more kinds above, or another service or row."}
        </Text>
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
                about={line.row}
                check={CHECK_OF.get(line.finding.check)}
                open={open === line.finding.id}
                control={control}
                onToggle={() => {
                  toggle(line.finding);
                }}
              />
            )
          }
        />
      )}
    </>
  );
}

interface HereButtonProps {
  readonly row: number;
  readonly findings: readonly Finding[];
  readonly pressed: boolean;
  readonly onPress: (pressed: boolean) => void;
}

/** Offers the findings of the row in which the person is in the sheet. It goes along with them, and says nothing aloud. */
function HereButton({ row, findings, pressed, onPress }: HereButtonProps) {
  const here = useMemo(() => findings.filter((finding) => finding.row === row).length, [findings, row]);
  return (
    <ToggleButton
      size="small"
      checked={pressed}
      onClick={() => {
        onPress(!pressed);
      }}
    >
      {here === 0 ? "No findings" : count(here, "finding")} for row {row + 1}
    </ToggleButton>
  );
}

const CHECK_OF = new Map(CHECKS.map((check) => [check.id, check]));

function Heading({ line: { title, row, count: number } }: { readonly line: Extract<Line, { kind: "heading" }> }) {
  const styles = useStyles();
  return (
    <div className={styles.heading}>
      <h2 className={styles.title}>{title}</h2>
      {row === null ? <span className={styles.count}>{number}</span> : <RowRating row={row} />}
    </div>
  );
}
