import { POLICIES } from "../../domain/policies";
import { parsePolicy, type ParsedPolicy } from "../../domain/policy/parse";
import type { Band, Policy } from "../../domain/policy/policy";

/** A band while a person works on it: its width is text, as typed; "" for none. */
export interface DraftBand extends Omit<Band, "within"> {
  readonly within: string;
}

/** A rule while a person works on it: numbers are kept as they are typed, so that nothing typed is lost. */
export interface RuleDraft extends Omit<Policy, "bands" | "bandsBySmallerIsBetter" | "rounding" | "direction"> {
  readonly bands: readonly DraftBand[];
  readonly bandsBySmallerIsBetter: readonly DraftBand[] | null;
  readonly rounding: (Omit<NonNullable<Policy["rounding"]>, "to"> & { readonly to: string }) | null;
  readonly direction: Omit<Policy["direction"], "sameWithin"> & { readonly sameWithin: string };
}

/** A rule opened to be worked on. */
export function draftOf(policy: Policy): RuleDraft {
  const { bands, bandsBySmallerIsBetter, rounding, direction } = policy;
  return {
    ...policy,
    bands: bands.map(draftBand),
    bandsBySmallerIsBetter: bandsBySmallerIsBetter?.map(draftBand) ?? null,
    rounding: rounding === null ? null : { ...rounding, to: String(rounding.to) },
    direction: { ...direction, sameWithin: String(direction.sameWithin) },
  };
}

/** The draft with a change. A published rule that is changed is no longer that rule, and says so. */
export function changed(draft: RuleDraft, change: Partial<RuleDraft>): RuleDraft {
  const isPublished = POLICIES.some(({ id }) => id === draft.id);
  return { ...draft, ...(isPublished ? { id: "own-rule", title: `${draft.title}, changed by hand` } : {}), ...change };
}

/** The rule that a draft says, or the sentence that names the key which cannot be used yet. */
export function policyOf(draft: RuleDraft): ParsedPolicy {
  const { bands, bandsBySmallerIsBetter, rounding, direction } = draft;
  return parsePolicy({
    ...draft,
    bands: bands.map(statedBand),
    bandsBySmallerIsBetter: bandsBySmallerIsBetter?.map(statedBand) ?? null,
    rounding: rounding === null ? null : { ...rounding, to: typedNumber(rounding.to) },
    direction: { ...direction, sameWithin: typedNumber(direction.sameWithin) },
  });
}

function draftBand(band: Band): DraftBand {
  return { ...band, within: band.within === null ? "" : String(band.within) };
}

function statedBand({ within, ...band }: DraftBand) {
  return { ...band, within: within.trim() === "" ? null : typedNumber(within) };
}

/** The number that was typed, "5", "-2.5" or "10%"; what is none stays text, which the rule then refuses by its key. */
function typedNumber(text: string): number | string {
  const typed = text.trim().replace(/\s*%$/, "");
  return /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(typed) ? Number(typed) : text;
}
