/** A published way of rating that figures alone do not give. */
export interface NotComputable {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  /** Why not, and what a person can do instead. */
  readonly because: string;
}

const JUDGEMENT = "Rate by the rule for figures, and record the judgement as an override with its reason.";

/** Published rules that cannot be worked out from a scorecard, or that say too little to be. */
export const NOT_COMPUTABLE: readonly NotComputable[] = [
  {
    id: "medway-2009-10",
    title: "Medway, 2009/10",
    source: "Medway Council, 2009/10 (democracy.medway.gov.uk/ieIssueDetails.aspx?IId=4097).",
    because: `Amber is off target and judged able to reach it within the year: a forecast. ${JUDGEMENT}`,
  },
  {
    id: "cardiff-2010",
    title: "Cardiff, Quarter 3 2009/10",
    source: "Cardiff Council, Executive Business Meeting, 4 March 2010 (docslib.org/doc/2134211).",
    because: `Ratings say how likely the target is to be met: a forecast. ${JUDGEMENT}`,
  },
  {
    id: "west-berkshire-2014",
    title: "West Berkshire, 2014",
    source: "West Berkshire Council, 2014 (decisionmaking.westberks.gov.uk/mgAi.aspx?ID=22383).",
    because: `Ratings allow for what is expected by the end of the year: a forecast. ${JUDGEMENT}`,
  },
  {
    id: "huntingdonshire-2023",
    title: "Huntingdonshire, 2023",
    source: "Huntingdonshire District Council, 2023 (democracy.huntingdonshire.gov.uk/moderngov/ieIssueDetails.aspx?IId=64818).",
    because: `The rating shown was that expected for the end of the year: a forecast. ${JUDGEMENT}`,
  },
  {
    id: "havering-2016-17",
    title: "Havering, 2016/17",
    source:
      "London Borough of Havering, annual report slides 2016/17 (sambuz.com/doc/annual-corporate-performance-report-2016-17-towns-and-ppt-presentation-622953).",
    because:
      "The slides give a tolerance of 10% and do not say whether it is per cent of target or percentage points. Find out which, and write a policy file with it.",
  },
  {
    id: "harlow",
    title: "Harlow",
    source: "Harlow Council, quarterly performance report, page without a date (harlow.gov.uk).",
    because: "The page gives neither a tolerance nor a date. Its symbols are those of East Riding, whose rule is offered.",
  },
  {
    id: "calderdale-2025",
    title: "Calderdale, 2025",
    source:
      "Calderdale Council, key performance indicators, 2025 (new.calderdale.gov.uk/council/data/priorities-and-performance/corporate-plan/key-performance-indicators).",
    because: "The page says which way is good and not how a status follows. Ask for the widths, and write a policy file with them.",
  },
  {
    id: "bracknell-forest-2025",
    title: "Bracknell Forest, Quarter 4 2024/25",
    source: "Bracknell Forest Council, council plan overview report, 2 July 2025.",
    because:
      "Some indicators are measured against a target and others against a forecast, and no widths are given. Ask for the widths, and write a policy file with them.",
  },
];
