import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { FAMILY_LABELS } from "../../domain/check";
import { FAMILIES } from "../../domain/policy/policy";
import type { Summary } from "../../domain/summary";
import { count, list } from "../../domain/text";
import { REASON_NAMES, type Direction, type UnratedReason } from "../../domain/verdict";
import { DirectionArrow, Rating } from "../looks";
import { DIRECTION_NAMES, withShare } from "../words";
import { Bar, type Part } from "./Bar";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalM, overflowY: "auto" },
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  counts: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXS, margin: 0, alignItems: "center" },
  figure: { margin: 0, fontVariantNumeric: "tabular-nums" },
  arrow: { display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
});

const DIRECTIONS: readonly Direction["status"][] = ["better", "same", "worse", "up", "down", "none"];

const DIRECTION_LOOKS: Readonly<Record<Direction["status"], Part["look"]>> = { better: "green", same: "level", worse: "red", up: "level", down: "level", none: "unrated" };

/** The counts of the scorecard, as a picture and as figures, each with what it is a share of. */
export function GlanceView({ summary }: { readonly summary: Summary }) {
  const styles = useStyles();
  const { indicators, rated, unrated, ratings, overridden, unratedReasons, directions } = summary;
  const families = FAMILIES.filter((family) => ratings[family] !== undefined);
  const parts: readonly Part[] = [
    ...families.map((family) => ({ look: family, name: FAMILY_LABELS[family], number: ratings[family] ?? 0 })),
    { look: "unrated", name: "Unrated", number: unrated },
  ];
  const travelled = DIRECTIONS.map((status): Part => ({ look: DIRECTION_LOOKS[status], name: DIRECTION_NAMES[status], number: directions[status] })).filter(({ number }) => number > 0);
  const reasons = Object.entries(unratedReasons) as [UnratedReason, number][];
  return (
    // In the tab order, so that it can be scrolled with the keyboard: it holds no control that is.
    <div className={styles.view} role="group" aria-label="At a glance" tabIndex={0}>
      <section className={styles.part} aria-labelledby="glance-ratings">
        <h2 className={styles.title} id="glance-ratings">
          Ratings
        </h2>
        <Bar label={`Of ${count(indicators, "indicator")}: ${list(parts.map(({ name, number }) => `${number} ${name}`))}.`} parts={parts} />
        <Text>
          {rated} of {count(indicators, "indicator")} {rated === 1 ? "is" : "are"} rated.{overridden > 0 && ` ${count(overridden, "rating was", "ratings were")} set by judgement.`}{rated > 0 && ` Of the ${rated}:`}
        </Text>
        <dl className={styles.counts}>
          {families.map((family) => (
            <Count key={family} name={<Rating family={family} label={FAMILY_LABELS[family]} />} figure={withShare(ratings[family] ?? 0, rated)} />
          ))}
        </dl>
      </section>
      {unrated > 0 && (
        <section className={styles.part} aria-labelledby="glance-unrated">
          <h2 className={styles.title} id="glance-unrated">
            Not rated: {unrated} of {indicators}
          </h2>
          <dl className={styles.counts}>
            {reasons.map(([reason, number]) => (
              <Count key={reason} name={String(number)} figure={REASON_NAMES[reason]} />
            ))}
          </dl>
        </section>
      )}
      <section className={styles.part} aria-labelledby="glance-directions">
        <h2 className={styles.title} id="glance-directions">
          Direction of travel since the previous outturn
        </h2>
        <Bar label={`Of ${count(indicators, "indicator")}: ${list(travelled.map(({ name, number }) => `${number} ${name.toLowerCase()}`))}.`} parts={travelled} />
        <Text>Of all {count(indicators, "indicator")}:</Text>
        <dl className={styles.counts}>
          {DIRECTIONS.filter((status) => directions[status] > 0).map((status) => (
            <Count
              key={status}
              name={
                <span className={styles.arrow}>
                  <span aria-hidden>
                    <DirectionArrow status={status} />
                  </span>
                  {DIRECTION_NAMES[status]}
                </span>
              }
              figure={withShare(directions[status], indicators)}
            />
          ))}
        </dl>
      </section>
    </div>
  );
}

function Count({ name, figure }: { readonly name: React.ReactNode; readonly figure: string }) {
  const styles = useStyles();
  return (
    <>
      <dt>{name}</dt>
      <dd className={styles.figure}>{figure}</dd>
    </>
  );
}
