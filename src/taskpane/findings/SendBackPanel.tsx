import { Button, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import type { Review } from "../../app/review";
import { pointsIn, sendBack, type SentList } from "../../app/send-back";
import { sendBackText } from "../../app/send-back-text";
import type { Severity } from "../../domain/check";
import { CHECKS } from "../../domain/checks";
import { count } from "../../domain/text";
import { Choice } from "../frame/Choice";
import { onEscape } from "../frame/Form";
import { copyText } from "./copy";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    minHeight: 0,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  preview: {
    flexGrow: 1,
    minHeight: "10rem",
    boxSizing: "border-box",
    width: "100%",
    resize: "vertical",
    padding: tokens.spacingHorizontalS,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const FROM: Readonly<Record<Severity, string>> = {
  error: "Errors only",
  warning: "Errors and warnings",
  note: "Errors, warnings and notes",
};

interface SendBackPanelProps {
  readonly review: Review;
  /** The service that is shown first, where it has anything to mend; "" for any. */
  readonly service: string;
  readonly onClose: () => void;
}

/** A list of what one service has to mend, shown as it will be copied. */
export function SendBackPanel({ review, service, onClose }: SendBackPanelProps) {
  const styles = useStyles();
  const preview = useRef<HTMLTextAreaElement>(null);
  const [from, setFrom] = useState<Severity>("warning");
  const [chosen, setChosen] = useState(service);
  const [told, setTold] = useState("");
  const lists = useMemo(() => sendBack(review, from, CHECKS), [review, from]);
  const list = lists.find((each) => each.service === chosen) ?? lists[0];
  const text = list === undefined ? "" : sendBackText(list, review.scorecard.sheet.name);

  const copy = async (to: SentList) => {
    const isCopied = await copyText(text);
    if (!isCopied) preview.current?.select();
    setTold(isCopied ? copiedWords(to) : "Copying is not allowed here. The list is selected: press Ctrl+C, or ⌘C on a Mac.");
  };

  return (
    <section className={styles.panel} aria-label="Send back" onKeyDown={onEscape(onClose)}>
      <h2 className={styles.title}>Send back to a service</h2>
      <Choice
        label="Which findings"
        autoFocus
        value={from}
        options={FROM}
        onChoose={(severity) => {
          setFrom(severity);
          setTold("");
        }}
      />
      {list === undefined ? (
        <Text>Nothing is to be sent back.</Text>
      ) : (
        <>
          <Services
            lists={lists}
            chosen={list.service}
            onChoose={(to) => {
              setChosen(to);
              setTold("");
            }}
          />
          <textarea ref={preview} className={styles.preview} aria-label="What will be copied" readOnly value={text} />
        </>
      )}
      <Text size={200} role="status">
        {told}
      </Text>
      <div className={styles.buttons}>
        {list !== undefined && (
          <Button size="small" appearance="primary" onClick={() => void copy(list)}>
            Copy
          </Button>
        )}
        <Button size="small" onClick={onClose}>
          Back to the findings
        </Button>
      </div>
    </section>
  );
}

interface ServicesProps {
  readonly lists: readonly SentList[];
  readonly chosen: string;
  readonly onChoose: (service: string) => void;
}

/** The services that have anything to mend, and how much. */
function Services({ lists, chosen, onChoose }: ServicesProps) {
  return (
    <Field label="To" size="small">
      <Select
        size="small"
        value={chosen}
        onChange={(_, { value }) => {
          onChoose(value);
        }}
      >
        {lists.map((list) => (
          <option key={list.service} value={list.service}>
            {list.service} ({count(pointsIn(list), "point")})
          </option>
        ))}
      </Select>
    </Field>
  );
}

function copiedWords(list: SentList): string {
  return `Copied. Paste it into a message: ${list.service}, ${count(pointsIn(list), "point")}.`;
}
