import type { RuleDraft } from "../../app/session/rule-draft";
import { Choice } from "../frame/Choice";

const WHEN = {
  never: "does not change the rating",
  better: "lifts it where better than before",
  "better-or-same": "lifts it where better or the same",
} as const;

/** Whether improvement lifts a rating, and from which band to which. */
export function TrendEditor({
  draft: { trend, bands },
  onChange,
}: {
  readonly draft: RuleDraft;
  readonly onChange: (change: Partial<RuleDraft>) => void;
}) {
  const usual = { from: bands.at(-1)?.id ?? "", to: bands.at(-2)?.id ?? "" };
  const labels = Object.fromEntries(bands.map(({ id, label }) => [id, label]));
  return (
    <>
      <Choice
        label="The previous outturn"
        value={trend?.when ?? "never"}
        options={WHEN}
        onChoose={(when) => {
          onChange({ trend: when === "never" ? null : { ...usual, ...trend, when } });
        }}
      />
      {trend !== null && (
        <>
          <Choice
            label="It lifts"
            value={trend.from}
            options={labels}
            onChoose={(from) => {
              onChange({ trend: { ...trend, from } });
            }}
          />
          <Choice
            label="to"
            value={trend.to}
            options={labels}
            onChoose={(to) => {
              onChange({ trend: { ...trend, to } });
            }}
          />
        </>
      )}
    </>
  );
}
