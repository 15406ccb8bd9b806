import { Link, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircle24Filled, ErrorCircle24Filled, Warning24Filled } from "@fluentui/react-icons";
import { ACTIONS } from "../../app/actions";
import { readinessWords, whatIsOpen } from "../../app/readiness";
import { isOutdated, type Checked, type Session } from "../../app/session/session";
import { count } from "../../domain/text";
import { ActionButton } from "./ActionButton";

const useStyles = makeStyles({
  header: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
  state: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", columnGap: tokens.spacingHorizontalS, alignItems: "center" },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  under: { gridColumn: 2, color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  // As high as a finger or an unsteady hand needs, on a line of small text.
  link: { fontSize: "inherit", lineHeight: "24px", whiteSpace: "nowrap" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  ready: { color: tokens.colorStatusSuccessForeground1 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface HeaderProps {
  readonly checked: Checked;
  readonly session: Session;
  /** Leads to where the rule is told and chosen. */
  readonly onShowRule: () => void;
}

/** Whether the scorecard is ready, of which sheet and by which rule, with the actions that are always at hand. */
export function Header({ checked, session, onShowRule }: HeaderProps) {
  const { review, chosen, sheet } = checked;
  const { summary } = review;
  const styles = useStyles();
  const state = !summary.ready ? "error" : summary.warnings > 0 || whatIsOpen(checked) !== "" ? "warning" : "ready";
  const Icon = { error: ErrorCircle24Filled, warning: Warning24Filled, ready: CheckmarkCircle24Filled }[state];
  return (
    <header className={styles.header}>
      <div className={styles.state}>
        <Icon className={mergeClasses(styles[state])} aria-hidden />
        <h1 className={styles.title}>{readinessWords(checked)}</h1>
        <Text size={200} className={styles.under}>
          {sheet.name} · {count(summary.indicators, "indicator")}, {summary.rated} rated
        </Text>
        <Text size={200} className={styles.under}>
          {chosen.how === "stored" ? (
            "Rule"
          ) : (
            <Link inline className={styles.link} onClick={onShowRule}>
              Rule to confirm
            </Link>
          )}
          : {chosen.policy.title}
        </Text>
      </div>
      <div className={styles.buttons}>
        <ActionButton action={ACTIONS.check} size="small" appearance="primary" label={isOutdated(session) ? "Check again" : "Check"} />
        <ActionButton action={session.marked ? ACTIONS.marksOff : ACTIONS.marksOn} size="small" />
      </div>
    </header>
  );
}
