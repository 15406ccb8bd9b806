import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useName } from "../name";

const useStyles = makeStyles({ input: { minWidth: 0 } });

/** Asks who decides. The name is typed once, and stands in every form from then on. */
export function NameField({ asked }: { /** Whether the form was sent: then a missing name is said. */ readonly asked: boolean }) {
  const [name, setName] = useName();
  const styles = useStyles();
  return (
    <Field label="Your name" required size="small" {...(asked && name.trim() === "" && { validationMessage: "Say who decides this." })}>
      <Input
        size="small"
        className={styles.input}
        value={name}
        onChange={(_, { value }) => {
          setName(value);
        }}
      />
    </Field>
  );
}
