import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { setRating } from "../../app/session/overrides";
import type { ReviewedRow } from "../../domain/check";
import type { Policy } from "../../domain/policy/policy";
import { Form, TextField } from "../frame/Form";
import { NameField } from "../rule/NameField";
import { useRun, useSession } from "../session-context";

interface OverrideFormProps {
  readonly row: ReviewedRow;
  readonly policy: Policy;
  readonly onClose: () => void;
}

/** Sets a row's rating by judgement: which, why and who. It begins with what the sheet prints. */
export function OverrideForm({ row: { indicator, overridden, printedRating }, policy: { bands }, onClose }: OverrideFormProps) {
  const run = useRun();
  const { person } = useSession();
  const printed = bands.find(({ id, family }) =>
    (printedRating?.band ?? null) === null ? family === printedRating?.family : id === printedRating?.band,
  );
  const [band, setBand] = useState(overridden?.override.band ?? printed?.id ?? bands[0]?.id ?? "");
  const [reason, setReason] = useState(overridden?.override.reason ?? "");
  const [asked, setAsked] = useState(false);

  const send = () => {
    setAsked(true);
    if (reason.trim() === "" || person.trim() === "") return;
    onClose();
    void run(setRating({ key: indicator.key, band, reason, by: person }));
  };

  return (
    <Form label="Set this rating by judgement" send="Set this rating" onSend={send} onClose={onClose}>
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
      <TextField
        label="Why"
        required
        value={reason}
        fault={asked && reason.trim() === "" ? "Say why: members will ask." : ""}
        onType={setReason}
      />
      <NameField asked={asked} />
    </Form>
  );
}
