import { makeStyles, Select, ToggleButton, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Finding, Severity } from "../../domain/check";
import { capitalised } from "../../domain/text";
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
            title={`${on ? "Hide" : "Show"} ${many.toLowerCase()}`}
            onClick={() => {
              onChange({
                ...filter,
                severities: on ? filter.severities.filter((other) => other !== severity) : [...filter.severities, severity],
              });
            }}
          >
            {String(number)}
          </ToggleButton>
        );
      })}
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
  const offered = chosen === null || choices.some(({ value }) => value === chosen) ? choices : [...choices, { value: chosen, count: 0 }];
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
      {offered.map(({ value, count }) => (
        <option key={value} value={value}>
          {nameOf(value)} ({count})
        </option>
      ))}
    </Select>
  );
}

/** "Next target" for "next-target". */
function groupName(group: string): string {
  return capitalised(group.replaceAll("-", " "));
}
