import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { whatIsOpen } from "../../app/readiness";
import { decidedOnSheet, type Checked, type Session } from "../../app/session/session";
import { signOff, takeBackSignOff } from "../../app/session/sign-off";
import { changesSince, endedWords, signedNow, signedWords, sinceWords, standingSignOff, type StandingSignOff } from "../../app/sign-off";
import type { SignOff } from "../../domain/settings/settings";
import { Fold } from "../frame/Fold";
import { useRun } from "../session-context";
import { Part } from "./Part";
import { SignOffForm } from "./SignOffForm";
import { TakeBackForm } from "./TakeBackForm";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  history: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface SignOffPartProps {
  readonly checked: Checked;
  readonly session: Session;
}

/** Who signed the scorecard off, what has changed since, and the forms to sign and to take it back. */
export function SignOffPart({ checked, session }: SignOffPartProps) {
  const styles = useStyles();
  const run = useRun();
  const decided = decidedOnSheet(session);
  const standing = standingSignOff(decided);
  const since = useChangesSince(standing, checked, session);
  const { form, ask, close } = useForm(standing);
  const ended = decided.signOffs.filter(({ signed }) => signed === null);
  return (
    <Part title="Sign-off">
      <div className={styles.card}>
        {standing === null ? (
          <Text>Nobody has signed this scorecard off.</Text>
        ) : (
          <Text>
            {signedWords(standing)} {since === "" ? "Nothing has changed since." : <b>{since}</b>}
          </Text>
        )}
        {form === null && <Buttons isSigned={standing !== null} isDue={standing === null || since !== ""} onAsk={ask} />}
        {form === "sign" && <SignOffForm open={whatIsOpen(checked)} onSign={(signature) => void run(signOff(signature))} onClose={close} />}
        {form === "take back" && <TakeBackForm onTakeBack={(by) => void run(takeBackSignOff(by))} onClose={close} />}
        {ended.length > 0 && <Earlier signOffs={ended} />}
      </div>
    </Part>
  );
}

/** What has changed since the scorecard was signed off, in words; "" where nothing has, or nobody signed. */
function useChangesSince(standing: StandingSignOff | null, { review }: Checked, { settings }: Session): string {
  return useMemo(
    () => (standing === null ? "" : sinceWords(changesSince(standing.signed, signedNow(review, settings)))),
    [standing?.at, review, settings],
  );
}

type FormName = "sign" | "take back";

/** The form that is open. It is for the sign-off that stood when it was opened: once that is another, what was asked for is done. */
function useForm(standing: StandingSignOff | null) {
  const stands = standing?.at ?? "";
  const [asked, setAsked] = useState<{ readonly form: FormName; readonly over: string } | null>(null);
  return {
    form: asked?.over === stands ? asked.form : null,
    ask: (form: FormName) => {
      setAsked({ form, over: stands });
    },
    close: () => {
      setAsked(null);
    },
  };
}

interface ButtonsProps {
  readonly isSigned: boolean;
  /** Whether signing is what comes next: nobody has, or something has changed since. */
  readonly isDue: boolean;
  readonly onAsk: (form: FormName) => void;
}

function Buttons({ isSigned, isDue, onAsk }: ButtonsProps) {
  return (
    <div className={useStyles().buttons}>
      <Button
        size="small"
        appearance={isDue ? "primary" : "secondary"}
        onClick={() => {
          onAsk("sign");
        }}
      >
        {isSigned ? "Sign off again …" : "Sign off …"}
      </Button>
      {isSigned && (
        <Button
          size="small"
          onClick={() => {
            onAsk("take back");
          }}
        >
          Take it back …
        </Button>
      )}
    </div>
  );
}

/** The sign-offs that hold no longer, the latest first, folded away. */
function Earlier({ signOffs }: { readonly signOffs: readonly SignOff[] }) {
  return (
    <Fold title={`Earlier sign-offs: ${signOffs.length}`}>
      <ul className={useStyles().history}>
        {[...signOffs].reverse().map((earlier) => (
          <li key={earlier.at}>
            <Text size={200}>{endedWords(earlier)}</Text>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
