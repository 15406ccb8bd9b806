/** A list that counts how often one of its items is read. */
export function counted<Item>(items: readonly Item[], onRead: () => void): readonly Item[] {
  return new Proxy(items, {
    get(target, key, receiver): unknown {
      if (typeof key === "string" && /^\d+$/.test(key)) onRead();
      return Reflect.get(target, key, receiver);
    },
  });
}

/** How many reads a piece of work takes that is given what to count them with. */
export function reads(work: (onRead: () => void) => void): number {
  let count = 0;
  work(() => (count += 1));
  return count;
}
