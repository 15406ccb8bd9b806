import { edgesFor, floorBand, type RatedPolarity } from "./edges";
import type { Band, Policy } from "./policy";

/** What contradicts itself in a policy whose keys are all of the right type, as a sentence that names the key; null where nothing does. */
export function contradiction(policy: Policy): string | null {
  const own = policy.bandsBySmallerIsBetter;
  return (
    bandsFault(policy, "bands", policy.bands, "bigger") ??
    (own === null ? null : sameBandsFault(policy.bands, own)) ??
    (own === null ? null : bandsFault(policy, "bandsBySmallerIsBetter", own, "smaller")) ??
    trendFault(policy) ??
    toleranceFault(policy) ??
    rowTolerancesFault(policy) ??
    confirmFault(policy)
  );
}

function bandsFault(policy: Policy, key: string, bands: readonly Band[], polarity: RatedPolarity): string | null {
  const twice = bands.find(({ id }, index) => bands.findIndex((band) => band.id === id) !== index);
  if (twice !== undefined) return `The rule's "${key}" hold the id "${twice.id}" twice. Each band needs an id of its own.`;
  return widthFault(policy, key, bands) ?? orderFault(policy, key, polarity);
}

/** Every band but the last needs a width, unless a figure of the row says how far it reaches, or a person is to confirm it. */
function widthFault(policy: Policy, key: string, bands: readonly Band[]): string | null {
  const floor = policy.measure === "floor" ? floorBand(bands) : null;
  if (policy.measure === "floor" && floor === null) {
    return `The rule's "${key}" leave no band for the floor. Leave out "within" in the band that reaches down to it.`;
  }
  const isOfRow = (band: Band, index: number): boolean =>
    band === floor || band.id === policy.toleranceColumn || (index === 0 && policy.toleranceSides === "both");
  const isSaid = (band: Band, index: number): boolean =>
    band.within !== null || isOfRow(band, index) || policy.toConfirm.includes(openWidth(band));
  const open = bands.slice(0, -1).find((band, index) => !isSaid(band, index));
  return open === undefined
    ? null
    : `The rule's "${key}" do not say how far "${open.label}" reaches. Write its width ("within"): only the last band needs none.`;
}

function orderFault(policy: Policy, key: string, polarity: RatedPolarity): string | null {
  const reaching = edgesFor(policy, polarity).flatMap(({ band, reach }) => (reach === null ? [] : [{ band, reach }]));
  const late = reaching.find(
    ({ band, reach }, index) => reaching[index - 1]?.band.of === band.of && reaching[index - 1]?.reach.gt(reach) === true,
  );
  if (late === undefined) return null;
  const before = reaching[reaching.indexOf(late) - 1];
  return `The rule's "${key}" are out of order: "${late.band.label}" ends nearer to the target than "${before?.band.label ?? ""}", which stands before it. List the best band first.`;
}

function sameBandsFault(bands: readonly Band[], own: readonly Band[]): string | null {
  const same = bands.length === own.length && bands.every(({ id }, index) => own[index]?.id === id);
  return same ? null : 'The rule\'s "bandsBySmallerIsBetter" must hold the same ids in the same order as "bands".';
}

function trendFault({ trend, bands }: Policy): string | null {
  if (trend === null) return null;
  const [from, to] = [trend.from, trend.to].map((id) => bands.findIndex((band) => band.id === id));
  if (from === -1) return `The rule's "trend" lifts from "${trend.from}", which is not among its "bands".`;
  if (to === -1) return `The rule's "trend" lifts to "${trend.to}", which is not among its "bands".`;
  return Number(to) < Number(from)
    ? null
    : `The rule's "trend" must lift to a better band: "${trend.to}" does not stand before "${trend.from}".`;
}

function toleranceFault({ toleranceColumn, bands }: Policy): string | null {
  if (toleranceColumn === null) return null;
  const index = bands.findIndex(({ id }) => id === toleranceColumn);
  if (index === -1) return `The rule's "toleranceColumn" names "${toleranceColumn}", which is not among its "bands".`;
  if (index === bands.length - 1) {
    return `The rule's "toleranceColumn" names "${toleranceColumn}". The last band takes the rest and has no edge to replace.`;
  }
  return null;
}

function rowTolerancesFault({ tolerances, bands }: Policy): string | null {
  const wrong = tolerances.find(({ band }) => !bands.slice(0, -1).some(({ id }) => id === band));
  return wrong === undefined
    ? null
    : `The rule's "tolerances" give a width to "${wrong.band}", which is not among its "bands" or is the last of them.`;
}

/** How `toConfirm` names the width of a band. */
export function openWidth({ id }: Pick<Band, "id">): string {
  return `within of ${id}`;
}

function confirmFault(policy: Policy): string | null {
  const known = [...policy.bands.map(openWidth), ...Object.keys(policy)];
  const wrong = policy.toConfirm.find((entry) => !known.includes(entry));
  return wrong === undefined ? null : `The rule's "toConfirm" names "${wrong}". Name a key, or write "within of" and the id of a band.`;
}
