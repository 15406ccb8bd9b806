import { Button, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { select, settlePolarities } from "../../app/session/choices";
import type { Indicator } from "../../domain/indicator";
import { suggestPolarity } from "../../domain/polarity";
import type { PolarityChoice } from "../../domain/settings/settings";
import { count } from "../../domain/text";
import { useRun } from "../session-context";

/** Rows shown at a time: more than that is done in the sheet. */
const SHOWN = 12;

const useStyles = makeStyles({
  rows: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  row: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalXXS },
  name: { justifyContent: "flex-start", textAlign: "left", fontWeight: tokens.fontWeightRegular, paddingLeft: 0, overflowWrap: "anywhere" },
  hint: { overflowWrap: "anywhere" },
  start: { alignSelf: "flex-start" },
});

/** Asks, for rows that do not say which way is good, which way it is. The wording of a name is offered, never assumed. */
export function PolarityDoubt({ indicators }: { readonly indicators: readonly Indicator[] }) {
  const run = useRun();
  const styles = useStyles();
  const [shown, setShown] = useState(SHOWN);
  const suggested = indicators.flatMap(({ key, name }): readonly PolarityChoice[] => {
    const suggestion = suggestPolarity(name);
    return suggestion === null ? [] : [{ key, polarity: suggestion.polarity }];
  });
  return (
    <div className={styles.rows}>
      <Text>
        {count(indicators.length, "row")} {indicators.length === 1 ? "does" : "do"} not say whether bigger or smaller is better, and none
        was assumed. Say it here or in the sheet.
      </Text>
      {suggested.length > 0 && (
        <Button size="small" className={styles.start} onClick={() => void run(settlePolarities(suggested))}>
          Take what the wording of {count(suggested.length, "name")} suggests
        </Button>
      )}
      {indicators.slice(0, shown).map((indicator) => (
        <PolarityRow key={indicator.key} indicator={indicator} />
      ))}
      {indicators.length > shown && (
        <Button
          size="small"
          className={styles.start}
          onClick={() => {
            setShown(shown + SHOWN);
          }}
        >
          Show more ({indicators.length - shown} left)
        </Button>
      )}
    </div>
  );
}

function PolarityRow({ indicator: { key, row, reference, name } }: { readonly indicator: Indicator }) {
  const run = useRun();
  const styles = useStyles();
  const title = [reference, name].filter((part) => part !== "").join("  ") || `Row ${row + 1}`;
  const suggestion = suggestPolarity(name);
  const hint = useId();
  return (
    <div className={styles.row}>
      <Button size="small" appearance="transparent" className={styles.name} onClick={() => void run(select({ row, column: 0 }))}>
        {title}
      </Button>
      {suggestion !== null && (
        <Text size={200} id={hint} className={styles.hint}>
          “{suggestion.words}” suggests {suggestion.polarity} is better.
        </Text>
      )}
      <Select
        size="small"
        aria-label={`What is good for ${title}`}
        {...(suggestion !== null && { "aria-describedby": hint })}
        value=""
        onChange={(_, { value }) => void run(settlePolarities([{ key, polarity: value as PolarityChoice["polarity"] }]))}
      >
        <option value="">Choose</option>
        <option value="bigger">Bigger is better</option>
        <option value="smaller">Smaller is better</option>
        <option value="none">Neither</option>
      </Select>
    </div>
  );
}
