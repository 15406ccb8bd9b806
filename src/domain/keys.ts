/** The keys of a thing whose type names them all, in the order in which they were written. */
export function keysOf<Thing extends object>(thing: Thing): readonly (keyof Thing & string)[] {
  return Object.keys(thing) as (keyof Thing & string)[];
}
