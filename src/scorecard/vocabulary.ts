import type { Field } from "../domain/indicator";

/**
 * What a header may say its column is. Periods come later: an "outturn" of the latest period stays the outturn,
 * one of the period before it becomes the previous outturn. A "baseline" is the previous outturn where there is no
 * nearer one. "derived" columns are worked out from the others and are left alone.
 */
export type Role = Exclude<Field, "earlier" | "previousRating" | "earlierRating"> | "baseline" | "derived";

/** How a figure moved: in words or arrows a direction of travel, in figures worked out from two outturns. */
const CHANGES: readonly string[] = ["change", "compared", "comparison"].flatMap((word) =>
  ["since", "from", "on", "to", "with"].flatMap((link) =>
    ["last", "previous"].flatMap((which) => ["year", "quarter", "month", "period"].map((span) => `${word} ${link} ${which} ${span}`)),
  ),
);

/**
 * Words that headers use, by role, as councils print them. A phrase may stand for two roles ("Value" is a polarity in one
 * paper and an outturn in the next): then the column's content decides. Where two phrases are found in a header the longer
 * one wins, and between equals the role that stands first here.
 */
export const VOCABULARY: readonly (readonly [Role, readonly string[]])[] = [
  [
    "derived",
    // prettier-ignore
    [
      "variance", "difference", "gap", "change", ...CHANGES,
      "% change", "percentage change", "% of target", "% of quarter target", "actual as a %", "actual as %", "as a % of", "achievement",
      "numerator", "denominator", "frequency", "freq", "reporting frequency", "data source", "source", "forecast", "projected",
      "year end forecast",
      ...["forecast", "projected", "predicted", "expected", "year end forecast"].flatMap((coming) =>
        ["rag", "rating", "status"].map((sign) => `${coming} ${sign}`),
      ),
      "rank", "ranking", "no of", "number of", "last updated", "last update", "weighting", "against target", "v target", "vs target",
      "versus target", "to target", "from target", "against plan", "against budget", "green", "amber", "red", "why this rating", "type",
      "measure type", "indicator type",
    ],
  ],
  [
    "nextTarget",
    // prettier-ignore
    [
      "proposed target", "next target", "future target", "next year target", "next year's target", "target next year", "new target",
      "proposed annual target",
    ],
  ],
  [
    "direction",
    // prettier-ignore
    [
      "dot", "direction of travel", "direction", "trend", "long trend", "short trend", "travel", "travel since", "movement", "last year",
      "last quarter", "previous year", ...CHANGES,
      "performance trend", "better or worse", "up down", "better worse", "up down same", "better worse same", "better same worse", "arrow",
      "improving or declining", "getting better or worse", "year on year",
    ],
  ],
  [
    "rating",
    // prettier-ignore
    [
      "rag", "r a g", "rag rating", "rag status", "rag score", "status", "traffic light", "rating", "annual status", "performance status",
      "on target", "target met", "current status", "against target", "v target", "vs target", "versus target", "delivery confidence",
      "to target", "red amber green", "green amber red", "on track", "assessment", "met", "target achieved", "target hit",
      "how are we doing", "how we are doing",
    ],
  ],
  [
    "tolerance",
    // prettier-ignore
    [
      "tolerance", "variable tolerance", "tolerances", "amber threshold", "amber tolerance", "tolerance level", "target tolerance",
      "threshold",
    ],
  ],
  [
    "floor",
    // prettier-ignore
    [
      "floor", "floor standard", "amber", "amber if", "floor target", "minimum expectation", "minimum standard", "minimum acceptable",
      "lower limit", "lower threshold", "red threshold", "acceptable level", "intervention", "intervention level", "intervention target",
      "trigger", "trigger level", "minimum", "minimum level", "minimum target", "threshold", "amber threshold", "amber trigger",
      "red trigger",
    ],
  ],
  [
    "polarity",
    // prettier-ignore
    [
      "polarity", "good is", "good to be", "aim", "aiming", "performance pattern", "high low", "good performance", "good", "what is good",
      "what good looks like", "what does good look like", "what does good performance look like", "better", "is better",
      "bigger or smaller", "direction of good", "preferred", "pref", "direction sought", "bigger smaller", "higher lower",
      "increase decrease", "max min",
      ...["desired", "preferred", "intended", "good"].flatMap((which) =>
        ["direction", "direction of travel", "trend", "outcome", "result", "movement"].map((way) => `${which} ${way}`),
      ),
      "value", "ambition", "higher or lower", "high or low", "h l", "h or l", "increase or decrease", "maximise or minimise", "max or min",
      "good performance is",
    ],
  ],
  [
    "reference",
    // prettier-ignore
    [
      "ref", "reference", "ref no", "ref number", "reference number", "code", "code name", "pi ref", "pi code", "pi no", "pi", "bvpi no",
      "lpi no", "indicator ref", "indicator reference", "indicator code", "indicator no", "indicator number", "kpi ref", "kpi no",
      "kpi code", "measure ref", "measure no", "measure id", "tsm", "id", "no", "number", "kpi id", "indicator id",
    ],
  ],
  [
    "comparator",
    // prettier-ignore
    [
      "england", "england average", "national average", "national", "london", "london average", "statistical neighbour",
      "statistical neighbours", "statistical neighbour average", "nearest neighbour", "nearest neighbours", "neighbour average",
      "neighbours", "benchmark", "benchmarking", "comparator", "comparators", "ua av", "family group", "regional average", "region",
      "top quartile", "quartile", "average", "upper quartile", "lower quartile", "bottom quartile", "median", "avg", "peer", "peers",
      "peer group", "peer average", "peer median", "similar authorities", "cipfa", "housemark",
    ],
  ],
  [
    "previous",
    // prettier-ignore
    [
      "last year", "last quarter", "last month", "last period", "last yr", "previous", "prev", "prior", "same period last year",
      "last year's", "last quarter's", "last year outturn", "last year's outturn", "last year's result", "last year actual", "last result",
      "where we were",
      ...["previous", "prev", "prior"].flatMap((before) =>
        [
          "year", "yr", "quarter", "month", "period", "performance", "outturn", "result", "actual", "value", "figure", "score", "position",
        ].map((what) => `${before} ${what}`),
      ),
    ],
  ],
  ["baseline", ["baseline", "base line", "baseline year", "baseline figure", "baseline position"]],
  [
    "target",
    // prettier-ignore
    [
      "target", "targets", "budget", "green", "green threshold", "green if", "trajectory", "budgeted", "annual target", "year end target",
      "quarter target", "quarterly target", "ytd target", "year to date target", "performance standard", "standard", "plan", "planned",
      "profiled target", "profile", "current target", "full year target", "goal", "aim", "where we want to be",
    ],
  ],
  [
    "outturn",
    // prettier-ignore
    [
      "outturn", "actual", "performance", "annual performance", "value", "year to date", "ytd", "result", "results", "latest result",
      "latest", "latest value", "latest performance", "current performance", "current value", "current", "current position", "position",
      "year end", "achieved", "data", "this year", "this quarter", "score", "figure", "quarter", "annual", "year end outturn",
      "provisional outturn", "in month", "actuals", "actual performance", "performance to date", "actual to date", "ye",
      "rolling 12 months", "rolling year", "this period", "this month", "current period", "current year", "current quarter",
      "current month", "this year's", "this quarter's", "this period's", "where we are", "where are we",
    ],
  ],
  ["rating", ["performance", "progress"]],
  [
    "commentary",
    // prettier-ignore
    [
      "comment", "comments", "commentary", "latest note", "note", "notes", "explanation", "narrative", "performance comments",
      "performance commentary", "reason", "reasons", "context", "service comments", "supporting commentary", "supporting information",
      "performance narrative", "summary", "analysis", "service commentary", "officer comments", "rationale", "status", "update", "updates",
      "progress", "progress update", "latest update", "story behind", "why", "what next", "headline", "headlines", "highlights",
    ],
  ],
  [
    "correctiveAction",
    // prettier-ignore
    [
      "corrective action", "corrective actions", "management action", "remedial action", "improvement action", "what we are doing",
      "what are we doing", "what we will do", "what will we do", "action", "actions", "action plan", "action required", "actions taken",
    ],
  ],
  ["service", ["service", "service area", "directorate", "department", "dept", "team", "division", "responsible service"]],
  [
    "owner",
    // prettier-ignore
    [
      "owner", "contact", "lead", "lead officer", "responsible officer", "accountable officer", "head of service", "responsible",
      "measure owner", "indicator owner", "officer", "portfolio holder", "director", "assistant director", "managed by", "assigned to",
      "owned by", "reported by", "accountable", "sro",
    ],
  ],
  [
    "unit",
    ["unit", "units", "uom", "unit of measure", "unit of measurement", "measured in", "unit type", "measure unit", "data type", "format"],
  ],
  [
    "period",
    // prettier-ignore
    [
      "period", "reporting period", "data period", "as at", "latest period", "date", "month", "period covered", "this period", "this month",
      "current period", "current quarter", "current month",
    ],
  ],
  [
    "indicator",
    // prettier-ignore
    [
      "indicator", "indicators", "indicator description", "indicator name", "indicator title", "performance indicator",
      "performance indicators", "performance measure", "performance measures", "performance measure description", "measure", "measures",
      "measure name", "measure description", "kpi", "kpis", "kpi name", "kpi description", "kpi title", "kpi measure", "metric", "metrics",
      "metric name", "metric description", "pi title", "pi name", "pi description", "description", "title", "name",
      "key performance indicator", "key performance indicators", "pi", "pis", "tsm", "bvpi", "lpi", "short name", "what we measure",
      "what is measured", "what is being measured", "what we are measuring", "what are we measuring", "indicator measure",
      "success measure", "definition", "code name",
    ],
  ],
  [
    "section",
    // prettier-ignore
    [
      "section", "goal", "theme", "priority", "objective", "corporate priority", "corporate objective", "strategic priority",
      "strategic objective", "outcome", "category", "group", "area", "ambition", "portfolio", "aim", "domain", "perspective", "strand",
      "pillar", "workstream", "budget heading", "priority outcome", "strategic outcome", "cabinet portfolio", "programme",
    ],
  ],
];
