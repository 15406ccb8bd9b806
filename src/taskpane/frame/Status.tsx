import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { ACTIONS } from "../../app/actions";
import { readinessWords } from "../../app/readiness";
import { startAfresh } from "../../app/session/choices";
import type { Session } from "../../app/session/session";
import { useRun } from "../session-context";
import { foundWords } from "../words";
import { ActionButton } from "./ActionButton";

const useStyles = makeStyles({
  status: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, padding: `0 ${tokens.spacingHorizontalM}` },
  // What is over in a moment shows nothing at all.
  busy: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: "100ms",
    animationDelay: "400ms",
    animationFillMode: "backwards",
  },
  heard: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

/** What is being done with how far it is, and what came of the last thing asked for; said aloud as well. */
export function Status({ session }: { readonly session: Session }) {
  const { busy, notice, unreadable, checked } = session;
  const run = useRun();
  const styles = useStyles();
  const heard = busy !== null || checked === null ? "" : `${readinessWords(checked)}. ${foundWords(checked.review.summary)}`;
  return (
    <div className={styles.status}>
      <div role="status" className={styles.heard}>
        {notice === null ? heard : notice.message}
      </div>
      {busy !== null && (
        <div className={styles.busy}>
          <div>
            <Text size={200}>{busy.stopping ? "Stopping" : busy.doing} …</Text>
            <ProgressBar aria-label={busy.doing} {...(busy.share !== null && { value: busy.share })} />
          </div>
          <ActionButton action={ACTIONS.stop} size="small" />
        </div>
      )}
      {unreadable !== null && (
        <MessageBar intent="warning" layout="multiline" politeness="polite">
          <MessageBarBody>{unreadable}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void run(startAfresh)}>
              Start afresh
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {notice !== null && (
        <MessageBar intent={notice.tone === "done" ? "success" : "warning"} layout="multiline">
          <MessageBarBody>{notice.message}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                size="small"
                appearance="transparent"
                aria-label="Close this message"
                icon={<Dismiss16Regular />}
                onClick={() =>
                  void run((store) => {
                    store.send({ kind: "told", notice: null });
                    return Promise.resolve();
                  })
                }
              />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}
