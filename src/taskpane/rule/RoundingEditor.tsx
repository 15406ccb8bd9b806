import { Input, makeStyles, tokens } from "@fluentui/react-components";
import type { RuleDraft } from "../../app/session/rule-draft";
import { Choice } from "../frame/Choice";

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) 6rem", columnGap: tokens.spacingHorizontalS, alignItems: "end" },
});

const ROUNDINGS = {
  none: "Nothing is rounded",
  deviation: "The distance, to the nearest",
  outturn: "The outturn, to the nearest",
} as const;

/** To the nearest whole number, a half up: what most councils that round at all do. */
const USUAL = { to: "1", mode: "half-up" } as const;

interface RoundingEditorProps {
  readonly draft: RuleDraft;
  readonly onChange: (change: Partial<RuleDraft>) => void;
}

/** Whether anything is rounded before it is held against the bands, and to what. */
export function RoundingEditor({ draft: { rounding }, onChange }: RoundingEditorProps) {
  const styles = useStyles();
  return (
    <div className={styles.pair}>
      <Choice
        label="Rounding"
        value={rounding?.of ?? "none"}
        options={ROUNDINGS}
        onChoose={(of) => {
          onChange({ rounding: of === "none" ? null : { ...USUAL, ...rounding, of } });
        }}
      />
      {rounding !== null && (
        <Input
          size="small"
          inputMode="decimal"
          aria-label="Round to the nearest"
          value={rounding.to}
          onChange={(_, { value }) => {
            onChange({ rounding: { ...rounding, to: value } });
          }}
        />
      )}
    </div>
  );
}
