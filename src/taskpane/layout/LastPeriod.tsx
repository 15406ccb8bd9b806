import { Button, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useEffect, useId } from "react";
import { lastPeriodWords, suggestLastPeriod } from "../../app/last-period";
import { chooseLastSheet, forgetLastPeriod, listSheets, openLastFile } from "../../app/session/last-period";
import { decidedOnSheet, type Checked, type Session } from "../../app/session/session";
import { FileChooser } from "../frame/FileChooser";
import { useRun } from "../session-context";

const useStyles = makeStyles({
  button: { alignSelf: "flex-start" },
  told: { overflowWrap: "anywhere" },
  file: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** Which scorecard is last period's: another sheet of the workbook, or a file; and how it compares. */
export function LastPeriod({ checked, session }: { readonly checked: Checked; readonly session: Session }) {
  const run = useRun();
  const styles = useStyles();
  const { name: sheet } = checked.sheet;
  const { lastPeriod: choice } = decidedOnSheet(session);
  useEffect(() => void run(listSheets), [run, sheet]);
  const others = (session.sheetNames ?? []).filter((name) => name !== sheet);
  const suggestion = choice === null ? suggestLastPeriod(sheet, others) : null;
  const isGone = choice?.from === "sheet" && !others.includes(choice.name);
  return (
    <>
      <Text className={styles.told}>
        {choice === null
          ? "Beside last period's scorecard you see commentary that was carried forward, indicators that are gone, and targets, definitions and figures that changed without a word."
          : lastPeriodWords(checked.review.lastPeriod)}
      </Text>
      {suggestion !== null && (
        <>
          <Text className={styles.told}>By its name, “{suggestion}” may be last period's.</Text>
          <Button size="small" className={styles.button} onClick={() => void run(chooseLastSheet(suggestion))}>
            Compare with “{suggestion}”
          </Button>
        </>
      )}
      <Field label="Sheet of this workbook" size="small">
        <Select
          size="small"
          value={choice?.from === "sheet" ? choice.name : ""}
          onChange={(_, { value }) => void run(value === "" ? forgetLastPeriod : chooseLastSheet(value))}
        >
          <option value="">none chosen</option>
          {(isGone ? [choice.name, ...others] : others).map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <LastFile />
      {choice !== null && (
        <Button size="small" className={styles.button} onClick={() => void run(forgetLastPeriod)}>
          Stop comparing with “{choice.name}”
        </Button>
      )}
    </>
  );
}

/** Opens a file as last period's scorecard. */
function LastFile() {
  const run = useRun();
  const styles = useStyles();
  const id = useId();
  const open = async (file: File) => {
    await run(openLastFile(file.name, new Uint8Array(await file.arrayBuffer())));
  };
  return (
    <div className={styles.file}>
      <label htmlFor={id}>
        <Text size={200}>Or a file (.xlsx, .csv or .tsv)</Text>
      </label>
      <FileChooser id={id} accept=".xlsx,.csv,.tsv" describedBy={`${id}-hint`} onChoose={(file) => void open(file)} />
      <Text size={200} id={`${id}-hint`} className={styles.hint}>
        The file is read here and is not kept. The workbook keeps its name only, so open it again next time.
      </Text>
    </div>
  );
}
