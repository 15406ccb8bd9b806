import { FluentProvider, makeStyles, Text, tokens } from "@fluentui/react-components";
import { lookFor, NO_TOKENS, useThemeClass } from "../theme";

const useStyles = makeStyles({
  page: {
    boxSizing: "border-box",
    minHeight: "100vh",
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXL,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold },
});

/** What stands on the page when it was opened by its address, with no Excel around it. */
export function OutsideExcel() {
  const styles = useStyles();
  const look = useThemeClass(lookFor(null, (query) => window.matchMedia(query).matches));
  return (
    <FluentProvider theme={NO_TOKENS} className={look}>
      <main className={styles.page}>
        <h1 className={styles.title}>Open this in Excel</h1>
        <Text>Scorecard Check works inside Excel. Open your scorecard in Excel, then choose Scorecard Check on the Home tab.</Text>
        <Text>If it is not there, ask whoever looks after Excel where you work to add it for you.</Text>
      </main>
    </FluentProvider>
  );
}
