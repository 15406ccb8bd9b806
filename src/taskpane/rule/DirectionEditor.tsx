import { Field, Input } from "@fluentui/react-components";
import type { RuleDraft } from "../../app/session/rule-draft";
import { Choice } from "../frame/Choice";

const COMPARED = {
  previous: "the previous outturn",
  "last-year": "the same time last year",
  "last-quarter": "last quarter",
  both: "last year, and last quarter",
} as const;
const ARROWS = { meaning: "better", movement: "higher" } as const;

/** What the direction of travel compares with, what counts as no change, and what an upward arrow means. */
export function DirectionEditor({
  draft: { direction },
  onChange,
}: {
  readonly draft: RuleDraft;
  readonly onChange: (change: Partial<RuleDraft>) => void;
}) {
  return (
    <>
      <Choice
        label="The direction of travel compares with"
        value={direction.compareWith}
        options={COMPARED}
        onChoose={(compareWith) => {
          onChange({ direction: { ...direction, compareWith } });
        }}
      />
      <Choice
        label="An upward arrow means"
        value={direction.arrow}
        options={ARROWS}
        onChoose={(arrow) => {
          onChange({ direction: { ...direction, arrow } });
        }}
      />
      <Field label="Largest change that counts as none" size="small">
        <Input
          size="small"
          inputMode="decimal"
          value={direction.sameWithin}
          onChange={(_, { value }) => {
            onChange({ direction: { ...direction, sameWithin: value } });
          }}
        />
      </Field>
    </>
  );
}
