import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { withdrawWaiver } from "../../app/session/choices";
import { waiverWords } from "../../app/waiver";
import type { Check, Finding, ReviewedRow } from "../../domain/check";
import { address } from "../../domain/sheet";
import { useInSight } from "../lists/in-sight";
import { useOpeningRow } from "../lists/opening-row";
import type { RowControl } from "../lists/RowList";
import { SeverityIcon } from "../looks";
import { useRun } from "../session-context";
import { CheckHelp } from "./CheckHelp";
import { Evidence } from "./Evidence";
import { WaiveForm } from "./WaiveForm";

interface FindingRowProps {
  readonly finding: Finding;
  /** The row it is about; null for the whole sheet. */
  readonly about: ReviewedRow | null;
  readonly check: Check | undefined;
  readonly open: boolean;
  readonly control: RowControl;
  /** Shows the cell and opens the row, or closes it. */
  readonly onToggle: () => void;
}

const useStyles = makeStyles({
  control: { display: "flex", alignItems: "flex-start" },
  icon: { display: "flex", alignItems: "center", height: tokens.lineHeightBase300 },
  message: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  waived: { color: tokens.colorNeutralForeground3 },
  waiver: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  cell: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums", flexShrink: 0 },
  more: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXXL}`,
    overflowWrap: "anywhere",
  },
});

/** One finding: what is wrong and where; opened, what it rests on, why it matters, what to do, and letting it stand. */
export function FindingRow({ finding, about, check, open, control, onToggle }: FindingRowProps) {
  const styles = useStyles();
  const list = useOpeningRow();
  const shown = useInSight(open);
  const { severity, message, row, column, waived, waiver } = finding;
  const place = row === null ? "" : column === null ? `Row ${row + 1}` : address({ row, column });
  return (
    <div ref={shown} className={mergeClasses(list.row, open && list.open)}>
      <button type="button" className={mergeClasses(list.control, styles.control)} aria-expanded={open} onClick={onToggle} {...control}>
        <span className={styles.icon}>
          <SeverityIcon severity={severity} />
        </span>
        <span className={mergeClasses(styles.message, waived && styles.waived)}>
          {message}
          {waiver !== null && <b className={styles.waiver}>{waiverWords(waiver)}</b>}
        </span>
        <span className={styles.cell}>{place}</span>
      </button>
      {open && check !== undefined && <FindingDetail finding={finding} about={about} check={check} />}
    </div>
  );
}

type FindingDetailProps = Pick<FindingRowProps, "finding" | "about"> & { readonly check: Check };

function FindingDetail({ finding, about, check }: FindingDetailProps) {
  const { waiver } = finding;
  const styles = useStyles();
  const run = useRun();
  const [waiving, setWaiving] = useState(false);
  return (
    <div className={styles.more}>
      {about !== null && <Evidence finding={finding} row={about} />}
      <Text size={200}>
        <b>Why it matters.</b> {check.why}
      </Text>
      <Text size={200}>
        <b>What to do.</b> {check.remedy}
      </Text>
      <CheckHelp check={check} />
      {waiver !== null && (
        <Button size="small" onClick={() => void run(withdrawWaiver(finding.id))}>
          Take the waiver back
        </Button>
      )}
      {waiver === null && !waiving && (
        <Button
          size="small"
          onClick={() => {
            setWaiving(true);
          }}
        >
          Waive …
        </Button>
      )}
      {waiver === null && waiving && (
        <WaiveForm
          finding={finding.id}
          onClose={() => {
            setWaiving(false);
          }}
        />
      )}
    </div>
  );
}
