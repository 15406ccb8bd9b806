import { Button, Field, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import { importRule } from "../../app/session/rule";
import { writePolicyFile } from "../../domain/policy/file";
import type { Policy } from "../../domain/policy/policy";
import { FileChooser } from "../frame/FileChooser";
import { useRun } from "../session-context";

const useStyles = makeStyles({
  text: {
    width: "100%",
    boxSizing: "border-box",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** Reads a rule from a policy file, and gives the present one out: as a file, copied, or as text to take by hand. */
export function RuleFile({ policy, onRead }: { readonly policy: Policy; readonly onRead: () => void }) {
  const run = useRun();
  const styles = useStyles();
  const id = useId();
  const text = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState("");
  const content = writePolicyFile(policy);

  const read = async (file: File) => {
    await run(importRule(await file.text()));
    onRead();
  };
  // Excel may keep a pane from the clipboard: then the text is marked, to be copied by hand.
  const copy = () => {
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(content))
      .then(
        () => {
          setSaid("Copied.");
        },
        () => {
          text.current?.select();
          setSaid("The text is marked. Press Ctrl+C to copy it.");
        },
      );
  };
  return (
    <>
      <Field label={{ children: "Read a policy file (.json)", htmlFor: id }} size="small">
        <FileChooser id={id} accept=".json,application/json" onChoose={(file) => void read(file)} />
      </Field>
      <div className={styles.buttons}>
        <Button
          size="small"
          onClick={() => {
            download(`${policy.id}.json`, content);
          }}
        >
          Save as a file
        </Button>
        <Button size="small" onClick={copy}>
          Copy
        </Button>
        <Text size={200} role="status">
          {said}
        </Text>
      </div>
      <textarea ref={text} className={styles.text} rows={6} readOnly aria-label="The rule as a policy file" value={content} />
    </>
  );
}

function download(name: string, content: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type: "application/json" }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
