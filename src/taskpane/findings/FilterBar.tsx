import { makeStyles, Select, ToggleButton, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Finding, Severity } from "../../domain/check";
import { keysOf } from "../../domain/keys";
import { capitalised, count } from "../../domain/text";
import { SeverityIcon } from "../looks";
import { SEVERITY_NAMES } from "../words";
import type { Choice, Filter } from "./filter";

interface FilterBarProps {
  readonly filter: Filter;
  readonly findings: readonly Finding[];
  readonly services: readonly Choice[];
  readonly groups: readonly Choice[];
  readonly onChange: (filter: Filter) => void;
  /** What else stands in the bar. */
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  toggle: {
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    fontVariantNumeric: "tabular-nums",
    "@media (forced-colors: active)": { "& svg": { color: "inherit" } },
  },
  select: { flexGrow: 1, flexBasis: "7rem" },
});

/** Chooses which findings are shown: by severity, kind of check and service, with their counts, and grouped by row or by check. */
export function FilterBar({ filter, findings, services, groups, onChange, children }: FilterBarProps) {
  const styles = useStyles();
  return (
    <div className={styles.bar} role="group" aria-label="Which findings are shown">
      {keysOf(SEVERITY_NAMES).map((severity) => (
        <SeverityToggle
          key={severity}
          severity={severity}
          open={findings.filter((finding) => finding.severity === severity && !finding.waived).length}
          on={filter.severities.includes(severity)}
          onToggle={(on) => {
            const others = filter.severities.filter((other) => other !== severity);
            onChange({ ...filter, severities: on ? [...others, severity] : others });
          }}
        />
      ))}
      <Select
        size="small"
        className={styles.select}
        aria-label="Group by"
        value={filter.groupBy}
        onChange={(_, { value }) => {
          onChange({ ...filter, groupBy: value === "check" ? "check" : "row" });
        }}
      >
        <option value="row">By row</option>
        <option value="check">By check</option>
      </Select>
      <ChoiceOf
        label="Kind of check"
        all="All kinds"
        choices={groups}
        chosen={filter.group}
        nameOf={groupName}
        onChoose={(group) => {
          onChange({ ...filter, group });
        }}
      />
      <ChoiceOf
        label="Service"
        all="All services"
        choices={services}
        chosen={filter.service}
        nameOf={(service) => service}
        onChoose={(service) => {
          onChange({ ...filter, service });
        }}
      />
      {children}
    </div>
  );
}

interface SeverityToggleProps {
  readonly severity: Severity;
  /** How many findings of this severity are open. */
  readonly open: number;
  readonly on: boolean;
  readonly onToggle: (on: boolean) => void;
}

/** Shows the findings of one severity, or hides them, and says how many there are. */
function SeverityToggle({ severity, open, on, onToggle }: SeverityToggleProps) {
  const styles = useStyles();
  const [one, many] = SEVERITY_NAMES[severity];
  return (
    <ToggleButton
      size="small"
      className={styles.toggle}
      checked={on}
      icon={<SeverityIcon severity={severity} />}
      aria-label={count(open, one.toLowerCase(), many.toLowerCase())}
      title={`${on ? "Hide" : "Show"} ${many.toLowerCase()}`}
      onClick={() => {
        onToggle(!on);
      }}
    >
      {String(open)}
    </ToggleButton>
  );
}

interface ChoiceOfProps {
  readonly label: string;
  readonly all: string;
  readonly choices: readonly Choice[];
  readonly chosen: string | null;
  readonly nameOf: (value: string) => string;
  readonly onChoose: (value: string | null) => void;
}

/** One thing to filter by; nothing where there is nothing to choose. What was chosen stays on offer when it is mended. */
function ChoiceOf({ label, all, choices, chosen, nameOf, onChoose }: ChoiceOfProps) {
  const styles = useStyles();
  if (choices.length === 0) return null;
  const isMended = chosen !== null && choices.every(({ value }) => value !== chosen);
  const offered = isMended ? [...choices, { value: chosen, count: 0 }] : choices;
  return (
    <Select
      size="small"
      className={styles.select}
      aria-label={label}
      value={chosen ?? ""}
      onChange={(_, { value }) => {
        onChoose(value === "" ? null : value);
      }}
    >
      <option value="">{all}</option>
      {offered.map(({ value, count: open }) => (
        <option key={value} value={value}>
          {nameOf(value)} ({open})
        </option>
      ))}
    </Select>
  );
}

/** "Next target" for "next-target". */
function groupName(group: string): string {
  return capitalised(group.replaceAll("-", " "));
}
