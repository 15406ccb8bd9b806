import type { Band, Policy } from "./policy";

/** The bands of a policy under both polarities. */
export function allBands({ bands, bandsBySmallerIsBetter }: Policy): readonly Band[] {
  return [...bands, ...(bandsBySmallerIsBetter ?? [])];
}

/** What a band is called; its id where there is none of that id. */
export function labelOf({ bands }: Pick<Policy, "bands">, id: string): string {
  return bands.find((band) => band.id === id)?.label ?? id;
}
