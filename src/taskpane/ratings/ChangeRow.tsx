import { Button, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowRight16Regular } from "@fluentui/react-icons";
import type { Change } from "../../app/changes";
import { address } from "../../domain/sheet";
import { nameOf } from "../findings/filter";
import type { RowControl } from "../lists/RowList";

interface ChangeRowProps {
  readonly change: Change;
  readonly accepted: boolean;
  readonly control: RowControl;
  readonly onDecide: (accept: boolean) => void;
  readonly onShow: () => void;
}

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto",
    alignItems: "start",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  told: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    paddingTop: tokens.spacingVerticalSNudge,
    paddingBottom: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
  step: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  arrow: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  place: { minWidth: 0, fontVariantNumeric: "tabular-nums" },
});

const WHAT = { rating: "RAG status", outturn: "Fill of the outturn", direction: "Direction of travel" } as const;

/** One change to accept or decline: what the cell says, what it would say, and why. */
export function ChangeRow({ change, accepted, control, onDecide, onShow }: ChangeRowProps) {
  const styles = useStyles();
  const { row, field, edit, was, willBe, because, typed } = change;
  const at = address(edit);
  return (
    <div className={styles.row}>
      <Checkbox
        checked={accepted}
        onChange={(_, { checked }) => {
          onDecide(checked === true);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter") onShow();
        }}
        aria-label={`${nameOf(row)}, ${WHAT[field]}, ${at}: ${was} becomes ${willBe}. ${because}${typed ? " A person put there what stands now." : ""}`}
        {...control}
      />
      <div className={styles.told}>
        <Text weight="semibold">{nameOf(row)}</Text>
        <span className={styles.step}>
          <span className={styles.quiet}>{WHAT[field]}:</span> {was} <ArrowRight16Regular className={styles.arrow} aria-label="becomes" />{" "}
          <b>{willBe}</b>
        </span>
        <Text size={200} className={styles.quiet}>
          {because}
        </Text>
        {typed && <Text size={200}>Set by hand. Kept unless you tick it.</Text>}
      </div>
      <Button
        size="small"
        appearance="subtle"
        className={styles.place}
        tabIndex={control.tabIndex}
        aria-label={`Show ${at}`}
        onFocus={control.onFocus}
        onClick={onShow}
      >
        {at}
      </Button>
    </div>
  );
}
