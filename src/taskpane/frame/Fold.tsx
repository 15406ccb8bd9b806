import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  title: {
    cursor: "pointer",
    padding: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/**
 * What few ask for, folded away under a line. In Excel on the web, Tab would pass over that line without a place of its
 * own in the order.
 */
export function Fold({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <details>
      <summary tabIndex={0} className={useStyles().title}>
        {title}
      </summary>
      {children}
    </details>
  );
}
