import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { ClipboardTaskListLtr24Regular } from "@fluentui/react-icons";
import { ACTIONS } from "../../app/actions";
import { ActionButton } from "./ActionButton";

const useStyles = makeStyles({
  welcome: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXL,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold },
  icon: { color: tokens.colorBrandForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What stands in the pane before anything was checked. */
export function Welcome() {
  const styles = useStyles();
  return (
    <header className={styles.welcome}>
      <ClipboardTaskListLtr24Regular className={styles.icon} aria-hidden />
      <h1 className={styles.title}>Check a scorecard</h1>
      <Text>
        Open the sheet with your indicators, then choose Check. You see what is wrong in each row, why it matters and what to do, and which
        rating your rule gives.
      </Text>
      <ActionButton action={ACTIONS.check} appearance="primary" />
      <Text size={200} className={styles.quiet}>
        Checking changes nothing in the sheet. Nothing leaves this computer.
      </Text>
    </header>
  );
}
