import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type SubmitEvent } from "react";
import { waive } from "../../app/session/choices";
import { useName } from "../name";
import { useRun } from "../session-context";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, alignSelf: "stretch" },
  buttons: { display: "flex", columnGap: tokens.spacingHorizontalS },
  narrow: { minWidth: 0 },
});

/** Asks for the reason to let a finding stand, who says so, and until when. Reason and name are needed. */
export function WaiveForm({ finding, onClose }: { readonly finding: string; readonly onClose: () => void }) {
  const styles = useStyles();
  const run = useRun();
  const [reason, setReason] = useState("");
  const [by, setBy] = useName();
  const [until, setUntil] = useState("");
  const [asked, setAsked] = useState(false);
  const missing = (text: string) => asked && text.trim() === "";

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setAsked(true);
    if (reason.trim() === "" || by.trim() === "") return;
    onClose();
    void run(waive({ finding, reason, by, until: until === "" ? null : until }));
  };

  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <Field label="Why it may stand" required size="small" {...(missing(reason) && { validationMessage: "Say why." })}>
        <Input size="small" className={styles.narrow} autoFocus value={reason} onChange={(_, { value }) => { setReason(value); }} />
      </Field>
      <Field label="Your name" required size="small" {...(missing(by) && { validationMessage: "Say who decides this." })}>
        <Input size="small" className={styles.narrow} value={by} onChange={(_, { value }) => { setBy(value); }} />
      </Field>
      <Field label="Until (leave blank for no end)" size="small">
        <Input size="small" className={styles.narrow} type="date" value={until} onChange={(_, { value }) => { setUntil(value); }} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary">
          Let it stand
        </Button>
        <Button size="small" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
