import type { QueryInfo } from "./messages";
import { camelCase, pascalCase, type HostObject } from "./object";

/** How an answer writes names: as the protocol does in a load, as the add-in does in `retrieve`. */
export interface Naming {
  readonly property: (name: string) => string;
  readonly items: string;
  readonly identity: boolean;
}

export const PROTOCOL_NAMES: Naming = { property: pascalCase, items: "_Items", identity: true };
export const JSON_NAMES: Naming = { property: camelCase, items: "items", identity: false };

/** What is wanted of an object: its own properties, and of each object that hangs on it the same again. */
interface Wanted {
  readonly properties: Set<string>;
  readonly links: Map<string, Wanted>;
}

const wantNothing = (): Wanted => ({ properties: new Set(), links: new Map() });

function want(wanted: Wanted, [first, ...rest]: readonly string[]): void {
  if (first === undefined) return;
  if (rest.length === 0) {
    wanted.properties.add(pascalCase(first));
  } else {
    const link = wanted.links.get(pascalCase(first)) ?? wantNothing();
    wanted.links.set(pascalCase(first), link);
    want(link, rest);
  }
}

function readQuery({ Select, Expand }: QueryInfo): Wanted {
  const wanted = wantNothing();
  for (const path of [...(Select ?? []), ...(Expand ?? [])]) {
    want(
      wanted,
      path.split("/").filter((part) => part !== "items" && part !== ""),
    );
  }
  return wanted;
}

function isEmpty({ properties, links }: Wanted): boolean {
  return properties.size === 0 && links.size === 0;
}

/** Refuses a property that is asked for by name and is not to be had. */
type Demand = (object: HostObject, name: string) => void;

function answerFor(object: HostObject | null, wanted: Wanted, names: Naming, demand: Demand, page: QueryInfo): unknown {
  if (object === null) return null;
  const items = object.items();
  if (items === null) return answerObject(object, wanted, names, demand);
  // A collection has properties of its own, such as its count; all else is asked of its members.
  const own = [...wanted.properties].filter((name) => object.scalars.includes(name));
  const ofItems: Wanted = { properties: new Set([...wanted.properties].filter((name) => !own.includes(name))), links: wanted.links };
  const answer = Object.fromEntries(own.map((name) => [names.property(name), object.get(name)]));
  if (own.length > 0 && isEmpty(ofItems)) return answer;
  const skipped = items.slice(page.Skip ?? 0);
  const shown = page.Top === undefined ? skipped : skipped.slice(0, page.Top);
  return { ...answer, [names.items]: shown.map((item) => answerFor(item, ofItems, names, demand, {})) };
}

function answerObject(object: HostObject, wanted: Wanted, names: Naming, demand: Demand): unknown {
  const answer: Record<string, unknown> = names.identity ? { ...object.identity() } : {};
  [...wanted.properties, ...wanted.links.keys()].forEach((name) => {
    demand(object, name);
  });
  const properties = isEmpty(wanted) ? object.scalars : [...wanted.properties];
  for (const name of properties) {
    // A name that is no property may be that of an object: then all of it is wanted.
    answer[names.property(name)] = object.hasLink(name) ? answerFor(object.link(name), wantNothing(), names, demand, {}) : object.get(name);
  }
  for (const [name, link] of wanted.links) answer[names.property(name)] = answerFor(object.link(name), link, names, demand, {});
  return answer;
}

/** The properties that a load asks for, read from the object. Without any named, all there are. */
export function answerQuery(object: HostObject, query: QueryInfo, names: Naming, demand: Demand): unknown {
  return answerFor(object, readQuery(query), names, demand, query);
}
