import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { goBackToRuleBefore } from "../../app/session/rule";
import type { Checked, Session } from "../../app/session/session";
import { dayWords } from "../../domain/day";
import { describePolicy, policyInShort } from "../../domain/policy/describe";
import type { Policy } from "../../domain/policy/policy";
import type { ConfirmedPolicy } from "../../domain/settings/settings";
import { Fold } from "../frame/Fold";
import { useRun } from "../session-context";
import { ConfirmForm } from "./ConfirmForm";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  back: { alignSelf: "flex-start" },
});

/** The rule that the ratings go by now: in words, how it was found and why, and who confirmed it or that nobody has. */
export function PresentRule({
  checked: { chosen },
  session: { settings, draft },
}: {
  readonly checked: Checked;
  readonly session: Session;
}) {
  const run = useRun();
  const styles = useStyles();
  const { policy, how, because } = chosen;
  return (
    <section className={styles.card} aria-labelledby="present-rule">
      <h2 className={styles.title} id="present-rule">
        {policy.title}
      </h2>
      <Text>{policyInShort(policy)}</Text>
      {settings.policy === null || how !== "stored" ? (
        <>
          <MessageBar intent="warning" layout="multiline" politeness="polite">
            <MessageBarBody>To be confirmed: how far each band reaches decides every colour.</MessageBarBody>
          </MessageBar>
          <Text size={200}>
            <b>{how === "fitted" ? "Found from the printed ratings." : "Nobody has chosen a rule."}</b> {because}
          </Text>
          {draft === null && <ConfirmForm policy={policy} />}
        </>
      ) : (
        <Text weight="semibold">{confirmedWords(settings.policy)}</Text>
      )}
      <WholeRule policy={policy} />
      {settings.ruleBefore !== null && (
        <Button size="small" className={styles.back} onClick={() => void run(goBackToRuleBefore)}>
          Go back to the rule before{settings.ruleBefore.rule === null ? " (none confirmed)" : `: ${settings.ruleBefore.rule.policy.title}`}
        </Button>
      )}
    </section>
  );
}

function confirmedWords({ by, at }: ConfirmedPolicy): string {
  return `Confirmed${by === "" ? "" : ` by ${by}`} on ${dayWords(at)}. The rule is kept in this workbook.`;
}

/** Every sentence of a rule and where it is published, folded away. */
export function WholeRule({ policy }: { readonly policy: Policy }) {
  const styles = useStyles();
  return (
    <Fold title="The rule in full">
      <Text size={200} block>
        {describePolicy(policy)}
      </Text>
      {policy.source !== "" && (
        <Text size={200} block className={styles.quiet}>
          Source: {policy.source}
        </Text>
      )}
    </Fold>
  );
}
