import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { IdleDecision, UnseenDecisions } from "../../app/decisions";
import { adoptSheet, dropSheet, forgetDecision } from "../../app/session/choices";
import { useRun } from "../session-context";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  decision: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface IdleDecisionsProps {
  readonly idle: readonly IdleDecision[];
  readonly unseen: readonly UnseenDecisions[];
}

/** Decisions that have nothing to act on, and those about sheets that cannot be seen, so that nobody trusts one that does nothing. */
export function IdleDecisions({ idle, unseen }: IdleDecisionsProps) {
  const run = useRun();
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label="Decisions that do not apply here">
      {idle.map((decision) => (
        <li key={`${decision.kind} ${decision.of}`} className={styles.decision}>
          <Text>{decision.message}</Text>
          <Button size="small" onClick={() => void run(forgetDecision(decision))}>
            Take it back
          </Button>
        </li>
      ))}
      {unseen.map(({ sheet, message }) => (
        <li key={`sheet ${sheet}`} className={styles.decision}>
          <Text>{message}</Text>
          <div className={styles.buttons}>
            <Button size="small" onClick={() => void run(adoptSheet(sheet))}>
              Move them here
            </Button>
            <Button size="small" onClick={() => void run(dropSheet(sheet))}>
              Take them back
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}
