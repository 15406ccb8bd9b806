import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState, type SubmitEvent } from "react";
import { setRating } from "../../app/session/overrides";
import type { ReviewedRow } from "../../domain/check";
import type { Policy } from "../../domain/policy/policy";
import { NameField } from "../rule/NameField";
import { useRun, useSession } from "../session-context";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, alignSelf: "stretch" },
  buttons: { display: "flex", columnGap: tokens.spacingHorizontalS },
  narrow: { minWidth: 0 },
});

interface OverrideFormProps {
  readonly row: ReviewedRow;
  readonly policy: Policy;
  readonly onClose: () => void;
}

/** Sets a row's rating by judgement: which, why and who. It begins with what the sheet prints. */
export function OverrideForm({ row: { indicator, overridden, printedRating }, policy: { bands }, onClose }: OverrideFormProps) {
  const styles = useStyles();
  const run = useRun();
  const { person } = useSession();
  const printed = bands.find(({ id, family }) =>
    (printedRating?.band ?? null) === null ? family === printedRating?.family : id === printedRating?.band,
  );
  const [band, setBand] = useState(overridden?.override.band ?? printed?.id ?? bands[0]?.id ?? "");
  const [reason, setReason] = useState(overridden?.override.reason ?? "");
  const [asked, setAsked] = useState(false);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setAsked(true);
    if (reason.trim() === "" || person.trim() === "") return;
    onClose();
    void run(setRating({ key: indicator.key, band, reason, by: person }));
  };

  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <Field label="Rating by judgement" size="small">
        <Select
          size="small"
          autoFocus
          value={band}
          onChange={(_, { value }) => {
            setBand(value);
          }}
        >
          {bands.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Why" required size="small" {...(asked && reason.trim() === "" && { validationMessage: "Say why: members will ask." })}>
        <Input
          size="small"
          className={styles.narrow}
          value={reason}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <NameField asked={asked} />
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary">
          Set this rating
        </Button>
        <Button size="small" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
