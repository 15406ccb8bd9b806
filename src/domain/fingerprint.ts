/** The 32-bit parameters of FNV-1a, as its authors publish them (Fowler, Noll and Vo; IETF draft-eastlake-fnv). */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * A short fingerprint of a value that JSON can hold, as eight hexadecimal digits: FNV-1a over its canonical text, each
 * UTF-16 unit as two bytes, the low one first. Equal values have equal fingerprints, whatever the order of their keys. It
 * tells that something has changed; it is no proof against a person who sets out to deceive.
 */
export function fingerprint(value: unknown): string {
  const text = canonical(value);
  let hash = OFFSET;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    hash = Math.imul(hash ^ (unit & 0xff), PRIME);
    hash = Math.imul(hash ^ (unit >>> 8), PRIME);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/** The value as JSON with the keys of every object in the order of their letters. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part) ? sorted(part) : part,
  );
}

function sorted(object: object): object {
  // Keys are told apart by their units and not by a locale's alphabet, so that the order is the same everywhere.
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
}
