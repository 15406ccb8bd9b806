import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { withdrawWaiver } from "../../app/session/choices";
import { waiverWords } from "../../app/waiver";
import type { Check, Finding } from "../../domain/check";
import { address } from "../../domain/sheet";
import type { RowControl } from "../lists/RowList";
import { SeverityIcon } from "../looks";
import { useRun } from "../session-context";
import { WaiveForm } from "./WaiveForm";

interface FindingRowProps {
  readonly finding: Finding;
  readonly check: Check | undefined;
  readonly open: boolean;
  readonly control: RowControl;
  /** Shows the cell and opens the row, or closes it. */
  readonly onToggle: () => void;
}

const useStyles = makeStyles({
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  open: { backgroundColor: tokens.colorNeutralBackground2 },
  control: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  icon: { display: "flex", alignItems: "center", height: tokens.lineHeightBase300 },
  message: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  waived: { color: tokens.colorNeutralForeground3 },
  waiver: { display: "block", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold },
  cell: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums", flexShrink: 0 },
  more: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} 36px`,
    overflowWrap: "anywhere",
  },
});

/** One finding: what is wrong and where; opened, why it matters, what to do, and letting it stand. */
export function FindingRow({ finding, check, open, control, onToggle }: FindingRowProps) {
  const styles = useStyles();
  const { severity, message, row, column, waived, waiver } = finding;
  const place = row === null ? "" : column === null ? `Row ${row + 1}` : address({ row, column });
  return (
    <div className={mergeClasses(styles.row, open && styles.open)}>
      <button type="button" className={styles.control} aria-expanded={open} onClick={onToggle} {...control}>
        <span className={styles.icon}>
          <SeverityIcon severity={severity} />
        </span>
        <span className={mergeClasses(styles.message, waived && styles.waived)}>
          {message}
          {waiver !== null && <b className={styles.waiver}>{waiverWords(waiver)}</b>}
        </span>
        <span className={styles.cell}>{place}</span>
      </button>
      {open && check !== undefined && <FindingDetail finding={finding} check={check} />}
    </div>
  );
}

function FindingDetail({ finding, check }: { readonly finding: Finding; readonly check: Check }) {
  const { waiver } = finding;
  const styles = useStyles();
  const run = useRun();
  const [waiving, setWaiving] = useState(false);
  return (
    <div className={styles.more}>
      <Text size={200}>
        <b>Why it matters.</b> {check.why}
      </Text>
      <Text size={200}>
        <b>What to do.</b> {check.remedy}
      </Text>
      {waiver !== null && (
        <Button size="small" onClick={() => void run(withdrawWaiver(finding.id))}>
          Take the waiver back
        </Button>
      )}
      {waiver === null && !waiving && (
        <Button size="small" onClick={() => { setWaiving(true); }}>
          Waive …
        </Button>
      )}
      {waiver === null && waiving && <WaiveForm finding={finding.id} onClose={() => { setWaiving(false); }} />}
    </div>
  );
}
