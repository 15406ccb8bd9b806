import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { followEdits, refresh } from "../../app/session/check";
import { isOutdated, type Session } from "../../app/session/session";
import { useRun, useSession } from "../session-context";
import { Header } from "./Header";
import { useKeptFocus } from "./kept-focus";
import { useShortcuts } from "./shortcuts";
import { Status } from "./Status";
import { Tabs } from "./Tabs";
import { VIEWS, type View } from "./views";
import { Welcome } from "./Welcome";

/** There is nothing to show before the first check: until then only the frame is loaded. */
const ViewOf = lazy(() => import("./ViewOf"));

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    minWidth: "280px",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    overflowY: "auto",
    // Fields are as narrow as the pane makes them and as high as their text, also where that is large.
    "& .fui-Select, & .fui-Select__select, & .fui-Input, & .fui-Input__input": { minWidth: 0 },
    "& .fui-Select__select": { height: "auto", minHeight: "24px" },
  },
  view: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
});

/** The whole pane: its state, then one of five views. */
export function Pane() {
  const session = useSession();
  const run = useRun();
  const styles = useStyles();
  const [view, setView] = useState<View>("findings");
  const pane = useRef<HTMLDivElement>(null);
  const { checked } = session;
  useKeptFocus(pane);
  useShortcuts(session, run);
  useFollowedEdits(session);
  useQuietRefresh(session);
  return (
    <div ref={pane} className={styles.pane}>
      {checked === null ? (
        <Welcome />
      ) : (
        <Header
          checked={checked}
          session={session}
          onShowRule={() => {
            setView("rule");
          }}
        />
      )}
      <Status session={session} />
      {checked !== null && (
        <main className={styles.view}>
          <Tabs label="Views" views={VIEWS} selected={view} onSelect={setView} panel="view" />
          <div id="view" role="tabpanel" aria-labelledby={`tab-${view}`} className={styles.view}>
            <Suspense>
              <ViewOf view={view} checked={checked} session={session} onShow={setView} />
            </Suspense>
          </div>
        </main>
      )}
    </div>
  );
}

/** Hears of edits from the first check on. */
function useFollowedEdits({ checked, following }: Session): void {
  const run = useRun();
  useEffect(() => {
    if (checked !== null && !following) void run(followEdits);
  }, [checked, following, run]);
}

/** How long the sheet must have been left alone before it is read again, in milliseconds. */
const QUIET = 1200;

/** Checks again by itself once the person has stopped typing for a moment. */
function useQuietRefresh(session: Session): void {
  const run = useRun();
  const { busy, edits } = session;
  const outdated = isOutdated(session);
  useEffect(() => {
    if (!outdated || busy !== null) return undefined;
    const timer = setTimeout(() => void run(refresh), QUIET);
    return () => {
      clearTimeout(timer);
    };
  }, [outdated, busy, edits, run]);
}
