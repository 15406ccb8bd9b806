import type { Arguments } from "./arguments";
import { Fault } from "./fault";

export interface Property<Target> {
  readonly get: (target: Target) => unknown;
  /** Absent for a property that can only be read. */
  readonly set?: (target: Target, value: unknown) => void;
}

/**
 * What an object of Excel offers, under the names of the protocol (capitals first). What the table does not name is
 * answered with ApiNotFound. To add an object is to write one such table.
 */
export interface ObjectTable<Target> {
  /** What an answer carries so that later batches find the object again: its Id, or nothing. */
  readonly identity?: (target: Target) => Readonly<Record<string, string>>;
  readonly properties?: Readonly<Record<string, Property<Target>>>;
  /** Objects that hang on this one: `range.format`. null is a null object. */
  readonly links?: Readonly<Record<string, (target: Target) => HostObject | null>>;
  /** Methods that return an object, null for a null object. "GetItem" also answers an indexer. */
  readonly objects?: Readonly<Record<string, (target: Target, args: Arguments) => HostObject | null>>;
  /** Methods that do something, or return a plain value. */
  readonly methods?: Readonly<Record<string, (target: Target, args: Arguments) => unknown>>;
  /** The members of a collection, in their order. */
  readonly items?: (target: Target) => readonly HostObject[];
}

/** An object of the workbook, its type's table bound to what it stands for. */
export interface HostObject {
  readonly type: string;
  identity(): Readonly<Record<string, string>>;
  /** Names of the properties that there are. */
  readonly scalars: readonly string[];
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  hasLink(name: string): boolean;
  link(name: string): HostObject | null;
  /** Calls a method that returns an object. */
  open(name: string, args: Arguments): HostObject | null;
  /** Calls a method that returns a plain value or nothing. */
  call(name: string, args: Arguments): unknown;
  /** null when the object is no collection. */
  items(): readonly HostObject[] | null;
}

const known = new WeakSet();

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && known.has(value);
}

/** "Values" as the add-in writes it: "values". */
export function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** "values" as the protocol writes it: "Values". */
export function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Makes the object that stands for a target. */
export type ObjectType<Target> = (target: Target) => HostObject;

/** A type of object, by its name in Excel and its table. */
export function objectType<Target>(type: string, table: ObjectTable<Target>): ObjectType<Target> {
  const entry = <Kind>(entries: Readonly<Record<string, Kind>> | undefined, name: string): Kind => {
    const found = entries !== undefined && Object.hasOwn(entries, name) ? entries[name] : undefined;
    if (found === undefined) throw new Fault("ApiNotFound", `The workbench does not have ${type}.${camelCase(name)}.`);
    return found;
  };
  const scalars = Object.keys(table.properties ?? {});

  return (target) => {
    const made: HostObject = {
      type,
      scalars,
      identity: () => table.identity?.(target) ?? {},
      get: (name) => entry(table.properties, name).get(target),
      set: (name, value) => {
        const { set } = entry(table.properties, name);
        if (set === undefined) throw new Fault("InvalidOperation", `${type}.${camelCase(name)} can only be read.`);
        set(target, value);
      },
      hasLink: (name) => Object.hasOwn(table.links ?? {}, name),
      link: (name) => entry(table.links, name)(target),
      open: (name, args) => entry(table.objects, name)(target, args),
      call: (name, args) => entry(table.methods, name)(target, args),
      items: () => table.items?.(target) ?? null,
    };
    known.add(made);
    return made;
  };
}
