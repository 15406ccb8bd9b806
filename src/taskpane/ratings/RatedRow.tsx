import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { ratingPlace } from "../../app/changes";
import { takeRatingBack } from "../../app/session/overrides";
import type { ReviewedRow } from "../../domain/check";
import type { Policy } from "../../domain/policy/policy";
import { explain } from "../../domain/rating/explain";
import { address } from "../../domain/sheet";
import { nameOf } from "../findings/filter";
import { useInSight } from "../lists/in-sight";
import { useOpeningRow } from "../lists/opening-row";
import type { RowControl } from "../lists/RowList";
import { RowRating } from "../looks";
import { useRun } from "../session-context";
import { OverrideForm } from "./OverrideForm";

interface RatedRowProps {
  readonly row: ReviewedRow;
  readonly policy: Policy;
  readonly open: boolean;
  readonly control: RowControl;
  /** Shows the cell and opens the row, or closes it. */
  readonly onToggle: () => void;
}

const useStyles = makeStyles({
  control: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", overflowWrap: "anywhere" },
  more: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    overflowWrap: "anywhere",
  },
  facts: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0 },
});

/** One row with its rating; opened, all that the rating rests on, and a rating of one's own in its place. */
export function RatedRow({ row, policy, open, control, onToggle }: RatedRowProps) {
  const styles = useStyles();
  const list = useOpeningRow();
  const shown = useInSight(open);
  return (
    <div ref={shown} className={mergeClasses(list.row, open && list.open)}>
      <button
        type="button"
        className={mergeClasses(list.control, styles.control)}
        aria-expanded={open}
        title={`Show ${address(ratingPlace(row.indicator))}`}
        onClick={onToggle}
        {...control}
      >
        <span>{nameOf(row)}</span>
        <RowRating row={row} />
      </button>
      {open && <RowDetail row={row} policy={policy} />}
    </div>
  );
}

function RowDetail({ row, policy }: Pick<RatedRowProps, "row" | "policy">) {
  const styles = useStyles();
  const run = useRun();
  const [setting, setSetting] = useState(false);
  const { indicator, verdict, overridden } = row;
  return (
    <div className={styles.more}>
      {overridden !== null && <Text size={200}>{verdict.because}</Text>}
      <Grounds row={row} policy={policy} />
      {overridden !== null && (
        <Button size="small" onClick={() => void run(takeRatingBack(indicator.key))}>
          Take the judgement back
        </Button>
      )}
      {setting ? (
        <OverrideForm
          row={row}
          policy={policy}
          onClose={() => {
            setSetting(false);
          }}
        />
      ) : (
        <Button
          size="small"
          onClick={() => {
            setSetting(true);
          }}
        >
          {overridden === null ? "Set by judgement …" : "Change the judgement …"}
        </Button>
      )}
    </div>
  );
}

/** Figures, distance, band and edge by the rule, and what would have made it the next colour. */
function Grounds({ row: { indicator, direction }, policy }: Pick<RatedRowProps, "row" | "policy">) {
  const styles = useStyles();
  const { verdict, grounds, better, worse } = useMemo(() => explain(indicator, policy, direction), [indicator, policy, direction]);
  if (verdict.status === "unrated" || grounds === null) return <Text size={200}>Not rated: {verdict.because}</Text>;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ["By the rule", verdict.band.label],
    ["Outturn", grounds.outturn],
    ["Target", grounds.target],
    ["Distance", grounds.distance],
    ["Because it is", grounds.place],
    ["Better", better?.words],
    ["Worse", worse?.words],
    ["Direction", direction.because],
  ];
  return (
    <dl className={styles.facts}>{facts.map(([name, value]) => value !== undefined && <Fact key={name} name={name} value={value} />)}</dl>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}
