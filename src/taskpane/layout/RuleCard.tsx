import { Button, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ChosenPolicy } from "../../app/choose-policy";
import { confirmPolicy } from "../../app/session/choices";
import { POLICIES } from "../../domain/policies";
import { describePolicy } from "../../domain/policy/describe";
import { useRun } from "../session-context";

const useStyles = makeStyles({
  confirm: { alignSelf: "flex-start" },
  source: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

/** The rule in words, those to choose from, and the button that confirms one for this workbook. */
export function RuleCard({ chosen }: { readonly chosen: ChosenPolicy }) {
  const run = useRun();
  const styles = useStyles();
  const [preferred, setPreferred] = useState<string | null>(null);
  const known = POLICIES.some(({ id }) => id === chosen.policy.id) ? POLICIES : [chosen.policy, ...POLICIES];
  const policy = known.find(({ id }) => id === preferred) ?? chosen.policy;
  const isConfirmed = chosen.how === "stored" && policy.id === chosen.policy.id;
  return (
    <>
      <Field label="Rated by" size="small">
        <Select size="small" value={policy.id} onChange={(_, { value }) => { setPreferred(value); }}>
          {known.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      {policy.id === chosen.policy.id && !isConfirmed && <Text>{chosen.because}</Text>}
      {isConfirmed ? (
        <Text weight="semibold">Confirmed. The rule is kept in this workbook.</Text>
      ) : (
        <Button appearance="primary" size="small" className={styles.confirm} onClick={() => void run(confirmPolicy(policy))}>
          Confirm this rule
        </Button>
      )}
      <Text size={200}>{describePolicy(policy)}</Text>
      {policy.source !== "" && (
        <Text size={200} className={styles.source}>
          Source: {policy.source}
        </Text>
      )}
    </>
  );
}
