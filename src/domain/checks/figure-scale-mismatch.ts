import { perFigure, type Check, type ReviewedRow } from "../check";
import { FIELD_NAMES, type FigureField, type Indicator } from "../indicator";
import { figureIn, namesPercentage, printedIn } from "../row";
import { scaleMismatch } from "../scale";

interface Particulars {
  readonly field: FigureField;
  readonly figure: string;
  readonly otherField: FigureField;
  readonly other: string;
  readonly how: "sign" | "hundredfold";
}

export const figureScaleMismatch: Check<Particulars> = {
  id: "figure/scale-mismatch",
  title: "Two figures of a row are written to different scales",
  severity: "error",
  why: "An outturn of 85 beside a target of 0.9 is rated as a hundredfold success or failure, and 85 beside 90% cannot be rated at all.",
  remedy: "Type both figures the same way: both with a per cent sign, or both without.",
  needs: ["outturn"],
  examples: [
    {
      flagged: true,
      title: "a share of 1 beside per cent",
      rows: [{ reference: "A1", indicator: "Repairs completed on time", target: "85", outturn: "0.9" }],
    },
    {
      flagged: true,
      title: "a per cent sign on one of the two",
      rows: [{ reference: "A1", indicator: "Repairs completed on time", target: "90%", outturn: "85" }],
    },
    {
      flagged: false,
      title: "a small rate of a small target",
      rows: [{ reference: "A1", indicator: "Second child protection plans", target: "8%", outturn: "0.7%" }],
    },
  ],
  find: perFigure(["outturn", "previous", "nextTarget"], (row, field) => mismatch(row, field)),
  say: ({ field, figure, otherField, other, how }) =>
    `The ${FIELD_NAMES[field]} is ${figure} and the ${FIELD_NAMES[otherField]} is ${other}: ${how === "sign" ? "only one of them is in per cent" : "one looks like a share of 1, the other like per cent"}.`,
};

/** Each figure is held against one other, the previous outturn only where the outturn itself is written as the target is. */
function mismatch({ indicator }: ReviewedRow, field: FigureField): Particulars | null {
  const otherField = field === "previous" ? "outturn" : "target";
  const how = howTheyDiffer(indicator, field, otherField);
  if (how === null || (field === "previous" && howTheyDiffer(indicator, "outturn", "target") !== null)) return null;
  return { field, figure: printedIn(indicator, field), otherField, other: printedIn(indicator, otherField), how };
}

function howTheyDiffer(indicator: Indicator, field: FigureField, otherField: FigureField): Particulars["how"] | null {
  const [figure, other] = [figureIn(indicator, field), figureIn(indicator, otherField)];
  return figure === null || other === null ? null : scaleMismatch(figure, other, namesPercentage(indicator.name));
}
