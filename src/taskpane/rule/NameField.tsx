import { Field, Input, makeStyles } from "@fluentui/react-components";
import { nameMyself } from "../../app/session/rule";
import { useRun, useSession } from "../session-context";

const useStyles = makeStyles({ input: { minWidth: 0 } });

/** Asks who decides. The name is typed once, and stands in every form from then on. */
export function NameField({ asked }: { /** Whether the form was sent: then a missing name is said. */ readonly asked: boolean }) {
  const { person } = useSession();
  const run = useRun();
  const styles = useStyles();
  return (
    <Field label="Your name" required size="small" {...(asked && person.trim() === "" && { validationMessage: "Say who decides this." })}>
      <Input size="small" className={styles.input} value={person} onChange={(_, { value }) => void run(nameMyself(value))} />
    </Field>
  );
}
