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

const CHECK_OF = new Map(CHECKS.map((check) => [check.id, check]));

/** All findings of the check, filtered and grouped, or what goes back to a service. */
export function FindingsView({ checked }: { readonly checked: Checked }) {
  const { review } = checked;
  const { atRow } = useSession();
  const [chosen, setFilter] = useState(ALL_FINDINGS);
  const [onlyHere, setOnlyHere] = useState(false);
  const [opened, setOpened] = useState<string | null>(null);
  const [sending, setSending] = useState<"no" | "now" | "done">("no");
  const row = onlyHere ? atRow : null;
  const lines = useMemo(() => linesOf(review.findings, review.rows, CHECKS, { ...chosen, row }), [review, chosen, row]);
  const services = useMemo(() => servicesOf(review.findings, review.rows), [review]);
  const groups = useMemo(() => groupsOf(review.findings), [review]);

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
      {lines.length === 0 ? <NoLine checked={checked} /> : <FindingList lines={lines} opened={opened} onOpen={setOpened} />}
    </>
  );
}

/** Why the list is empty: there is nothing to find, or nothing of what was chosen. */
function NoLine({ checked }: { readonly checked: Checked }) {
  const styles = useStyles();
  const isFiltered = checked.review.findings.length > 0;
  return (
    <Text className={styles.nothing}>
      {isFiltered ? "No finding matches. Choose more kinds above, or another service or row." : nothingFoundWords(whatIsOpen(checked))}
    </Text>
  );
}

function nothingFoundWords(open: string): string {
  const found = "Nothing was found by the checks that could run.";
  return open === "" ? found : `${found} Still open: ${open}. See At a glance.`;
}

interface FindingListProps {
  readonly lines: readonly Line[];
  /** The id of the finding that is open. */
  readonly opened: string | null;
  readonly onOpen: (id: string | null) => void;
}

/** Findings under their headings. One that is chosen opens, and its cell is shown; chosen again, it closes. */
function FindingList({ lines, opened, onOpen }: FindingListProps) {
  const run = useRun();
  const toggle = ({ id, row, column }: Finding) => {
    onOpen(opened === id ? null : id);
    if (row !== null) void run(select({ row, column: column ?? 0 }));
  };
  return (
    <RowList
      label="Findings"
      rows={lines}
      keyOf={(line) => (line.kind === "heading" ? line.id : line.finding.id)}
      canFocus={({ kind }) => kind === "finding"}
      render={(line, control) =>
        line.kind === "heading" ? (
          <Heading line={line} />
        ) : (
          <FindingRow
            finding={line.finding}
            about={line.row}
            check={CHECK_OF.get(line.finding.check)}
            open={opened === line.finding.id}
            control={control}
            onToggle={() => {
              toggle(line.finding);
            }}
          />
        )
      }
    />
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

function Heading({ line: { title, row, count: number } }: { readonly line: Extract<Line, { kind: "heading" }> }) {
  const styles = useStyles();
  return (
    <div className={styles.heading}>
      <h2 className={styles.title}>{title}</h2>
      {row === null ? <span className={styles.count}>{number}</span> : <RowRating row={row} />}
    </div>
  );
}
