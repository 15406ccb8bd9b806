import { TextField } from "../frame/Form";
import { useName } from "../name";

/** Asks who decides. The name is typed once, and stands in every form from then on. */
export function NameField({ asked }: { /** Whether the form was sent: then a missing name is said. */ readonly asked: boolean }) {
  const [name, setName] = useName();
  return (
    <TextField
      label="Your name"
      required
      value={name}
      fault={asked && name.trim() === "" ? "Say who decides this." : ""}
      onType={setName}
    />
  );
}
