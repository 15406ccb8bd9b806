import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, type Ref } from "react";
import { draftRule } from "../../app/session/rule";
import { policyOf, type RuleDraft } from "../../app/session/rule-draft";
import type { Checked, Session } from "../../app/session/session";
import { confirmWords, policyInShort } from "../../domain/policy/describe";
import { useRun } from "../session-context";
import { ConfirmForm } from "./ConfirmForm";
import { WholeRule } from "./PresentRule";
import { Preview } from "./Preview";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  cancel: { alignSelf: "flex-start" },
});

interface DraftPanelProps {
  readonly ref: Ref<HTMLElement>;
  readonly draft: RuleDraft;
  readonly checked: Checked;
  readonly session: Session;
}

/** A rule that is looked at and not taken yet: in words, what it would change, and its confirmation. */
export function DraftPanel({ ref, draft, checked, session }: DraftPanelProps) {
  const run = useRun();
  const styles = useStyles();
  const read = useMemo(() => policyOf(draft), [draft]);
  return (
    <section ref={ref} tabIndex={0} className={styles.panel} aria-labelledby="draft-rule">
      <h2 className={styles.title} id="draft-rule">
        Not taken yet: {draft.title}
      </h2>
      {read.ok ? (
        <>
          <Text>{policyInShort(read.policy)}</Text>
          {read.policy.toConfirm.length > 0 && <Text>{confirmWords(read.policy)}</Text>}
          <WholeRule policy={read.policy} />
          <Preview policy={read.policy} checked={checked} session={session} />
          <ConfirmForm policy={read.policy} />
        </>
      ) : (
        <Text role="status">{read.message}</Text>
      )}
      <Button size="small" className={styles.cancel} onClick={() => void run(draftRule(null))}>
        Cancel
      </Button>
    </section>
  );
}
