import { makeStyles, Switch, Text, tokens } from "@fluentui/react-components";
import { switchCheck } from "../../app/session/choices";
import type { Checked } from "../../app/session/session";
import { CHECKS } from "../../domain/checks";
import { SeverityIcon } from "../looks";
import { useRun } from "../session-context";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  check: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", alignItems: "start", columnGap: tokens.spacingHorizontalS },
  title: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", columnGap: tokens.spacingHorizontalS, alignItems: "start" },
  icon: { display: "flex", alignItems: "center", height: tokens.lineHeightBase300 },
  told: { gridColumn: 2, color: tokens.colorNeutralForeground3 },
});

/** Every check with what it looks for and why, and a switch; those that could not run say what they lack. */
export function ChecksList({ checked, checksOff }: { readonly checked: Checked; readonly checksOff: readonly string[] }) {
  const run = useRun();
  const styles = useStyles();
  const lacks = new Map(checked.review.notRun.map(({ check, because }) => [check, because]));
  return (
    <ul className={styles.list} aria-label="Checks">
      {CHECKS.map(({ id, title, why, severity }) => (
        <li key={id} className={styles.check}>
          <div className={styles.title}>
            <span className={styles.icon}>
              <SeverityIcon severity={severity} />
            </span>
            <Text>{title}</Text>
            <Text size={200} className={styles.told}>
              {why}
            </Text>
            {lacks.has(id) && (
              <Text size={200} className={styles.told}>
                <b>Did not run.</b> {lacks.get(id)}
              </Text>
            )}
          </div>
          <Switch checked={!checksOff.includes(id)} aria-label={title} onChange={(_, { checked: on }) => void run(switchCheck(id, on))} />
        </li>
      ))}
    </ul>
  );
}
