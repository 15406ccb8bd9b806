import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { IdleDecision } from "../../app/decisions";
import { forgetDecision } from "../../app/session/choices";
import { useRun } from "../session-context";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  decision: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXS },
});

/** Decisions that have nothing to act on any more, so that nobody trusts one that does nothing. */
export function IdleDecisions({ decisions }: { readonly decisions: readonly IdleDecision[] }) {
  const run = useRun();
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label="Decisions that no longer apply">
      {decisions.map((decision) => (
        <li key={`${decision.kind} ${decision.of}`} className={styles.decision}>
          <Text>{decision.message}</Text>
          <Button size="small" onClick={() => void run(forgetDecision(decision))}>
            Take it back
          </Button>
        </li>
      ))}
    </ul>
  );
}
