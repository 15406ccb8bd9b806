import { Text } from "@fluentui/react-components";
import { useState } from "react";
import { waive } from "../../app/session/choices";
import { waiverFaults, type WaiverFaults } from "../../app/waiver";
import { Form, TextField } from "../frame/Form";
import { useName } from "../name";
import { useRun, useStore } from "../session-context";

/** Stands for a date of which a part is missing: the field's own value is blank then. */
const HALF_A_DATE = "?";

/** Asks for the reason to let a finding stand, who says so, and until when. Reason and name are needed. */
export function WaiveForm({ finding, onClose }: { readonly finding: string; readonly onClose: () => void }) {
  const run = useRun();
  const store = useStore();
  const [reason, setReason] = useState("");
  const [by, setBy] = useName();
  const [until, setUntil] = useState("");
  const [faults, setFaults] = useState<WaiverFaults>({});

  const send = (form: HTMLFormElement) => {
    const date = form.querySelector<HTMLInputElement>("input[type=date]");
    const end = date?.validity.badInput === true ? HALF_A_DATE : until;
    const wish = { reason, by, until: end === "" ? null : end };
    const found = waiverFaults(wish, store.ports.today());
    setFaults(found);
    if (Object.keys(found).length > 0) return;
    onClose();
    void run(waive({ finding, ...wish }));
  };

  return (
    <Form label="Waive this finding" send="Waive" onSend={send} onClose={onClose}>
      <Text size={200}>
        A waived finding stays in the list, with your reason, and no longer counts. The waiver is kept in the workbook.
      </Text>
      <TextField label="Why it may stand" required autoFocus value={reason} fault={faults.reason} onType={setReason} />
      <TextField label="Your name" required value={by} fault={faults.by} onType={setBy} />
      <TextField label="Last day it holds (leave blank for no end)" type="date" value={until} fault={faults.until} onType={setUntil} />
    </Form>
  );
}
