import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Family } from "../../domain/policy/policy";
import { useFamilyFills } from "../looks";

/** One part of the whole. */
export interface Slice {
  readonly look: Family | "unrated" | "level";
  readonly name: string;
  readonly number: number;
}

const useStyles = makeStyles({
  bar: { display: "flex", columnGap: "2px", height: "28px", borderRadius: tokens.borderRadiusMedium, overflow: "hidden" },
  part: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    minWidth: "4px",
    flexBasis: 0,
    overflow: "hidden",
    boxSizing: "border-box",
    forcedColorAdjust: "none",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
});

/** The share of the bar from which on a slice has room for its figure. */
const LEAST_LABELLED = 0.07;

/**
 * Parts of a whole as one bar, best first. It is a picture: the figures stand in the text beside it, and `label` tells
 * them to those who do not see it.
 */
export function Bar({ label, slices }: { readonly label: string; readonly slices: readonly Slice[] }) {
  const styles = useStyles();
  const fills = useFamilyFills();
  const whole = slices.reduce((sum, { number }) => sum + number, 0);
  return (
    <div role="img" aria-label={label} className={styles.bar}>
      {slices
        .filter(({ number }) => number > 0)
        .map(({ look, name, number }) => (
          <div key={name} title={`${number} ${name}`} className={mergeClasses(styles.part, fills[look])} style={{ flexGrow: number }}>
            {number >= whole * LEAST_LABELLED && number}
          </div>
        ))}
    </div>
  );
}
