import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  chooser: {
    width: "100%",
    boxSizing: "border-box",
    minHeight: "24px",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    "::file-selector-button": { minHeight: "24px" },
  },
});

interface FileChooserProps {
  /** What its label names it by. */
  readonly id: string;
  /** The endings of the files that can be read, with commas between them. */
  readonly accept: string;
  /** The id of what else is said of it. */
  readonly describedBy?: string;
  readonly onChoose: (file: File) => void;
}

/** Chooses a file of the computer. The same one may be chosen again once it is mended. */
export function FileChooser({ id, accept, describedBy, onChoose }: FileChooserProps) {
  return (
    <input
      id={id}
      type="file"
      accept={accept}
      className={useStyles().chooser}
      aria-describedby={describedBy}
      // Else a file that was mended and is chosen again would change nothing.
      onClick={({ currentTarget }) => {
        currentTarget.value = "";
      }}
      onChange={({ currentTarget }) => {
        const [file] = currentTarget.files ?? [];
        if (file !== undefined) onChoose(file);
      }}
    />
  );
}
