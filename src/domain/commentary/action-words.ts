import { phrases } from "../text";

/** Phrases that say on their own that something is done, or why nothing need be. */
// prettier-ignore
export const ACTION_PHRASES = phrases([
  "corrective action", "corrective actions", "remedial action", "mitigating action", "mitigating actions", "management action",
  "next steps", "action plan", "action plans", "improvement plan", "improvement plans", "improvement programme", "recovery plan",
  "recovery programme", "catch up plan", "delivery plan", "project plan", "working group", "task group", "task and finish", "task force",
  "project group", "project team", "steering group", "improvement board", "dedicated team", "plan in place", "plans in place",
  "strategy in place", "is in place", "are in place", "now in place", "in place since", "in post since", "measures in place", "strategy to",
  "work ongoing", "work continues", "work will continue", "work has started", "work has begun", "is ongoing", "in progress", "in hand",
  "steps to", "measures to", "efforts to", "action has been taken", "action was taken", "actions have been taken", "action is being taken",
  "action continues", "actions are progressing", "actions include", "take place", "takes place", "is booked", "are booked", "is scheduled",
  "are scheduled", "action taken", "actions taken", "recruitment to", "recruitment is", "recruitment of", "recruitment has",
  "recruitment campaign", "under review", "a review of", "took effect", "takes effect", "came into force", "comes into force", "goes live",
  "went live", "took over", "takes over", "put right", "back to strength", "going out", "go out to", "gone out to", "went out to",
  "sent out to", "signed up", "is held", "are held", "being held", "out to tender", "out to advert", "under way", "underway", "in talks",
  "in discussion", "in discussions", "in dialogue", "in negotiation", "in negotiations", "is on order", "are on order", "is on offer",
  "are on offer", "on standby", "going forward", "will be told", "been let", "plans to have", "plan to have", "weekly monitoring",
  "monthly monitoring", "monitoring of", "no further action", "action is not required", "action not required", "no action is",
  "no action required", "no action needed", "no action necessary",
]);

/** Phrases that say that nothing is done: no answer, as long as no reason follows. */
// prettier-ignore
export const NOTHING_DONE = phrases([
  "no action has", "no action was", "no actions have", "no action taken", "no action is being", "no action plan", "no plans",
  "no action yet",
]);

/** Stems of what, once done, is as often the work or the trouble itself: "forty cases were completed", "concerns were raised". */
// prettier-ignore
export const AMBIGUOUS_STEMS = new Set([
  "apply", "bring", "build", "call", "campaign", "carried", "carry", "challeng", "clear", "complet", "concentrat", "consider", "deliver",
  "direct", "discuss", "draw", "drive", "enforc", "engag", "escalat", "extend", "evaluat", "examin", "fill", "focus", "follow", "fund",
  "hold", "identif", "inspect", "issu", "join", "lead", "look", "manag", "meeting", "migrat", "offer", "open", "plan", "progress", "propos",
  "provid", "put", "rais", "refer", "repair", "roll", "run", "seek", "send", "shar", "start", "support", "tak", "test", "transfer", "use",
  "using", "visit", "work", "writ",
]);

/** Stems of what a service does about a miss. What figures do on their own (rise, fall, improve, remain) is not among them. */
// prettier-ignore
export const DOING_STEMS = new Set([
  ...AMBIGUOUS_STEMS, "accelerat", "address", "adjust", "agree", "align", "allocat", "amend", "analys", "appoint", "approach", "arrang",
  "assign", "audit", "automat", "book", "buy", "chase", "chasing", "coach", "collaborat", "commission", "conduct", "consult", "contact",
  "convert", "coordinat", "creat", "deploy", "design", "develop", "embed", "employ", "encourag", "enhanc", "ensur", "establish", "expand",
  "explor", "hire", "hiring", "implement", "institut", "introduc", "invest", "invit", "launch", "liais", "lobby", "log", "mitigat",
  "mobilis", "modernis", "monitor", "negotiat", "outsourc", "overhaul", "partner", "pilot", "prepar", "prioritis", "procur", "promot",
  "prosecut", "publicis", "purchas", "pursu", "realign", "recruit", "rectif", "redeploy", "redesign", "redirect", "refresh", "refurbish",
  "reinforc", "remind", "renegotiat", "reorganis", "replac", "resolv", "resourc", "restructur", "review", "revis", "schedul", "simplif",
  "speed", "standardis", "streamlin", "strengthen", "tackl", "targeted", "targeting", "tender", "tighten", "train", "transform", "trial",
  "undertak", "updat", "upgrad",
]);

/** What, once done, has been done about a miss; shorter, because much else in a service's work is in the past. */
// prettier-ignore
export const DONE = phrases([
  "agreed", "allocated", "appointed", "approved", "arranged", "authorised", "awarded", "been doubled", "been asked", "been attached",
  "been given", "been told", "been written to", "beefed up", "begun", "booked", "bought", "briefed", "brought in", "brought back",
  "called in", "brought forward", "commissioned", "converted", "convened", "corrected", "deployed", "developed", "drafted", "drawn up",
  "employed", "enlisted", "established", "filled", "fitted", "fixed", "formed", "hired", "implemented", "increased resources", "installed",
  "introduced", "invested", "launched", "lodged", "made permanent", "named", "negotiated", "ordered", "outsourced", "piloted",
  "pencilled in", "procured", "purchased", "put in place", "put into place", "put onto", "reallocated", "rebuilt", "recruited",
  "redeployed", "redesigned", "re let", "reopened", "reorganised", "replaced", "resolved", "restarted", "restructured", "revised",
  "rewritten", "rolled out", "seconded", "secured", "set up", "signed", "simplified", "sourced", "stepped up", "stood up", "strengthened",
  "streamlined", "switched on", "taken on", "tendered", "tightened", "trained", "undertaken", "upgraded",
]);

/** What a body did at a time that it names: "the Trust opened clinics in January". */
// prettier-ignore
export const DID = new Set([
  "added", "agreed", "appointed", "began", "bought", "convened", "extended", "hired", "introduced", "launched", "opened", "ordered",
  "recruited", "reopened", "signed", "started", "trained", "wrote",
]);

/** The same, where it has been done lately: "staff were moved in July" may be the trouble. */
export const DONE_LATELY = phrases(["moved"]);

/** What is done again and again: "cases are reviewed weekly". */
// prettier-ignore
export const TRACKED = new Set([
  "audited", "challenged", "chased", "contacted", "discussed", "escalated", "inspected", "monitored", "prioritised", "reviewed",
  "scrutinised", "sought", "targeted", "tracked",
]);

/** What is undergone and not done, and what is only told: "is being felt", "will be published". */
// prettier-ignore
export const UNDERGONE = new Set([
  "achieved", "affected", "available", "based", "caused", "compared", "compounded", "confirmed", "counted", "delayed", "driven", "exceeded",
  "expected", "experienced", "explained", "faced", "felt", "finalised", "found", "hampered", "hindered", "impacted", "included",
  "increased", "influenced", "known", "limited", "lost", "maintained", "measured", "met", "missed", "needed", "outweighed", "placed",
  "published", "reached", "realised", "received", "recorded", "reduced", "reflected", "released", "reported", "required", "seen", "set",
  "shown", "slowed", "stretched", "sustained", "told", "used", "validated", "verified", "viewed", "waited",
]);

/** Past participles that do not end in "ed". */
// prettier-ignore
export const IRREGULAR = new Set([
  "begun", "bought", "brought", "built", "cut", "done", "drawn", "given", "held", "let", "made", "paid", "put", "run", "sent", "sought",
  "spent", "split", "spread", "taken", "written",
]);

/** What goes on by itself or is undergone: "is rising", "are waiting", "is struggling". */
// prettier-ignore
export const DRIFTING = new Set([
  "affecting", "ageing", "asking", "becoming", "causing", "continuing", "coming", "declining", "decreasing", "experiencing", "exceeding",
  "expecting", "facing", "failing", "falling", "feeling", "finding", "going", "growing", "having", "hoping", "improving", "increasing",
  "lacking", "leaving", "living", "losing", "missing", "needing", "performing", "presenting", "reaching", "recovering", "remaining",
  "reporting", "rising", "running", "seeing", "selling", "showing", "staying", "struggling", "suffering", "undergoing", "waiting",
  "worsening",
]);

/** What sentences are about that speak of the figures and not of the service. */
// prettier-ignore
export const FIGURE_SUBJECTS = new Set([
  "target", "targets", "indicator", "indicators", "measure", "measures", "figure", "figures", "outturn", "outturns", "result", "results",
  "data", "performance", "rag", "dot", "tolerance", "definition",
]);
// prettier-ignore
export const AFTER_FIGURE_SUBJECT = new Set([
  "will", "is", "are", "has", "have", "was", "were", "remains", "for", "of", "may", "should", "would", "can", "set",
]);
// prettier-ignore
export const BEFORE_FIGURE_SUBJECT = new Set([
  "the", "a", "an", "this", "these", "our", "all", "new", "annual", "quarterly", "final", "provisional", "current", "overall",
]);

/** Those who answer for an action. Crews and staff may be what is recruited. */
// prettier-ignore
export const ANSWERABLE = new Set([
  "we", "team", "teams", "manager", "managers", "officer", "officers", "head", "heads", "service", "director", "directors", "partners",
  "partnership", "council", "group", "board", "department", "unit", "contractor", "provider", "directorate", "management", "lead",
  "consultants", "panel", "forum", "committee", "cabinet", "supervisor", "supervisors", "commissioner", "commissioners", "coordinator",
  "solicitors", "hub", "hubs", "operator", "trust", "bailiffs", "librarian",
]);

/** Who acts for a council: the last word of a post, a team or a body. */
// prettier-ignore
export const AGENTS = new Set([
  ...ANSWERABLE, "leader", "leaders", "services", "contractors", "supplier", "providers", "engineer", "engineers", "adviser", "advisers",
  "chief", "executive", "nurse", "principal", "worker", "workers", "crew", "crews", "staff", "inspector", "inspectors", "partner",
  "consultant", "wardens", "police", "solicitor", "surveyor", "surveyors", "negotiator", "therapists", "mentors", "coaches", "caseworkers",
  "canvassers", "librarians", "rangers", "trainer", "trainers", "gang", "gangs", "enforcement", "licensing", "procurement", "finance",
]);

/** What an agent will be, see or reach is hoped for, and not done. */
// prettier-ignore
export const HOPES = new Set([
  "be", "become", "remain", "stay", "see", "need", "know", "have", "reach", "meet", "miss", "achieve", "exceed", "expect", "hope",
  "continue", "improve", "rise", "fall", "increase", "decrease", "return", "benefit", "struggle", "fail", "not", "never", "probably",
  "likely", "also", "then", "now", "soon", "again", "still", "therefore",
]);

/** Words of what an agent suffers: with one of them a sentence about who did what is rather a cause. */
// prettier-ignore
export const HARDSHIPS = new Set([
  "absence", "absences", "absent", "behind", "carried", "carrying", "delay", "delayed", "delays", "depleted", "difficulties", "failed",
  "fewer", "lack", "lacked", "left", "lost", "missed", "not", "only", "overwhelmed", "pressure", "pressures", "shortage", "shortages",
  "short", "sick", "sickness", "stretched", "strike", "struggled", "struggles", "struggling", "suspended", "turnover", "unable",
  "understaffed", "unfilled", "unwell", "vacancies", "vacancy", "vacant", "without",
]);

/** How often: by the hour, by the week, or at each of some times. */
export const OFTEN = new Set(["hourly", "daily", "weekly", "fortnightly", "monthly", "quarterly"]);
// prettier-ignore
export const TIMES = new Set([
  "day", "morning", "week", "fortnight", "month", "quarter", "meeting", "monthly", "weekly", "other", "monday", "tuesday", "wednesday",
  "thursday", "friday", "saturday", "sunday", "<period>",
]);

/**
 * What a service, a plan or a thing does at a time that is named:
 * "a night shift runs from 12 January", "six flats become available in March".
 */
// prettier-ignore
export const TIMED = new Set([
  "becomes", "become", "completes", "finishes", "goes", "go", "holds", "meets", "opens", "follows", "qualify", "qualifies", "restarts",
  "resumes", "resume", "returns", "reverts", "runs", "takes", "visits",
]);

/** The same, where a plural stands before them or their time follows at once: else they may be nouns. */
// prettier-ignore
export const TIMED_OF_MANY = new Set([
  "change", "finish", "follow", "hold", "meet", "move", "open", "restart", "return", "revert", "run", "take", "visit",
]);

/** What is, and stays so until a time, without being done about a miss: "the pool is shut until March". */
// prettier-ignore
export const STANDING_STILL = new Set([
  "absent", "away", "closed", "delayed", "down", "halted", "high", "higher", "ill", "low", "lower", "off", "out", "shut", "stopped",
  "suspended", "unavailable", "unfilled", "unwell", "up",
]);

/** Verbs that tell how a thing is or was, besides those that end in "ed". */
// prettier-ignore
export const TOLD_OR_STANDING = new Set([
  "is", "are", "was", "were", "be", "been", "has", "have", "had", "did", "came", "went", "ran", "fell", "rose", "took", "gave", "left",
  "lost", "broke", "began", "held", "met", "made", "saw", "kept", "led", "sent", "put", "cut", "hit", "shut", "meant", "felt", "found",
  "got", "grew", "paid", "sold", "spent", "stood", "told", "brought", "bought", "built", "caught", "drew", "drove", "wrote", "sat",
  "withdrew", "overran", "struck", "blew", "means", "remains", "remain", "needs", "need", "due", "because", "as", "since", "when",
]);

/** Of what staff are at when they are kept from the rest of their work, or what troubles them. */
// prettier-ignore
export const COPING = new Set([
  "absorbing", "awaiting", "being", "choosing", "closing", "covering", "dealing", "handling", "juggling", "moving", "refusing",
  "requesting", "requiring", "resigning", "retiring", "spending", "taking", "training", "using", "withdrawing",
]);

/** Words in "ing" that name a thing as well: "training days", "planning appeals". */
// prettier-ignore
export const NOUNS_IN_ING = new Set([
  "addressing", "booking", "building", "calling", "clearing", "coaching", "driving", "enforcing", "engineering", "filling", "following",
  "funding", "holding", "leading", "looking", "manufacturing", "meeting", "offering", "opening", "planning", "rolling", "running",
  "starting", "supporting", "taking", "targeting", "tendering", "testing", "training", "using", "visiting", "working", "writing",
]);

/** Nouns that name what a service does about a miss. */
// prettier-ignore
export const NOUNS_OF_ACTION = new Set([
  "advert", "adverts", "audit", "audits", "bid", "blitz", "campaign", "campaigns", "clinic", "clinics", "discussions", "dive", "drive",
  "event", "events", "huddle", "huddles", "incentive", "interviews", "knocking", "letters", "mailshot", "mapping",
  "meeting", "meetings", "mitigation", "negotiations", "pilot", "plan", "plans", "procurement", "programme", "project", "protocol",
  "push", "recruitment", "refresher", "register", "reminders", "retender", "review", "reviews", "roadshow", "roadshows", "rota", "scheme",
  "sessions", "strategy", "surgeries", "surgery", "talks", "taskforce", "texts", "tracker", "training", "trial", "workshop", "workshops",
]);

/** What becomes of it, so that it is an action. */
// prettier-ignore
export const SETTING = new Set([
  "advanced", "agreed", "arranged", "booked", "circulated", "commissioned", "continue", "continues", "continuing", "designed", "developed",
  "devised", "drafted", "laid", "launched", "live", "ongoing", "pencilled", "planned", "prepared", "progressing",
  "proposed", "scheduled", "stage", "started", "submitted", "tightened", "underway",
]);

/** What is brought in to help, where it is said to be extra. */
// prettier-ignore
export const RESOURCES = new Set([
  "capacity", "clinics", "cover", "crew", "crews", "funding", "hours", "officer", "officers", "places", "post", "posts", "resource",
  "resources", "rounds", "sessions", "shifts", "staff", "support", "surveyors", "team", "training", "vehicle", "vehicles",
]);

/** Before whom a matter goes. */
// prettier-ignore
export const FORUMS = new Set([
  "board", "cabinet", "clt", "cmt", "committee", "council", "dmt", "executive", "forum", "leadership", "members", "panel", "scrutiny",
  "slt", "smt",
]);

/** What was done that is rather the trouble: "visits have been cancelled", "providers have handed back packages". */
// prettier-ignore
export const TROUBLES = new Set([
  "abolished", "cancelled", "closed", "collapsed", "damaged", "declined", "diverted", "doubled", "dropped", "ended",
  "expired", "failed", "halted", "handed", "moved", "overturned", "paused", "postponed", "pushed", "reassigned", "refused",
  "rejected", "replaced", "resigned", "retired", "rushed", "stopped", "vandalised",
]);
