import { makeStyles, Select, ToggleButton, tokens } from "@fluentui/react-components";
import type { Finding, Severity } from "../../domain/check";
import { SeverityIcon } from "../looks";
import { SEVERITY_NAMES } from "../words";
import type { Filter } from "./filter";

interface FilterBarProps {
  readonly filter: Filter;
  readonly findings: readonly Finding[];
  readonly services: readonly string[];
  readonly onChange: (filter: Filter) => void;
}

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  toggle: { minWidth: 0, paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS, fontVariantNumeric: "tabular-nums" },
  select: { flexGrow: 1, flexBasis: "8rem", minWidth: 0 },
});

/** Chooses which findings are shown: by severity, with their counts, by service, and grouped by row or by check. */
export function FilterBar({ filter, findings, services, onChange }: FilterBarProps) {
  const styles = useStyles();
  return (
    <div className={styles.bar} role="group" aria-label="Which findings are shown">
      {(Object.keys(SEVERITY_NAMES) as Severity[]).map((severity) => {
        const on = filter.severities.includes(severity);
        const number = findings.filter((finding) => finding.severity === severity && !finding.waived).length;
        const [one, many] = SEVERITY_NAMES[severity];
        return (
          <ToggleButton
            key={severity}
            size="small"
            className={styles.toggle}
            checked={on}
            icon={<SeverityIcon severity={severity} />}
            aria-label={`${number} ${(number === 1 ? one : many).toLowerCase()}`}
            onClick={() => { onChange({ ...filter, severities: on ? filter.severities.filter((other) => other !== severity) : [...filter.severities, severity] }); }}
          >
            {number}
          </ToggleButton>
        );
      })}
      <Select size="small" className={styles.select} aria-label="Group by" value={filter.groupBy} onChange={(_, { value }) => { onChange({ ...filter, groupBy: value === "check" ? "check" : "row" }); }}>
        <option value="row">By row</option>
        <option value="check">By check</option>
      </Select>
      {services.length > 0 && (
        <Select size="small" className={styles.select} aria-label="Service" value={filter.service ?? ""} onChange={(_, { value }) => { onChange({ ...filter, service: value === "" ? null : value }); }}>
          <option value="">All services</option>
          {services.map((service) => (
            <option key={service}>{service}</option>
          ))}
        </Select>
      )}
    </div>
  );
}
