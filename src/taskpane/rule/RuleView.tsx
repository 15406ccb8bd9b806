import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { draftRule } from "../../app/session/rule";
import { draftOf } from "../../app/session/rule-draft";
import type { Checked, Session } from "../../app/session/session";
import type { Policy } from "../../domain/policy/policy";
import { Section } from "../layout/Section";
import { useRun } from "../session-context";
import { DraftPanel } from "./DraftPanel";
import { FitList } from "./FitList";
import { PresetList } from "./PresetList";
import { PresentRule } from "./PresentRule";
import { RuleEditor } from "./RuleEditor";
import { RuleFile } from "./RuleFile";

const useStyles = makeStyles({
  view: { overflowY: "auto", paddingBottom: tokens.spacingVerticalL },
});

interface RuleViewProps {
  readonly checked: Checked;
  readonly session: Session;
  readonly onShowRatings: () => void;
}

/** The rule in words, how it was found, and four ways to another: a published one, one worked out, one set by hand, one from a file. */
export function RuleView({ checked, session, onShowRatings }: RuleViewProps) {
  const run = useRun();
  const styles = useStyles();
  const { draft } = session;
  const panel = useRef<HTMLElement>(null);
  const [looks, setLooks] = useState(0);
  useEffect(() => {
    if (looks === 0) return;
    panel.current?.focus();
    // It may be longer than the pane: it is read from its beginning.
    panel.current?.scrollIntoView();
  }, [looks]);
  const lookAt = (policy: Policy) => {
    void run(draftRule(draftOf(policy)));
    setLooks(looks + 1);
  };
  return (
    <div className={styles.view}>
      <PresentRule checked={checked} session={session} />
      {draft !== null && <DraftPanel ref={panel} draft={draft} checked={checked} session={session} />}
      <Section title="Choose a published rule">
        <PresetList present={checked.chosen.policy.id} onLookAt={lookAt} onShowRatings={onShowRatings} />
      </Section>
      <Section title="Work it out from the printed ratings">
        <FitList fits={session.fits} onLookAt={lookAt} />
      </Section>
      <Section title="Set it by hand">
        <RuleEditor draft={draft ?? draftOf(checked.chosen.policy)} onChange={(changed) => void run(draftRule(changed))} />
      </Section>
      <Section title="Read it from a file, or keep it in one">
        <RuleFile
          policy={checked.chosen.policy}
          onRead={() => {
            setLooks(looks + 1);
          }}
        />
      </Section>
    </div>
  );
}
