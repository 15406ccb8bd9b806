import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState, type SubmitEvent } from "react";
import type { Signature } from "../../app/session/sign-off";
import { useName } from "../name";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, alignSelf: "stretch" },
  buttons: { display: "flex", columnGap: tokens.spacingHorizontalS },
  narrow: { minWidth: 0 },
});

interface SignOffFormProps {
  /** What keeps the scorecard from being ready, in words; "" where nothing does. Then no reason is asked for. */
  readonly open: string;
  readonly onSign: (signature: Signature) => void;
  readonly onClose: () => void;
}

/** Asks who signs and in which role, and, where the scorecard is not ready, why it may go all the same. */
export function SignOffForm({ open, onSign, onClose }: SignOffFormProps) {
  const styles = useStyles();
  const [by, setBy] = useName();
  const [role, setRole] = useState("");
  const [reason, setReason] = useState("");
  const [asked, setAsked] = useState(false);
  const missing = (text: string) => asked && text.trim() === "";

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setAsked(true);
    if (by.trim() === "" || (open !== "" && reason.trim() === "")) return;
    onSign({ by, role, reason });
  };

  return (
    <form className={styles.form} noValidate aria-label="Sign off" onSubmit={submit}>
      <Text>You sign the figures, ratings and commentary as they stand now, with the rule and what is waived. A later change is told.</Text>
      <Field label="Your name" required size="small" {...(missing(by) && { validationMessage: "Say who signs off." })}>
        <Input
          size="small"
          className={styles.narrow}
          autoFocus
          value={by}
          onChange={(_, { value }) => {
            setBy(value);
          }}
        />
      </Field>
      <Field label="Your role (leave blank if it does not matter)" size="small">
        <Input
          size="small"
          className={styles.narrow}
          value={role}
          onChange={(_, { value }) => {
            setRole(value);
          }}
        />
      </Field>
      {open !== "" && (
        <Field
          label={`It is not ready: ${open}. Why may it go to cabinet all the same?`}
          required
          size="small"
          {...(missing(reason) && { validationMessage: "Say why. The reason goes with the sign-off." })}
        >
          <Input
            size="small"
            className={styles.narrow}
            value={reason}
            onChange={(_, { value }) => {
              setReason(value);
            }}
          />
        </Field>
      )}
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary">
          {open === "" ? "Sign off" : "Sign off all the same"}
        </Button>
        <Button size="small" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
