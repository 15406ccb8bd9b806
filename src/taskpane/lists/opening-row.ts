import { makeStyles, tokens } from "@fluentui/react-components";

/** The look of a row in a list that opens when it is chosen: its line, the line when open, and the button that it is. */
export const useOpeningRow = makeStyles({
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  open: { backgroundColor: tokens.colorNeutralBackground2 },
  control: {
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});
