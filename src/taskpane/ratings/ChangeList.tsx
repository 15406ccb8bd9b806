import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ACTIONS } from "../../app/actions";
import { select, showRatings } from "../../app/session/choices";
import { decide, isAccepted } from "../../app/session/ratings";
import type { Checked, Session } from "../../app/session/session";
import type { RatingsShown } from "../../domain/settings/settings";
import { count } from "../../domain/text";
import { ActionButton } from "../frame/ActionButton";
import { Choice } from "../frame/Choice";
import { RowList } from "../lists/RowList";
import { useRun } from "../session-context";
import { ChangeRow } from "./ChangeRow";

const useStyles = makeStyles({
  top: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  bottom: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  nothing: { padding: tokens.spacingHorizontalM, flexGrow: 1 },
});

const PLACES: Readonly<Record<RatingsShown, string>> = {
  column: "In the rating column: word and fill",
  fill: "As the fill of the outturn cell",
  both: "In both",
};

/** The preview: every change that would be made, to accept or decline row by row, then Apply and Restore. */
export function ChangeList({ checked, session }: { readonly checked: Checked; readonly session: Session }) {
  const { proposal, shown, review } = checked;
  const { changes, formulas } = proposal;
  const run = useRun();
  const styles = useStyles();
  const accepted = changes.filter((change) => isAccepted(session, change)).length;
  const hasColumn = review.scorecard.columns.some(({ field }) => field === "rating");
  const all = changes.map(({ id }) => id);
  return (
    <>
      <div className={styles.top}>
        <Choice label="Show ratings" value={shown} options={PLACES} onChoose={(place) => void run(showRatings(place))} />
        {!hasColumn && shown !== "fill" && (
          <Text size={200}>The sheet has no rating column. Add one with a header such as RAG, then choose Check.</Text>
        )}
        {formulas.length > 0 && (
          <Text size={200}>{count(formulas.length, "cell")} with a formula would say something else. Formulas are never written over.</Text>
        )}
        {changes.length > 0 && (
          <div className={styles.buttons}>
            <Button size="small" onClick={() => void run(decide(all, true))}>
              Tick all
            </Button>
            <Button size="small" onClick={() => void run(decide(all, false))}>
              Tick none
            </Button>
          </div>
        )}
      </div>
      {changes.length === 0 ? (
        <Text className={styles.nothing}>
          {review.summary.rated === 0
            ? "The rule gives no row a rating. Choose Every row to see why."
            : "Every rating and arrow in the sheet is as the rule gives it."}{" "}
          There is nothing to write.
        </Text>
      ) : (
        <RowList
          label="Changes"
          rows={changes}
          keyOf={({ id }) => id}
          canFocus={() => true}
          render={(change, control) => (
            <ChangeRow
              change={change}
              control={control}
              accepted={isAccepted(session, change)}
              onDecide={(accept) => void run(decide([change.id], accept))}
              onShow={() => void run(select(change.edit))}
            />
          )}
        />
      )}
      <div className={styles.bottom}>
        <ActionButton action={ACTIONS.rate} appearance="primary" label={accepted === 0 ? "Apply" : `Apply ${count(accepted, "change")}`} />
        <ActionButton action={ACTIONS.restore} />
      </div>
    </>
  );
}
