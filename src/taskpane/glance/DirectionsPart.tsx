import { makeStyles, tokens } from "@fluentui/react-components";
import type { Summary } from "../../domain/summary";
import { count, list } from "../../domain/text";
import type { Direction } from "../../domain/verdict";
import { DirectionArrow } from "../looks";
import { DIRECTION_NAMES, withShare } from "../words";
import { Bar, type Slice } from "./Bar";
import { Count, Counts, Part } from "./Part";

const useStyles = makeStyles({
  arrow: { display: "flex", width: tokens.spacingHorizontalL, marginRight: tokens.spacingHorizontalXS },
});

const DIRECTIONS: readonly Direction["status"][] = ["better", "same", "worse", "up", "down", "none"];

const LOOKS: Readonly<Record<Direction["status"], Slice["look"]>> = {
  better: "green",
  same: "level",
  worse: "red",
  up: "level",
  down: "level",
  none: "unrated",
};

/** How many indicators are better and worse than before, as a picture and as figures. */
export function DirectionsPart({ summary: { indicators, directions } }: { readonly summary: Summary }) {
  const styles = useStyles();
  const travelled = DIRECTIONS.filter((status) => directions[status] > 0);
  const slices = travelled.map((status): Slice => ({ look: LOOKS[status], name: DIRECTION_NAMES[status], number: directions[status] }));
  return (
    <Part title="Direction of travel since the previous outturn">
      <Bar
        label={`Of ${count(indicators, "indicator")}: ${list(slices.map(({ name, number }) => `${number} ${name.toLowerCase()}`))}.`}
        slices={slices}
      />
      <Counts>
        {travelled.map((status) => (
          <Count
            key={status}
            name={
              <>
                <span aria-hidden className={styles.arrow}>
                  <DirectionArrow status={status} />
                </span>
                {DIRECTION_NAMES[status]}
              </>
            }
            figure={withShare(directions[status], indicators)}
          />
        ))}
      </Counts>
    </Part>
  );
}
