import { Field, Select } from "@fluentui/react-components";

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  /** Every value with what it is called. */
  readonly options: Readonly<Record<Value, string>>;
  readonly onChoose: (value: Value) => void;
}

/** One of several values, each told in words. */
export function Choice<Value extends string>({ label, value, options, onChoose }: ChoiceProps<Value>) {
  const values = Object.keys(options) as Value[];
  return (
    <Field label={label} size="small">
      <Select
        size="small"
        value={value}
        onChange={(_, chosen) => {
          onChoose(chosen.value as Value);
        }}
      >
        {values.map((each) => (
          <option key={each} value={each}>
            {options[each]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
