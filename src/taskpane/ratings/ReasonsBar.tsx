import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { decidedOnSheet, type Checked, type Session } from "../../app/session/session";
import { writeReasons } from "../../app/session/why";
import { proposeReasons, WHY_HEADER } from "../../app/why";
import { columnLetters } from "../../domain/sheet";
import { count } from "../../domain/text";
import { useRun } from "../session-context";

/** Sentences that the preview shows. */
const SHOWN = 3;

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface ReasonsBarProps {
  readonly checked: Checked;
  readonly session: Session;
}

/** Offers to write every row's reason into a column beside the table: first what would be written and where, then the writing. */
export function ReasonsBar({ checked, session }: ReasonsBarProps) {
  const styles = useStyles();
  const [asked, setAsked] = useState(false);
  return (
    <div className={styles.bar}>
      {asked ? (
        <ReasonsPreview
          checked={checked}
          session={session}
          onClose={() => {
            setAsked(false);
          }}
        />
      ) : (
        <Button
          size="small"
          onClick={() => {
            setAsked(true);
          }}
        >
          Write the reasons in a column …
        </Button>
      )}
    </div>
  );
}

function ReasonsPreview({ checked: { review, sheet }, session, onClose }: ReasonsBarProps & { readonly onClose: () => void }) {
  const styles = useStyles();
  const run = useRun();
  const { journal } = decidedOnSheet(session);
  const reasons = useMemo(() => proposeReasons(review, sheet, journal), [review, sheet, journal]);
  if (reasons.status === "refused") return <Text role="status">{reasons.because}</Text>;
  const { cells, column, kept } = reasons;
  const sentences = cells.filter(({ after }) => after.value !== WHY_HEADER);
  return (
    <>
      <Text role="status">
        {cells.length === 0
          ? "Every reason is already there."
          : `${count(cells.length, "cell")} of column ${columnLetters(column)} would be written, under “${WHY_HEADER}”.`}
        {kept > 0 && ` ${count(kept, "cell")} there ${kept === 1 ? "holds" : "hold"} something else and would be left alone.`}
      </Text>
      {sentences.slice(0, SHOWN).map(({ row, after }) => (
        <Text key={row} size={200} className={styles.quiet}>
          {columnLetters(column)}
          {row + 1}: {after.value}
        </Text>
      ))}
      <div className={styles.buttons}>
        {cells.length > 0 && (
          <Button
            size="small"
            appearance="primary"
            onClick={() => {
              onClose();
              void run(writeReasons);
            }}
          >
            Write the reasons
          </Button>
        )}
        <Button size="small" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </>
  );
}
