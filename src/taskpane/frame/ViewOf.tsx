import type { Checked, Session } from "../../app/session/session";
import { FindingsView } from "../findings/FindingsView";
import { GlanceView } from "../glance/GlanceView";
import { ScorecardView } from "../layout/ScorecardView";
import { RatingsView } from "../ratings/RatingsView";
import { RuleView } from "../rule/RuleView";
import type { View } from "./views";

interface ViewProps {
  readonly view: View;
  readonly checked: Checked;
  readonly session: Session;
  readonly onShow: (view: View) => void;
}

/** What a tab shows. It is loaded on its own, and so a default export. */
export default function ViewOf({ view, checked, session, onShow }: ViewProps) {
  switch (view) {
    case "findings":
      return <FindingsView checked={checked} />;
    case "ratings":
      return <RatingsView checked={checked} session={session} />;
    case "rule":
      return (
        <RuleView
          checked={checked}
          session={session}
          onShowRatings={() => {
            onShow("ratings");
          }}
        />
      );
    case "glance":
      return <GlanceView checked={checked} session={session} />;
    case "sheet":
      return <ScorecardView checked={checked} session={session} />;
  }
}
