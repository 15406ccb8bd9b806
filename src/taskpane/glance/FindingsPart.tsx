import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { byReason } from "../../app/not-run";
import type { Checked } from "../../app/session/session";
import type { Severity } from "../../domain/check";
import { CHECKS } from "../../domain/checks";
import { count } from "../../domain/text";
import { Fold } from "../frame/Fold";
import { SeverityIcon } from "../looks";
import { Count, Counts, Part } from "./Part";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  reason: { marginTop: tokens.spacingVerticalS },
});

const TOTALS: readonly (readonly [severity: Severity, noun: string, effect: string])[] = [
  ["error", "error", "to mend or waive before cabinet"],
  ["warning", "warning", "to mend or explain"],
  ["note", "note", "to know"],
];

/** How many findings of each kind stand, how many are waived, and which checks did not run and why. */
export function FindingsPart({ checked: { review, unseen } }: { readonly checked: Checked }) {
  const styles = useStyles();
  const { summary, findings, notRun, idle } = review;
  const idleDecisions = idle.length + unseen.length;
  const numbers = { error: summary.errors, warning: summary.warnings, note: summary.notes };
  const waived = findings.filter((finding) => finding.waived).length;
  return (
    <Part title="Findings">
      <Counts>
        {TOTALS.map(([severity, noun, effect]) => (
          <Count key={severity} name={<SeverityIcon severity={severity} />} figure={`${count(numbers[severity], noun)} ${effect}`} />
        ))}
      </Counts>
      {waived > 0 && <Text>{count(waived, "more finding is", "more findings are")} waived, with a reason.</Text>}
      {idleDecisions > 0 && (
        <Text>{count(idleDecisions, "decision does", "decisions do")} not apply to the sheet as it is. See the Sheet tab.</Text>
      )}
      {notRun.length === 0 ? (
        <Text>All {CHECKS.length} checks ran.</Text>
      ) : (
        <Fold title={`${notRun.length} of ${CHECKS.length} checks did not run`}>
          {byReason(notRun, CHECKS).map(({ because, checks }) => (
            <div key={because} className={styles.reason}>
              <Text weight="semibold">{because}</Text>
              <ul className={styles.list}>
                {checks.map(({ id, title }) => (
                  <li key={id}>
                    <Text size={200}>{title}</Text>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </Fold>
      )}
    </Part>
  );
}
