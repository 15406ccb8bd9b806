import { Button, Checkbox, Input, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { FEWEST_BANDS, MOST_BANDS, withBand, withNewBand, withoutBand, withWidth } from "../../app/session/rule-bands";
import type { DraftBand, RuleDraft } from "../../app/session/rule-draft";
import { FAMILY_LABELS, FAMILIES, type Family } from "../../domain/policy/policy";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  band: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  name: { flexGrow: 1, flexBasis: "5rem" },
  width: { width: "3.5rem" },
  select: { width: "5.5rem" },
  add: { alignSelf: "flex-start" },
});

interface BandsEditorProps {
  readonly draft: RuleDraft;
  readonly onChange: (change: Partial<RuleDraft>) => void;
}

/** The bands, best first: what each is called, its colour, and how far from target it reaches. */
export function BandsEditor({ draft, onChange }: BandsEditorProps) {
  const styles = useStyles();
  const { bands, bandsBySmallerIsBetter } = draft;
  return (
    <>
      <Text size={200}>
        Bands, best first. The width is how far worse than target a band reaches; write a minus for better than target. The last band takes
        the rest.
      </Text>
      <ul className={styles.list} aria-label="Bands">
        {bands.map((band, index) => (
          <BandLine key={band.id} draft={draft} band={band} index={index} onChange={onChange} />
        ))}
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
        checked={bandsBySmallerIsBetter !== null}
        onChange={(_, { checked }) => {
          onChange({ bandsBySmallerIsBetter: checked === true ? bands : null });
        }}
      />
    </>
  );
}

interface BandProps extends BandsEditorProps {
  readonly band: DraftBand;
  /** Its place among the bands, counted from 0. */
  readonly index: number;
}

/** One band, in fields of its own; it can be removed while enough are left. */
function BandLine({ draft, band, index, onChange }: BandProps) {
  const styles = useStyles();
  const { id, label, family } = band;
  const isLast = index === draft.bands.length - 1;
  return (
    <li className={styles.band}>
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
        <Widths draft={draft} band={band} index={index} onChange={onChange} />
      )}
      {draft.bands.length > FEWEST_BANDS && (
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
}

/** How far a band reaches: once, or once for each polarity where the widths differ. */
function Widths({ draft, band: { id, label, within }, index, onChange }: BandProps) {
  const { bandsBySmallerIsBetter } = draft;
  const reach = `How far ${label} reaches`;
  const set = (list: "bands" | "bandsBySmallerIsBetter") => (typed: string) => {
    onChange(withWidth(draft, id, typed, list));
  };
  if (bandsBySmallerIsBetter === null) return <Width label={reach} value={within} onType={set("bands")} />;
  const whereSmaller = bandsBySmallerIsBetter[index]?.within ?? "";
  return (
    <>
      <Width label={`${reach}, bigger is better`} value={within} onType={set("bands")} />
      <Width label={`${reach}, smaller is better`} value={whereSmaller} onType={set("bandsBySmallerIsBetter")} />
    </>
  );
}

interface WidthProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (typed: string) => void;
}

function Width({ label, value, onType }: WidthProps) {
  return (
    <Input
      size="small"
      className={useStyles().width}
      inputMode="decimal"
      aria-label={label}
      value={value}
      onChange={(_, typed) => {
        onType(typed.value);
      }}
    />
  );
}
