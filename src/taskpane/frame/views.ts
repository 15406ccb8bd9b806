/** The five views of the pane, by what their tabs say. */
export const VIEWS = { findings: "Findings", ratings: "Ratings", rule: "Rule", glance: "At a glance", sheet: "Sheet" } as const;

export type View = keyof typeof VIEWS;
