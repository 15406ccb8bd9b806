import { Button, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { QuestionCircle16Regular } from "@fluentui/react-icons";
import { select, settleColumn } from "../../app/session/choices";
import { FIELD_NAMES } from "../../domain/indicator";
import type { Doubt, Heading, Scorecard } from "../../domain/scorecard";
import { columnLetters } from "../../domain/sheet";
import { useRun } from "../session-context";
import { PolarityDoubt } from "./PolarityDoubt";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  doubt: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", columnGap: tokens.spacingHorizontalS, overflowWrap: "anywhere" },
  icon: { color: tokens.colorBrandForeground1, marginTop: "2px" },
  told: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** What could be taken in more than one way, each with what a person can do about it. */
export function DoubtList({ scorecard }: { readonly scorecard: Scorecard }) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label="Doubts">
      {scorecard.doubts.map((doubt) => (
        <li key={`${doubt.kind} ${doubt.message}`} className={styles.doubt}>
          <QuestionCircle16Regular className={styles.icon} aria-hidden />
          <div className={styles.told}>
            {doubt.kind !== "polarity-unstated" && <Text>{doubt.message}</Text>}
            <Choice doubt={doubt} scorecard={scorecard} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Choice({ doubt, scorecard }: { readonly doubt: Doubt; readonly scorecard: Scorecard }) {
  const { headings, indicators, columns } = scorecard;
  const styles = useStyles();
  const run = useRun();
  switch (doubt.kind) {
    case "two-columns":
      return (
        <div className={styles.choices}>
          {headings
            .filter(({ column }) => doubt.columns.includes(column))
            .map((heading) => (
              <Button key={heading.column} size="small" onClick={() => void run(settleColumn({ ...named(heading), field: doubt.field }))}>
                Use {columnLetters(heading.column)}
              </Button>
            ))}
        </div>
      );
    case "missing-field":
      return <MissingField doubt={doubt} headings={headings.filter(({ column }) => !columns.some((used) => used.column === column))} />;
    case "unknown-header":
      return (
        <div className={styles.choices}>
          {headings
            .filter(({ column }) => doubt.columns.includes(column))
            .map((heading) => (
              <Button key={heading.column} size="small" onClick={() => void run(settleColumn({ ...named(heading), field: null }))}>
                It is not needed
              </Button>
            ))}
        </div>
      );
    case "duplicate-key":
      return (
        <div className={styles.choices}>
          {doubt.rows.slice(0, 6).map((row) => (
            <Button key={row} size="small" onClick={() => void run(select({ row, column: 0 }))}>
              Show row {row + 1}
            </Button>
          ))}
        </div>
      );
    case "polarity-unstated":
      return <PolarityDoubt indicators={indicators.filter(({ polarity }) => polarity === "unstated")} />;
    case "several-scorecards":
    case "settings-unreadable":
    case "shares-as-per-cent":
    case "lengths-differ":
      return null;
  }
}

function MissingField({ doubt: { field }, headings }: { readonly doubt: Doubt; readonly headings: readonly Heading[] }) {
  const run = useRun();
  if (field === null || headings.length === 0) return null;
  return (
    <Select
      size="small"
      aria-label={`The ${FIELD_NAMES[field]} is in`}
      value=""
      onChange={(_, { value }) => {
        const heading = headings.find(({ column }) => String(column) === value);
        if (heading !== undefined) void run(settleColumn({ ...named(heading), field }));
      }}
    >
      <option value="">Choose its column, if there is one</option>
      {headings.map(({ column, header }) => (
        <option key={column} value={column}>
          {columnLetters(column)}: {header}
        </option>
      ))}
    </Select>
  );
}

/** What a choice remembers a column by. */
function named({ header, nth }: Heading): Pick<Heading, "header" | "nth"> {
  return { header, nth };
}
