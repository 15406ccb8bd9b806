import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { changed, policyOf, type RuleDraft } from "../../app/session/rule-draft";
import { rareKeyWords } from "../../domain/policy/describe";
import { Choice } from "../frame/Choice";
import { TextField } from "../frame/Form";
import { BandsEditor } from "./BandsEditor";
import { DirectionEditor } from "./DirectionEditor";
import { RoundingEditor } from "./RoundingEditor";
import { TrendEditor } from "./TrendEditor";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});

const MEASURES = {
  relative: "Per cent of the target",
  points: "Their own unit, or percentage points",
  share: "Outturn as per cent of target",
  floor: "Amber ends at the floor in the row",
} as const;
const EDGES = { inclusive: "still inside the band", exclusive: "already in the next band" } as const;
const PROVISIONAL = { unrated: "are not rated", rate: "are rated like any other" } as const;

/** Every part of a rule that most councils state, to be set by hand. What is rarer is told in words and kept. */
export function RuleEditor({ draft, onChange }: { readonly draft: RuleDraft; readonly onChange: (draft: RuleDraft) => void }) {
  const styles = useStyles();
  const change = (part: Partial<RuleDraft>) => {
    onChange(changed(draft, part));
  };
  const read = policyOf(draft);
  const kept = read.ok ? rareKeyWords(read.policy) : "";
  return (
    <div className={styles.form}>
      <TextField
        label="Name of the rule"
        value={draft.title}
        onType={(title) => {
          change({ title });
        }}
      />
      <TextField
        label="Where it was decided"
        value={draft.source}
        onType={(source) => {
          change({ source });
        }}
      />
      <Choice
        label="Distances from target are measured in"
        value={draft.measure}
        options={MEASURES}
        onChoose={(measure) => {
          change({ measure });
        }}
      />
      <BandsEditor draft={draft} onChange={change} />
      <Choice
        label="An outturn exactly on an edge is"
        value={draft.edge}
        options={EDGES}
        onChoose={(edge) => {
          change({ edge });
        }}
      />
      <RoundingEditor draft={draft} onChange={change} />
      <TrendEditor draft={draft} onChange={change} />
      <Text size={200}>A target of 0 is met or missed: nothing can be a share of it.</Text>
      <Choice
        label="Provisional figures"
        value={draft.provisional}
        options={PROVISIONAL}
        onChoose={(provisional) => {
          change({ provisional });
        }}
      />
      <DirectionEditor draft={draft} onChange={change} />
      {kept !== "" && (
        <Text size={200}>
          <b>Kept as it is.</b> {kept} A policy file can change this.
        </Text>
      )}
      {!read.ok && <Text role="alert">{read.message}</Text>}
    </div>
  );
}
