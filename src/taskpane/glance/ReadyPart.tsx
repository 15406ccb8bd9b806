import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, Warning16Filled } from "@fluentui/react-icons";
import { readinessWords, requirements, whatIsOpen } from "../../app/readiness";
import type { Checked } from "../../app/session/session";
import { Part } from "./Part";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  requirement: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", columnGap: tokens.spacingHorizontalS },
  icon: { marginTop: "2px" },
  met: { color: tokens.colorStatusSuccessForeground1 },
  open: { color: tokens.colorStatusWarningForeground1 },
});

/** Whether the scorecard is ready for cabinet, and each thing that this hangs on. */
export function ReadyPart({ checked }: { readonly checked: Checked }) {
  const styles = useStyles();
  const open = whatIsOpen(checked);
  return (
    <Part title="Ready for cabinet?">
      <Text>{open === "" ? `${readinessWords(checked)}.` : `Not yet: ${open}.`}</Text>
      <ul className={styles.list} aria-label="What it takes to be ready">
        {requirements(checked).map(({ met, told }) => {
          const Icon = met ? CheckmarkCircle16Filled : Warning16Filled;
          return (
            <li key={told} className={styles.requirement}>
              <Icon className={mergeClasses(styles.icon, met ? styles.met : styles.open)} role="img" aria-label={met ? "Done" : "To do"} />
              <Text>{told}</Text>
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
