import { Field, Select } from "@fluentui/react-components";
import { keysOf } from "../../domain/keys";

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  /** Every value with what it is called. */
  readonly options: Readonly<Record<Value, string>>;
  readonly autoFocus?: boolean;
  readonly onChoose: (value: Value) => void;
}

/** One of several values, each told in words. */
export function Choice<Value extends string>({ label, value, options, autoFocus = false, onChoose }: ChoiceProps<Value>) {
  return (
    <Field label={label} size="small">
      <Select
        size="small"
        autoFocus={autoFocus}
        value={value}
        onChange={(_, chosen) => {
          onChoose(chosen.value as Value);
        }}
      >
        {keysOf(options).map((each) => (
          <option key={each} value={each}>
            {options[each]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
