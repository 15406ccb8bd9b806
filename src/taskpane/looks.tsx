import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  ArrowCircleDown16Filled,
  ArrowCircleRight16Filled,
  ArrowCircleUp16Filled,
  ErrorCircle16Filled,
  Info16Filled,
  Warning16Filled,
} from "@fluentui/react-icons";
import type { ReviewedRow, Severity } from "../domain/check";
import type { Family } from "../domain/policy/policy";
import type { Direction } from "../domain/verdict";
import { DIRECTION_NAMES, SEVERITY_NAMES } from "./words";

const useStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  note: { color: tokens.colorBrandForeground1 },
  better: { color: tokens.colorStatusSuccessForeground1 },
  worse: { color: tokens.colorStatusDangerForeground1 },
  level: { color: tokens.colorNeutralForeground2 },
  icon: { flexShrink: 0 },
  rating: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  dot: {
    width: "10px",
    height: "10px",
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    forcedColorAdjust: "none",
    flexShrink: 0,
  },
});

const useFillStyles = makeStyles({
  blue: { backgroundColor: tokens.colorPaletteBlueBorderActive, color: tokens.colorNeutralBackground1 },
  green: { backgroundColor: tokens.colorPaletteGreenBackground3, color: tokens.colorNeutralForegroundOnBrand },
  amber: { backgroundColor: tokens.colorPaletteMarigoldBackground3, color: tokens.colorNeutralForeground1Static },
  red: { backgroundColor: tokens.colorPaletteRedBackground3, color: tokens.colorNeutralForegroundOnBrand },
  level: { backgroundColor: tokens.colorNeutralBackground5, color: tokens.colorNeutralForeground1 },
  unrated: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
});

const SEVERITY_ICONS = { error: ErrorCircle16Filled, warning: Warning16Filled, note: Info16Filled } as const;

/** The sign of a severity, each of a shape of its own, with its name for those who do not see it. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const Icon = SEVERITY_ICONS[severity];
  return <Icon className={mergeClasses(styles.icon, styles[severity])} aria-label={SEVERITY_NAMES[severity][0]} role="img" />;
}

/** A rating as a word with a dot of its colour; the dot says nothing that the word does not. */
export function Rating({ family, label }: { readonly family: Family | null; readonly label: string }) {
  const styles = useStyles();
  const fills = useFillStyles();
  return (
    <span className={styles.rating}>
      <span aria-hidden className={mergeClasses(styles.dot, fills[family ?? "unrated"])} />
      {label}
    </span>
  );
}

/** The rating a row goes to print with, or that it has none; one set by judgement says so. */
export function RowRating({ row: { verdict, overridden } }: { readonly row: Pick<ReviewedRow, "verdict" | "overridden"> }) {
  if (verdict.status === "unrated") return <Rating family={null} label="Not rated" />;
  return <Rating family={verdict.band.family} label={`${verdict.band.label}${overridden === null ? "" : ", by judgement"}`} />;
}

/** The fill of each family, and of rows without a rating, for the pictures at a glance. */
export function useFamilyFills(): Readonly<Record<Family | "unrated" | "level", string>> {
  return useFillStyles();
}

const ARROWS = { better: ArrowCircleUp16Filled, worse: ArrowCircleDown16Filled, same: ArrowCircleRight16Filled } as const;

/** A direction of travel as an arrow: up is better. */
export function DirectionArrow({ status }: { readonly status: Direction["status"] }) {
  const styles = useStyles();
  if (status !== "better" && status !== "worse" && status !== "same") return null;
  const Icon = ARROWS[status];
  return (
    <Icon
      className={mergeClasses(styles.icon, styles[status === "same" ? "level" : status])}
      aria-label={DIRECTION_NAMES[status]}
      role="img"
    />
  );
}
