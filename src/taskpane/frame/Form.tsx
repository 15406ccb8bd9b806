import { Button, Field, Input, makeStyles, tokens, type InputProps } from "@fluentui/react-components";
import type { KeyboardEvent, ReactNode, SubmitEvent } from "react";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, alignSelf: "stretch" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface FormProps {
  readonly label: string;
  /** What the button says that sends it. */
  readonly send: string;
  readonly onSend: (form: HTMLFormElement) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form that a button opened: Enter sends it, Escape leaves it, and so do its two buttons. */
export function Form({ label, send, onSend, onClose, children }: FormProps) {
  const styles = useStyles();
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSend(event.currentTarget);
  };
  return (
    <form className={styles.form} noValidate aria-label={label} onSubmit={submit} onKeyDown={onEscape(onClose)}>
      {children}
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary">
          {send}
        </Button>
        <Button size="small" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

/** Leaves with Escape. The key goes no further: Excel on the web would take the focus into the sheet. */
export function onEscape(leave: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    leave();
  };
}

interface TextFieldProps extends Pick<InputProps, "autoFocus" | "type" | "value"> {
  readonly label: string;
  readonly required?: boolean;
  /** What is wrong with what was typed, once the form was sent; "" where nothing is. */
  readonly fault?: string | undefined;
  readonly onType: (typed: string) => void;
}

/** A line to type in, under its label. */
export function TextField({ label, required = false, fault = "", onType, ...input }: TextFieldProps) {
  return (
    <Field label={label} required={required} size="small" {...(fault !== "" && { validationMessage: fault })}>
      <Input
        size="small"
        {...input}
        onChange={(_, { value }) => {
          onType(value);
        }}
      />
    </Field>
  );
}
