import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  section: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  summary: {
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM}`,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  title: {
    display: "inline",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  content: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
  },
});

/** A part of the view that may be folded away. */
export function Section({
  title,
  open = false,
  children,
}: {
  readonly title: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <details className={styles.section} open={open}>
      <summary className={styles.summary} tabIndex={0}>
        <h2 className={styles.title}>{title}</h2>
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
