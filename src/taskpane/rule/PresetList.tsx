import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { POLICIES } from "../../domain/policies";
import { NOT_COMPUTABLE, type NotComputable } from "../../domain/policies/not-computable";
import type { Policy } from "../../domain/policy/policy";
import { fold } from "../../domain/text";
import { TextField } from "../frame/Form";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  rule: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXXS, overflowWrap: "anywhere" },
  judge: { alignSelf: "flex-start" },
  source: { color: tokens.colorNeutralForeground3 },
});

interface PresetListProps {
  /** The id of the rule that holds now. */
  readonly present: string;
  readonly onLookAt: (policy: Policy) => void;
  readonly onShowRatings: () => void;
}

/** The published rules, to be searched by council, year or source; those that no figures give are listed with why. */
export function PresetList({ present, onLookAt, onShowRatings }: PresetListProps) {
  const styles = useStyles();
  const [sought, setSought] = useState("");
  const isSought = seeking(sought);
  const rules = POLICIES.filter(isSought);
  const judged = NOT_COMPUTABLE.filter(isSought);
  return (
    <>
      <TextField label="Council, year or source" type="search" value={sought} onType={setSought} />
      <Text size={200} role="status">
        {rules.length + judged.length === 0
          ? "No published rule matches. Work it out from the printed ratings, or set it by hand."
          : `${rules.length} to choose from.`}
      </Text>
      <ul className={styles.list} aria-label="Published rules">
        {rules.map((policy) => (
          <PublishedRule key={policy.id} policy={policy} isPresent={policy.id === present} onLookAt={onLookAt} />
        ))}
      </ul>
      {judged.length > 0 && <JudgedRules rules={judged} onShowRatings={onShowRatings} />}
    </>
  );
}

/** Tells which rules hold every word that is sought, in their name or their source. */
function seeking(sought: string): (rule: Policy | NotComputable) => boolean {
  const words = fold(sought).split(" ");
  return ({ title, source }) => {
    const told = fold(`${title} ${source}`);
    return words.every((word) => told.includes(word));
  };
}

interface PublishedRuleProps extends Pick<PresetListProps, "onLookAt"> {
  readonly policy: Policy;
  readonly isPresent: boolean;
}

function PublishedRule({ policy, isPresent, onLookAt }: PublishedRuleProps) {
  const styles = useStyles();
  const { title, source } = policy;
  return (
    <li className={styles.rule}>
      <Text weight="semibold">{title}</Text>
      {source !== "" && (
        <Text size={200} className={styles.source}>
          {source}
        </Text>
      )}
      {isPresent && <Text size={200}>In use.</Text>}
      <Button
        size="small"
        aria-label={`Look at it: ${title}`}
        onClick={() => {
          onLookAt(policy);
        }}
      >
        Look at it
      </Button>
    </li>
  );
}

interface JudgedRulesProps extends Pick<PresetListProps, "onShowRatings"> {
  readonly rules: readonly NotComputable[];
}

/** Rules that leave ratings to a person's judgement, with where that is done. */
function JudgedRules({ rules, onShowRatings }: JudgedRulesProps) {
  const styles = useStyles();
  return (
    <>
      <Text weight="semibold">Published, but not to be worked out from figures</Text>
      <ul className={styles.list} aria-label="Rules that figures do not give">
        {rules.map(({ id, title, source, because }) => (
          <li key={id} className={styles.rule}>
            <Text weight="semibold">{title}</Text>
            <Text size={200}>{because}</Text>
            <Text size={200} className={styles.source}>
              {source}
            </Text>
          </li>
        ))}
      </ul>
      <Button size="small" className={styles.judge} onClick={onShowRatings}>
        Set ratings by judgement, row by row
      </Button>
    </>
  );
}
