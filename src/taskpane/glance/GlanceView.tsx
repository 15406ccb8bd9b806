import { makeStyles, tokens } from "@fluentui/react-components";
import type { Checked, Session } from "../../app/session/session";
import { DirectionsPart } from "./DirectionsPart";
import { FindingsPart } from "./FindingsPart";
import { RatingsPart } from "./RatingsPart";
import { ReadyPart } from "./ReadyPart";
import { SignOffPart } from "./SignOffPart";

const useStyles = makeStyles({
  view: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXL,
    padding: tokens.spacingHorizontalM,
    overflowY: "auto",
  },
});

/** The scorecard on one page, as somebody sees it who decides whether it goes to cabinet, and their signature. */
export function GlanceView({ checked, session }: { readonly checked: Checked; readonly session: Session }) {
  const { summary } = checked.review;
  return (
    <div className={useStyles().view} role="group" aria-label="At a glance">
      <ReadyPart checked={checked} />
      <SignOffPart checked={checked} session={session} />
      <RatingsPart summary={summary} />
      <DirectionsPart summary={summary} />
      <FindingsPart checked={checked} />
    </div>
  );
}
