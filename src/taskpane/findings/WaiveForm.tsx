import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState, type SubmitEvent } from "react";
import { waive } from "../../app/session/choices";
import { waiverFaults, type WaiverFaults } from "../../app/waiver";
import { useName } from "../name";
import { useRun, useStore } from "../session-context";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, alignSelf: "stretch" },
  buttons: { display: "flex", columnGap: tokens.spacingHorizontalS },
  narrow: { minWidth: 0 },
});

/** Stands for a date of which a part is missing: the field's own value is blank then. */
const HALF_A_DATE = "?";

/** Asks for the reason to let a finding stand, who says so, and until when. Reason and name are needed. */
export function WaiveForm({ finding, onClose }: { readonly finding: string; readonly onClose: () => void }) {
  const styles = useStyles();
  const run = useRun();
  const store = useStore();
  const [reason, setReason] = useState("");
  const [by, setBy] = useName();
  const [until, setUntil] = useState("");
  const [faults, setFaults] = useState<WaiverFaults>({});
  const fault = (part: keyof WaiverFaults) => faults[part] !== undefined && { validationMessage: faults[part] };

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const date = event.currentTarget.querySelector<HTMLInputElement>("input[type=date]");
    const end = date?.validity.badInput === true ? HALF_A_DATE : until;
    const wish = { reason, by, until: end === "" ? null : end };
    const found = waiverFaults(wish, store.ports.today());
    setFaults(found);
    if (Object.keys(found).length > 0) return;
    onClose();
    void run(waive({ finding, ...wish }));
  };

  return (
    <form className={styles.form} noValidate aria-label="Waive this finding" onSubmit={submit}>
      <Text size={200}>
        A waived finding stays in the list, with your reason, and no longer counts. The waiver is kept in the workbook.
      </Text>
      <Field label="Why it may stand" required size="small" {...fault("reason")}>
        <Input
          size="small"
          className={styles.narrow}
          autoFocus
          value={reason}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <Field label="Your name" required size="small" {...fault("by")}>
        <Input
          size="small"
          className={styles.narrow}
          value={by}
          onChange={(_, { value }) => {
            setBy(value);
          }}
        />
      </Field>
      <Field label="Last day it holds (leave blank for no end)" size="small" {...fault("until")}>
        <Input
          size="small"
          className={styles.narrow}
          type="date"
          value={until}
          onChange={(_, { value }) => {
            setUntil(value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary">
          Waive
        </Button>
        <Button size="small" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
