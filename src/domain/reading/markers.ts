import type { MarkerKind } from "./reading";

/** Single marks that stand for a missing figure; letters of the lists of marks that statistical offices publish. */
const MARKS: Readonly<Record<string, MarkerKind>> = {
  "-": "not-applicable",
  "--": "not-applicable",
  "---": "not-applicable",
  na: "not-applicable",
  "n/a": "not-applicable",
  "n.a": "not-applicable",
  "n\\a": "not-applicable",
  "n-a": "not-applicable",
  z: "not-applicable",
  "[z]": "not-applicable",
  x: "not-available",
  "[x]": "not-available",
  "..": "not-available",
  "...": "not-available",
  "…": "not-available",
  "[c]": "suppressed",
  "[low]": "low",
  tbc: "to-be-confirmed",
  tbd: "to-be-confirmed",
  tba: "to-be-confirmed",
  "t.b.c": "to-be-confirmed",
  nya: "awaited",
  new: "new",
  deleted: "ended",
};

const THINGS =
  "indicator|indicators|pi|pis|kpi|kpis|measure|measures|metric|target|data|figure|figures|survey|collection|return|only|reporting|result|results";

/**
 * What words say about a missing figure, the first that fits. Each is tried on the words in lower case, joined by one
 * space, without punctuation, figures or periods; none has repeated choices inside a repetition, so each is linear.
 */
const SAYINGS: readonly (readonly [RegExp, MarkerKind])[] = [
  [/\b(?:deleted|discontinued|withdrawn|replaced|retired|superseded|abolished)\b|\bno longer\b|\bceased\b/, "ended"],
  [
    /\b(?:establish|establishing|set|setting|develop|determine|create|new) (?:a |the |new )?baseline\b|^baseline(?: year| data)?$|^baseline (?:to be|being) |\bbaselining\b/,
    "baseline",
  ],
  [
    /\bdata only\b|\binformation only\b|\bfor information\b|\bmonitor(?:ing)? only\b|\bfor monitoring\b|\btrend only\b|\bcontext only\b|^contextual\b|\bfor context\b/,
    "data-only",
  ],
  [/\btoo (?:small|few|low) to\b|\bsuppressed\b|\bredacted\b|\bdisclosive\b|\bconfidential\b/, "suppressed"],
  [
    /\bno targets?\b|^none set$|\bnot targeted\b|^(?:target )?not set(?: for| in)?$|^targets? (?:is |was |were |are )?not (?:set|required|applicable)|^untargeted\b/,
    "no-target",
  ],
  [
    /\bto be (?:confirmed|set|agreed|determined|decided|advised|announced|finalised|finalized|established|defined|developed|reviewed|negotiated|calculated)\b/,
    "to-be-confirmed",
  ],
  [
    /\b(?:tbc|tbd|tba)\b|\bnot yet (?:\w+ )?(?:set|agreed|confirmed|determined|decided|finalised|defined)\b|\bunder review\b/,
    "to-be-confirmed",
  ],
  [/\bnot (?:yet )?due\b|^(?:annual|annually|biennial|biannual|yearly|year end)$/, "not-due"],
  [new RegExp(`\\b(?:annual|biennial|bi annual|yearly|year end) (?:${THINGS})\\b`), "not-due"],
  [
    /\b(?:measured|reported|collected|published|calculated|produced|updated) (?:only )?(?:annually|yearly|biennially|at year end|at the end of the year|at end of year|once a year)\b/,
    "not-due",
  ],
  [
    /\bnot yet\b|\bawait\w*\b|\bpending\b|\bnot (?:\w+ )?(?:available|published|released|known|reported|received|due) (?:until|till|before)\b/,
    "awaited",
  ],
  [
    /\bnot (?:currently |been |being |be |previously |routinely )?(?:available|published|provided|supplied|reported|recorded|known|submitted|returned|received|produced|shared)\b/,
    "not-available",
  ],
  [
    /\bno (?:\w+ )?(?:data|figures?|information|return|returns|result|results)\b|\bunavailable\b|^missing(?: data)?$|\bdata missing\b/,
    "not-available",
  ],
  [
    /\bnot (?:been )?released\b|\bto follow\b|\b(?:data|figures?|returns?|results?|information|still|currently|remains?) outstanding\b|^outstanding (?:data|figures?|returns?|results?|information)\b|\b(?:published|released|reported|confirmed) (?:in|on|by|at|from)$|\bdelayed\b|^(?:\w+ ){0,3}(?:due|expected|available)(?: (?:in|on|by|from|at|end|mid|late|early|after|the|of|summer|autumn|spring|winter))*$/,
    "awaited",
  ],
  [
    /\bnot applicable\b|\bdoes not apply\b|\bnot (?:currently |been |being |be )?(?:run|running|held|collected|measured|monitored|required|rated|relevant|in use|undertaken|taken|carried out|operating|operational|open|comparable|calculated|assessed|surveyed|conducted|delivered|offered|in place|used)\b/,
    "not-applicable",
  ],
  [new RegExp(`^(?:a )?(?:brand )?new (?:\\w+ )?(?:${THINGS})(?: for| in| from| this year)?$|^new (?:for|in|from|this year)\\b`), "new"],
  [new RegExp(`^local (?:${THINGS})$|^locally defined\\b`), "local"],
];

/** What a single mark stands for: "N/A", "–", "[x]". `mark` is in lower case, without spaces and without a full stop at its end. */
export function markOf(mark: string): MarkerKind | null {
  return Object.hasOwn(MARKS, mark) ? (MARKS[mark] ?? null) : null;
}

/** What words without a figure say about one that is missing; null where they say nothing of the kind. */
export function sayingOf(words: string): MarkerKind | null {
  return SAYINGS.find(([saying]) => saying.test(words))?.[1] ?? null;
}
