import { Text } from "@fluentui/react-components";
import { useState } from "react";
import type { Signature } from "../../app/session/sign-off";
import { Form, TextField } from "../frame/Form";
import { useName } from "../name";

interface SignOffFormProps {
  /** What keeps the scorecard from being ready, in words; "" where nothing does. Then no reason is asked for. */
  readonly open: string;
  readonly onSign: (signature: Signature) => void;
  readonly onClose: () => void;
}

/** Asks who signs and in which role, and, where the scorecard is not ready, why it may go all the same. */
export function SignOffForm({ open, onSign, onClose }: SignOffFormProps) {
  const [by, setBy] = useName();
  const [role, setRole] = useState("");
  const [reason, setReason] = useState("");
  const [asked, setAsked] = useState(false);
  const missing = (text: string, fault: string) => (asked && text.trim() === "" ? fault : "");

  const send = () => {
    setAsked(true);
    if (by.trim() === "" || (open !== "" && reason.trim() === "")) return;
    onSign({ by, role, reason });
  };

  return (
    <Form label="Sign off" send={open === "" ? "Sign off" : "Sign off all the same"} onSend={send} onClose={onClose}>
      <Text>You sign the figures, ratings and commentary as they stand now, with the rule and what is waived. A later change is told.</Text>
      <TextField label="Your name" required autoFocus value={by} fault={missing(by, "Say who signs off.")} onType={setBy} />
      <TextField label="Your role (leave blank if it does not matter)" value={role} onType={setRole} />
      {open !== "" && (
        <TextField
          label={`It is not ready: ${open}. Why may it go to cabinet all the same?`}
          required
          value={reason}
          fault={missing(reason, "Say why. The reason goes with the sign-off.")}
          onType={setReason}
        />
      )}
    </Form>
  );
}
