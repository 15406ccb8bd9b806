import { makeStyles, tokens } from "@fluentui/react-components";
import type { Check, Example, ExampleCell } from "../../domain/check";
import { FIELD_NAMES, FIELDS } from "../../domain/indicator";
import { Fold } from "../frame/Fold";

const useStyles = makeStyles({
  help: { alignSelf: "stretch", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  line: { margin: `${tokens.spacingVerticalXS} 0 0` },
  cells: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  cell: { display: "flex", columnGap: tokens.spacingHorizontalXS },
  name: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
  value: { margin: 0, minWidth: 0 },
});

/** What a check looks for, with one example that it flags and one that it leaves alone. */
export function CheckHelp({ check }: { readonly check: Check }) {
  const styles = useStyles();
  return (
    <div className={styles.help}>
      <Fold title="How this check decides">
        <p className={styles.line}>
          <b>It looks for:</b> {check.title}.
        </p>
        {[true, false].map((flagged) => (
          <ExampleOf key={String(flagged)} example={exampleOf(check, flagged)} />
        ))}
      </Fold>
    </div>
  );
}

/** The first such example; one that needs no rule of its own where there is one. */
function exampleOf({ examples }: Check, flagged: boolean): Example | undefined {
  const such = examples.filter((example) => example.flagged === flagged);
  return such.find(({ policy }) => policy === undefined) ?? such[0];
}

function ExampleOf({ example }: { readonly example: Example | undefined }) {
  const styles = useStyles();
  if (example === undefined) return null;
  const { flagged, title, rows, headers = {} } = example;
  return (
    <>
      <p className={styles.line}>
        <b>{flagged ? "Flagged" : "Left alone"}:</b> {title}
      </p>
      {rows.map((row, index) => (
        <dl key={index} className={styles.cells}>
          {FIELDS.map((field) => {
            const cell = row[field];
            return cell === undefined ? null : (
              <div key={field} className={styles.cell}>
                <dt className={styles.name}>{headers[field] ?? FIELD_NAMES[field]}:</dt>
                <dd className={styles.value}>{cellText(cell)}</dd>
              </div>
            );
          })}
        </dl>
      ))}
    </>
  );
}

function cellText(cell: ExampleCell): string {
  const text = typeof cell === "string" ? cell : (cell.text ?? String(cell.value));
  const formula = typeof cell === "string" || cell.formula === undefined ? "" : ` (formula ${cell.formula})`;
  return text.trim() === "" ? `blank${formula}` : `${text}${formula}`;
}
