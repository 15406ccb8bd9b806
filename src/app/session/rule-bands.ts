import { FAMILIES } from "../../domain/policy/policy";
import { capitalised } from "../../domain/text";
import type { DraftBand, RuleDraft } from "./rule-draft";

/** The fewest bands that a rule may have: one of them takes the rest. */
export const FEWEST_BANDS = 2;

/** The most bands that a rule may have. */
export const MOST_BANDS = 6;

type Bands = Pick<RuleDraft, "bands" | "bandsBySmallerIsBetter">;

/** The bands with one changed, in both lists: a name and a colour are the same for both polarities. */
export function withBand(
  { bands, bandsBySmallerIsBetter }: Bands,
  id: string,
  change: Partial<Pick<DraftBand, "label" | "family">>,
): Bands {
  const apply = (band: DraftBand): DraftBand => (band.id === id ? { ...band, ...change } : band);
  return { bands: bands.map(apply), bandsBySmallerIsBetter: bandsBySmallerIsBetter?.map(apply) ?? null };
}

/** The bands with the width of one changed, of one polarity where each has its own. */
export function withWidth({ bands, bandsBySmallerIsBetter }: Bands, id: string, within: string, list: keyof Bands): Bands {
  const apply = (band: DraftBand): DraftBand => (band.id === id ? { ...band, within } : band);
  return list === "bands"
    ? { bands: bands.map(apply), bandsBySmallerIsBetter }
    : { bands, bandsBySmallerIsBetter: bandsBySmallerIsBetter?.map(apply) ?? null };
}

/** The bands with one more before the last, which takes the rest. It needs a width before the rule can be used. */
export function withNewBand({ bands, bandsBySmallerIsBetter }: Bands): Bands {
  const free = FAMILIES.find((family) => !bands.some((band) => band.family === family)) ?? "amber";
  const numbers = Array.from({ length: MOST_BANDS + 1 }, (_, index) => `band-${index + 1}`);
  const id = numbers.find((name) => !bands.some((band) => band.id === name)) ?? "";
  const add = (list: readonly DraftBand[]) =>
    list.toSpliced(list.length - 1, 0, { id, family: free, label: capitalised(free), within: "" });
  return { bands: add(bands), bandsBySmallerIsBetter: bandsBySmallerIsBetter === null ? null : add(bandsBySmallerIsBetter) };
}

/** The bands without one of them. The one that is then last takes the rest. */
export function withoutBand({ bands, bandsBySmallerIsBetter }: Bands, id: string): Bands {
  const remove = (list: readonly DraftBand[]) => list.filter((band) => band.id !== id);
  return { bands: remove(bands), bandsBySmallerIsBetter: bandsBySmallerIsBetter === null ? null : remove(bandsBySmallerIsBetter) };
}
