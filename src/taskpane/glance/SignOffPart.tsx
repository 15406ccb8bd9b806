import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { whatIsOpen } from "../../app/readiness";
import { decidedOnSheet, type Checked, type Session } from "../../app/session/session";
import { signOff, takeBackSignOff } from "../../app/session/sign-off";
import { changesSince, endedWords, signedNow, signedWords, sinceWords, standingSignOff } from "../../app/sign-off";
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

/** Who signed the scorecard off, what has changed since, and the forms to sign and to take it back. */
export function SignOffPart({ checked, session }: { readonly checked: Checked; readonly session: Session }) {
  const styles = useStyles();
  const run = useRun();
  const decided = decidedOnSheet(session);
  const standing = standingSignOff(decided);
  const since = useMemo(
    () => (standing === null ? "" : sinceWords(changesSince(standing.signed, signedNow(checked.review, session.settings)))),
    [standing?.at, checked.review, session.settings],
  );
  // A form is for the sign-off that stood when it was opened: once that is another, what was asked for is done.
  const stands = standing?.at ?? "";
  const [asked, setAsked] = useState<{ readonly form: "sign" | "take back"; readonly over: string } | null>(null);
  const form = asked?.over === stands ? asked.form : null;
  const ended = decided.signOffs.filter(({ signed }) => signed === null);

  const close = () => {
    setAsked(null);
  };

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
        {form === null && (
          <div className={styles.buttons}>
            <Button
              size="small"
              appearance={standing === null || since !== "" ? "primary" : "secondary"}
              onClick={() => {
                setAsked({ form: "sign", over: stands });
              }}
            >
              {standing === null ? "Sign off …" : "Sign off again …"}
            </Button>
            {standing !== null && (
              <Button
                size="small"
                onClick={() => {
                  setAsked({ form: "take back", over: stands });
                }}
              >
                Take it back …
              </Button>
            )}
          </div>
        )}
        {form === "sign" && (
          <SignOffForm
            open={whatIsOpen(checked)}
            onSign={(signature) => {
              void run(signOff(signature));
            }}
            onClose={close}
          />
        )}
        {form === "take back" && (
          <TakeBackForm
            onTakeBack={(by) => {
              void run(takeBackSignOff(by));
            }}
            onClose={close}
          />
        )}
        {ended.length > 0 && (
          <Fold title={`Earlier sign-offs: ${ended.length}`}>
            <ul className={styles.history}>
              {[...ended].reverse().map((earlier) => (
                <li key={earlier.at}>
                  <Text size={200}>{endedWords(earlier)}</Text>
                </li>
              ))}
            </ul>
          </Fold>
        )}
      </div>
    </Part>
  );
}
