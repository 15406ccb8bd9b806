import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Checked, Session } from "../../app/session/session";
import { ACTIONS } from "../../app/actions";
import { ActionButton } from "../frame/ActionButton";
import { ChangeList } from "./ChangeList";
import { EveryRow } from "./EveryRow";
import { ReasonsBar } from "./ReasonsBar";

const useStyles = makeStyles({
  which: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
  bottom: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  space: { height: tokens.spacingVerticalS },
});

/** What would change, to accept and apply; or every row with why it has its rating. */
export function RatingsView({ checked, session }: { readonly checked: Checked; readonly session: Session }) {
  const styles = useStyles();
  const [isEvery, setEvery] = useState(false);
  return (
    <>
      <div className={styles.which} role="group" aria-label="Which rows are shown">
        <ToggleButton
          size="small"
          checked={!isEvery}
          onClick={() => {
            setEvery(false);
          }}
        >
          What would change
        </ToggleButton>
        <ToggleButton
          size="small"
          checked={isEvery}
          onClick={() => {
            setEvery(true);
          }}
        >
          Every row
        </ToggleButton>
      </div>
      {isEvery ? (
        <>
          <div className={styles.space} />
          <EveryRow review={checked.review} />
          <div className={styles.bottom}>
            <ReasonsBar checked={checked} session={session} />
            <ActionButton action={ACTIONS.restore} size="small" />
          </div>
        </>
      ) : (
        <ChangeList checked={checked} session={session} />
      )}
    </>
  );
}
