import { Text } from "@fluentui/react-components";
import { FAMILY_LABELS, FAMILIES } from "../../domain/policy/policy";
import type { Summary } from "../../domain/summary";
import { count, list } from "../../domain/text";
import { REASON_NAMES, type UnratedReason } from "../../domain/verdict";
import { Rating } from "../looks";
import { withShare } from "../words";
import { Bar, type Slice } from "./Bar";
import { Count, Counts, Part } from "./Part";

/** How many indicators have which rating, as a picture and as figures; how many have none, and why. */
export function RatingsPart({ summary }: { readonly summary: Summary }) {
  const { indicators, rated, unrated, ratings, overridden, unratedReasons } = summary;
  const families = FAMILIES.filter((family) => ratings[family] !== undefined);
  const slices: readonly Slice[] = [
    ...families.map((family) => ({ look: family, name: FAMILY_LABELS[family], number: ratings[family] ?? 0 })),
    { look: "unrated", name: "Unrated", number: unrated },
  ];
  const reasons = Object.entries(unratedReasons) as [UnratedReason, number][];
  return (
    <>
      <Part title={`Ratings: ${rated} of ${count(indicators, "indicator")}`}>
        <Bar
          label={`Of ${count(indicators, "indicator")}: ${list(slices.map(({ name, number }) => `${number} ${name}`))}.`}
          slices={slices}
        />
        <Counts>
          {families.map((family) => (
            <Count
              key={family}
              name={<Rating family={family} label={FAMILY_LABELS[family]} />}
              figure={withShare(ratings[family] ?? 0, rated)}
            />
          ))}
        </Counts>
        {overridden > 0 && <Text>{withShare(overridden, rated)} set by judgement and not by the rule.</Text>}
      </Part>
      {unrated > 0 && (
        <Part title={`Not rated: ${unrated} of ${indicators}`}>
          <Counts>
            {reasons.map(([reason, number]) => (
              <Count key={reason} name={String(number)} figure={REASON_NAMES[reason]} />
            ))}
          </Counts>
        </Part>
      )}
    </>
  );
}
