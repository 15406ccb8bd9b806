import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { unseenDecisions } from "../../app/decisions";
import { forgetChoices } from "../../app/session/choices";
import { decidedOnSheet, type Checked, type Session } from "../../app/session/session";
import { count } from "../../domain/text";
import { useRun } from "../session-context";
import { ChecksList } from "./ChecksList";
import { ColumnList } from "./ColumnList";
import { DoubtList } from "./DoubtList";
import { IdleDecisions } from "./IdleDecisions";
import { LastPeriod } from "./LastPeriod";
import { Section } from "./Section";

const useStyles = makeStyles({
  view: { overflowY: "auto", paddingBottom: tokens.spacingVerticalL },
  forget: { alignSelf: "flex-start" },
});

/** How the sheet was understood, and which checks run: all that a person may settle about it. */
export function ScorecardView({ checked, session }: { readonly checked: Checked; readonly session: Session }) {
  const { scorecard, idle } = checked.review;
  const { doubts, headerRows, indicators } = scorecard;
  const run = useRun();
  const styles = useStyles();
  const unseen = unseenDecisions(session.settings, checked.unseen);
  const { columns, polarities } = decidedOnSheet(session);
  const isSettled = columns.length + polarities.length > 0;
  return (
    <div className={styles.view}>
      <Section title="How the sheet was understood" open>
        <Text>
          “{scorecard.sheet.name}”: {count(indicators.length, "indicator")} below{" "}
          {headerRows.length === 1 ? "the header in row" : "headers in rows"} {headerRows.map((row) => row + 1).join(", ")}.
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
      {idle.length + unseen.length > 0 && (
        <Section title={`Decisions that do not apply here: ${idle.length + unseen.length}`} open>
          <IdleDecisions idle={idle} unseen={unseen} />
        </Section>
      )}
    </div>
  );
}
