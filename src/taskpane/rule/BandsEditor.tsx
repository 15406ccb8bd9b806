import { Button, Checkbox, Input, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { MOST_BANDS, withBand, withNewBand, withoutBand, withWidth } from "../../app/session/rule-bands";
import type { RuleDraft } from "../../app/session/rule-draft";
import { FAMILY_LABELS, FAMILIES, type Family } from "../../domain/policy/policy";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  band: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  name: { flexGrow: 1, flexBasis: "5rem" },
  width: { width: "3.5rem" },
  select: { width: "5.5rem" },
  add: { alignSelf: "flex-start" },
});

/** The bands, best first: what each is called, its colour, and how far from target it reaches. */
export function BandsEditor({ draft, onChange }: { readonly draft: RuleDraft; readonly onChange: (change: Partial<RuleDraft>) => void }) {
  const styles = useStyles();
  const { bands, bandsBySmallerIsBetter: own } = draft;
  return (
    <>
      <Text size={200}>
        Bands, best first. The width is how far worse than target a band reaches; write a minus for better than target. The last band takes
        the rest.
      </Text>
      <ul className={styles.list} aria-label="Bands">
        {bands.map(({ id, label, family, within }, index) => {
          const isLast = index === bands.length - 1;
          return (
            <li key={id} className={styles.band}>
              <Input
                size="small"
                className={styles.name}
                aria-label={`Name of band ${index + 1}`}
                value={label}
                onChange={(_, { value }) => {
                  onChange(withBand(draft, id, { label: value }));
                }}
              />
              <Select
                size="small"
                className={styles.select}
                aria-label={`Colour of ${label}`}
                value={family}
                onChange={(_, { value }) => {
                  onChange(withBand(draft, id, { family: value as Family }));
                }}
              >
                {FAMILIES.map((each) => (
                  <option key={each} value={each}>
                    {FAMILY_LABELS[each]}
                  </option>
                ))}
              </Select>
              {isLast ? (
                <Text size={200} className={styles.width}>
                  the rest
                </Text>
              ) : (
                <Input
                  size="small"
                  className={styles.width}
                  inputMode="decimal"
                  aria-label={`How far ${label} reaches${own === null ? "" : ", bigger is better"}`}
                  value={within}
                  onChange={(_, { value }) => {
                    onChange(withWidth(draft, id, value, "bands"));
                  }}
                />
              )}
              {own !== null && !isLast && (
                <Input
                  size="small"
                  className={styles.width}
                  inputMode="decimal"
                  aria-label={`How far ${label} reaches, smaller is better`}
                  value={own[index]?.within ?? ""}
                  onChange={(_, { value }) => {
                    onChange(withWidth(draft, id, value, "bandsBySmallerIsBetter"));
                  }}
                />
              )}
              {bands.length > 2 && (
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<Dismiss16Regular />}
                  title="Remove"
                  aria-label={`Remove ${label}`}
                  onClick={() => {
                    onChange(withoutBand(draft, id));
                  }}
                />
              )}
            </li>
          );
        })}
      </ul>
      {bands.length < MOST_BANDS && (
        <Button
          size="small"
          className={styles.add}
          onClick={() => {
            onChange(withNewBand(draft));
          }}
        >
          Add a band
        </Button>
      )}
      <Checkbox
        label="Other widths where smaller is better"
        checked={own !== null}
        onChange={(_, { checked }) => {
          onChange({ bandsBySmallerIsBetter: checked === true ? bands : null });
        }}
      />
    </>
  );
}
