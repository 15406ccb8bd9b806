import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { settleColumn } from "../../app/session/choices";
import { FIELD_NAMES, FIELDS, type Field } from "../../domain/indicator";
import type { Scorecard } from "../../domain/scorecard";
import { columnLetters } from "../../domain/sheet";
import { useRun } from "../session-context";

const useStyles = makeStyles({
  table: {
    borderCollapse: "collapse",
    width: "100%",
    tableLayout: "fixed",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& td, & th": { padding: tokens.spacingVerticalXXS, textAlign: "left", verticalAlign: "middle", overflowWrap: "anywhere" },
  },
  letter: { width: "2.2rem", color: tokens.colorNeutralForeground3 },
  field: { width: "48%" },
});

/** Every column with what it was taken for, which may be changed. */
export function ColumnList({ scorecard: { headings, columns } }: { readonly scorecard: Pick<Scorecard, "headings" | "columns"> }) {
  const run = useRun();
  const styles = useStyles();
  const fieldOf = new Map(columns.map(({ column, field }) => [column, field]));
  return (
    <table className={styles.table} aria-label="Columns">
      <thead>
        <tr>
          <td className={styles.letter} />
          <th scope="col">Header</th>
          <th scope="col" className={styles.field}>
            Taken for
          </th>
        </tr>
      </thead>
      <tbody>
        {headings.map(({ column, header, nth }) => (
          <tr key={column}>
            <td className={styles.letter}>{columnLetters(column)}</td>
            <td>{header}</td>
            <td>
              <Select
                size="small"
                aria-label={`Column ${columnLetters(column)}, ${header}, is`}
                value={fieldOf.get(column) ?? ""}
                onChange={(_, { value }) => void run(settleColumn({ header, nth, field: value === "" ? null : (value as Field) }))}
              >
                <option value="">not used</option>
                {FIELDS.map((field) => (
                  <option key={field} value={field}>
                    {FIELD_NAMES[field]}
                  </option>
                ))}
              </Select>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
