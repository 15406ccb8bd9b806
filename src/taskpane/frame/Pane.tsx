import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { followEdits, refresh } from "../../app/session/check";
import { isOutdated, type Checked, type Session } from "../../app/session/session";
import { FindingsView } from "../findings/FindingsView";
import { GlanceView } from "../glance/GlanceView";
import { RatingsView } from "../ratings/RatingsView";
import { RuleView } from "../rule/RuleView";
import { ScorecardView } from "../layout/ScorecardView";
import { useRun, useSession } from "../session-context";
import { Header } from "./Header";
import { useShortcuts } from "./shortcuts";
import { Status } from "./Status";
import { Tabs } from "./Tabs";
import { Welcome } from "./Welcome";

const VIEWS = { findings: "Findings", ratings: "Ratings", rule: "Rule", glance: "At a glance", sheet: "Sheet" } as const;

type View = keyof typeof VIEWS;

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100vh", minWidth: "280px", backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1, overflowY: "auto" },
  view: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
});

/** The whole pane: its state, then one of five views. */
export function Pane() {
  const session = useSession();
  const run = useRun();
  const styles = useStyles();
  const [view, setView] = useState<View>("findings");
  const { checked } = session;
  useShortcuts(session, run);
  useFollowedEdits(session);
  useQuietRefresh(session);
  return (
    <div className={styles.pane}>
      {checked === null ? <Welcome /> : <Header checked={checked} session={session} onShowRule={() => { setView("rule"); }} />}
      <Status session={session} />
      {checked !== null && (
        <main className={styles.view}>
          <Tabs label="Views" views={VIEWS} selected={view} onSelect={setView} panel="view" />
          <div id="view" role="tabpanel" aria-labelledby={`tab-${view}`} className={styles.view}>
            <ViewOf view={view} checked={checked} session={session} onShow={setView} />
          </div>
        </main>
      )}
    </div>
  );
}

interface ViewProps {
  readonly view: View;
  readonly checked: Checked;
  readonly session: Session;
  readonly onShow: (view: View) => void;
}

function ViewOf({ view, checked, session, onShow }: ViewProps) {
  switch (view) {
    case "findings":
      return <FindingsView checked={checked} />;
    case "ratings":
      return <RatingsView checked={checked} session={session} />;
    case "rule":
      return <RuleView checked={checked} session={session} onShowRatings={() => { onShow("ratings"); }} />;
    case "glance":
      return <GlanceView checked={checked} session={session} />;
    case "sheet":
      return <ScorecardView checked={checked} session={session} />;
  }
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
