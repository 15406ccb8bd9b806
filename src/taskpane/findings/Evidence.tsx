import { makeStyles, tokens } from "@fluentui/react-components";
import { markedText } from "../../app/marked-text";
import { rowFigures } from "../../app/row-figures";
import type { Finding, ReviewedRow } from "../../domain/check";

const useStyles = makeStyles({
  comment: {
    margin: 0,
    alignSelf: "stretch",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: "pre-line",
    overflowWrap: "anywhere",
  },
  claim: {
    backgroundColor: "transparent",
    color: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "underline",
    textDecorationThickness: "2px",
    textDecorationColor: tokens.colorStatusDangerForeground1,
    textUnderlineOffset: "3px",
    // Else it has the colour of marked text, which without its background may be that of the page.
    "@media (forced-colors: active)": { color: "CanvasText" },
  },
  heard: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
  figures: {
    display: "grid",
    gridTemplateColumns: "minmax(0, auto) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { color: tokens.colorNeutralForeground3 },
  figure: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  period: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

interface EvidenceProps {
  readonly finding: Finding;
  readonly row: ReviewedRow;
}

/** What a finding rests on: the comment with the words of the claim underlined, where it is about one, and the row's figures. */
export function Evidence({ finding, row }: EvidenceProps) {
  const styles = useStyles();
  const { field, words = [] } = finding;
  const comment = field === "commentary" || field === "correctiveAction" ? row.indicator[field] : "";
  return (
    <>
      {comment.trim() !== "" && (
        <blockquote className={styles.comment} aria-label={field === "commentary" ? "The commentary" : "The corrective action"}>
          {markedText(comment, words).map(({ text, marked }, index) => (marked ? <Claim key={index} text={text} /> : text))}
        </blockquote>
      )}
      <dl className={styles.figures} aria-label="Figures of the row">
        {rowFigures(row).map(({ name, shown, period }) => (
          <Pair key={name} name={name} shown={shown} period={period} />
        ))}
      </dl>
    </>
  );
}

/** Underlined for those who see it, and said to begin and end for those who hear it. */
function Claim({ text }: { readonly text: string }) {
  const styles = useStyles();
  return (
    <mark className={styles.claim}>
      <span className={styles.heard}> claim starts: </span>
      {text}
      <span className={styles.heard}> claim ends. </span>
    </mark>
  );
}

function Pair({ name, shown, period }: { readonly name: string; readonly shown: string; readonly period: string | null }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.figure}>
        {shown}
        {period !== null && <span className={styles.period}> ({period})</span>}
      </dd>
    </>
  );
}
