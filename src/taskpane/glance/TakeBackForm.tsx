import { useState } from "react";
import { Form, TextField } from "../frame/Form";
import { useName } from "../name";

/** Asks who takes the sign-off back. */
export function TakeBackForm({ onTakeBack, onClose }: { readonly onTakeBack: (by: string) => void; readonly onClose: () => void }) {
  const [by, setBy] = useName();
  const [asked, setAsked] = useState(false);
  const isMissing = by.trim() === "";

  const send = () => {
    setAsked(true);
    if (!isMissing) onTakeBack(by);
  };

  return (
    <Form label="Take the sign-off back" send="Take the sign-off back" onSend={send} onClose={onClose}>
      <TextField
        label="Your name"
        required
        autoFocus
        value={by}
        fault={asked && isMissing ? "Say who takes it back." : ""}
        onType={setBy}
      />
    </Form>
  );
}
