import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { RuleFit } from "../../app/choose-policy";
import { workOutRules } from "../../app/session/rule";
import { policyInShort } from "../../domain/policy/describe";
import type { Policy } from "../../domain/policy/policy";
import { useRun } from "../session-context";
import { RowLinks } from "./RowLinks";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  fit: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  start: { alignSelf: "flex-start" },
});

/** The rules that give the printed ratings: how many each gives, with which widths, and exactly which rows disagree. */
export function FitList({ fits, onLookAt }: { readonly fits: readonly RuleFit[] | null; readonly onLookAt: (policy: Policy) => void }) {
  const run = useRun();
  const styles = useStyles();
  if (fits === null) {
    return (
      <>
        <Text size={200}>
          Holds every published rule against the ratings that the sheet prints, and finds the simplest widths that would give them.
        </Text>
        <Button size="small" className={styles.start} onClick={() => void run(workOutRules)}>
          Work it out
        </Button>
      </>
    );
  }
  if (fits.length === 0) return <Text role="status">The sheet prints too few ratings to hold a rule against.</Text>;
  return (
    <ul className={styles.list} aria-label="Rules that fit">
      {fits.map((fit, index) => (
        <li key={`${fit.policy.id} ${index}`} className={styles.fit}>
          <Text weight="semibold">{fit.isPublished ? fit.policy.title : `Worked out: ${policyInShort(fit.policy)}`}</Text>
          <Text>
            {fit.agreed} of {fit.compared} printed ratings{fit.isSupported ? "" : ". Too few to rely on"}
          </Text>
          {!fit.isPublished && <Text size={200}>{fit.because}</Text>}
          {fit.disagreements.length > 0 && (
            <RowLinks
              label="Rows that disagree"
              rows={fit.disagreements.map(({ indicator, printed, given }) => ({
                indicator,
                told: <Text size={200}>{`prints ${printed}, would ${given === null ? "have no rating" : `be ${given}`}`}</Text>,
              }))}
            />
          )}
          <Button
            size="small"
            aria-label={`Look at it: ${fit.policy.title}`}
            onClick={() => {
              onLookAt(fit.policy);
            }}
          >
            Look at it
          </Button>
        </li>
      ))}
    </ul>
  );
}
