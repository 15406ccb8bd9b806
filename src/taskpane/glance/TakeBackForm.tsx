import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type SubmitEvent } from "react";
import { useName } from "../name";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, alignSelf: "stretch" },
  buttons: { display: "flex", columnGap: tokens.spacingHorizontalS },
  narrow: { minWidth: 0 },
});

/** Asks who takes the sign-off back. */
export function TakeBackForm({ onTakeBack, onClose }: { readonly onTakeBack: (by: string) => void; readonly onClose: () => void }) {
  const styles = useStyles();
  const [by, setBy] = useName();
  const [asked, setAsked] = useState(false);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setAsked(true);
    if (by.trim() !== "") onTakeBack(by);
  };

  return (
    <form className={styles.form} noValidate aria-label="Take the sign-off back" onSubmit={submit}>
      <Field label="Your name" required size="small" {...(asked && by.trim() === "" && { validationMessage: "Say who takes it back." })}>
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
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary">
          Take the sign-off back
        </Button>
        <Button size="small" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
