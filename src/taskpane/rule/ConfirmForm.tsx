import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type SubmitEvent } from "react";
import { confirmPolicy } from "../../app/session/rule";
import type { Policy } from "../../domain/policy/policy";
import { useRun, useSession } from "../session-context";
import { NameField } from "./NameField";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  button: { alignSelf: "flex-start" },
});

/** Confirms a rule for this workbook, with the name of who does. */
export function ConfirmForm({ policy }: { readonly policy: Policy }) {
  const { person } = useSession();
  const run = useRun();
  const styles = useStyles();
  const [asked, setAsked] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setAsked(true);
    if (person.trim() !== "") void run(confirmPolicy(policy, person));
  };
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <NameField asked={asked} />
      <Button type="submit" appearance="primary" size="small" className={styles.button}>
        Confirm this rule
      </Button>
    </form>
  );
}
