import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { forgetChoices } from "../../app/session/choices";
import type { Checked, Session } from "../../app/session/session";
import { count } from "../../domain/text";
import { useRun } from "../session-context";
import { ChecksList } from "./ChecksList";
import { ColumnList } from "./ColumnList";
import { DoubtList } from "./DoubtList";
import { IdleDecisions } from "./IdleDecisions";
import { LastPeriod } from "./LastPeriod";
import { RuleCard } from "./RuleCard";
import { Section } from "./Section";

const useStyles = makeStyles({
  view: { overflowY: "auto", paddingBottom: tokens.spacingVerticalL },
  forget: { alignSelf: "flex-start" },
});

/** How the sheet was understood, the rule it is rated by, and which checks run: all that a person may settle. */
export function ScorecardView({ checked, session }: { readonly checked: Checked; readonly session: Session }) {
  const { scorecard, idle } = checked.review;
  const { doubts, headerRows, indicators } = scorecard;
  const run = useRun();
  const styles = useStyles();
  const isSettled = session.settings.columns.length + session.settings.polarities.length > 0;
  return (
    <div className={styles.view}>
      <Section title="Rule" open>
        <RuleCard chosen={checked.chosen} />
      </Section>
      <Section title="How the sheet was understood" open>
        <Text>
          “{scorecard.sheet.name}”: {count(indicators.length, "indicator")} below {headerRows.length === 1 ? "the header in row" : "headers in rows"} {headerRows.map((row) => row + 1).join(", ")}.
        </Text>
        {doubts.length > 0 && <DoubtList scorecard={scorecard} />}
        <ColumnList scorecard={scorecard} />
        {isSettled && (
          <Button size="small" className={styles.forget} onClick={() => void run(forgetChoices)}>
            Forget what was settled here
          </Button>
        )}
      </Section>
      <Section title="Last period" open>
        <LastPeriod checked={checked} session={session} />
      </Section>
      <Section title="Checks">
        <ChecksList checked={checked} checksOff={session.settings.checksOff} />
      </Section>
      {idle.length > 0 && (
        <Section title={`Decisions that no longer apply: ${idle.length}`}>
          <IdleDecisions decisions={idle} />
        </Section>
      )}
    </div>
  );
}
