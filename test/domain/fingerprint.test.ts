import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical, fingerprint } from "../../src/domain/fingerprint";

/** FNV-1a of 32 bits over bytes, reckoned in whole numbers of any size. */
function fnv1a(bytes: Uint8Array): string {
  return bytes
    .reduce((hash, byte) => ((hash ^ BigInt(byte)) * 16777619n) % 2n ** 32n, 2166136261n)
    .toString(16)
    .padStart(8, "0");
}

describe("a fingerprint", () => {
  it("of bytes is reckoned here as its authors print it", () => {
    expect(["", "a", "foobar"].map((text) => fnv1a(Buffer.from(text)))).toEqual(["811c9dc5", "e40c292c", "bf9cf968"]);
  });

  it("is FNV-1a over the canonical text, unit by unit", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(fingerprint(text)).toBe(fnv1a(Buffer.from(JSON.stringify(text), "utf16le")));
      }),
    );
  });

  it("is the same whatever the order of the keys, and after the value was stored as JSON", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(fingerprint(turned)).toBe(fingerprint(value));
        expect(fingerprint(JSON.parse(JSON.stringify(value)))).toBe(fingerprint(value));
      }),
    );
  });

  it.each([
    [
      ["a", "b"],
      ["b", "a"],
    ],
    [
      ["ab", "c"],
      ["a", "bc"],
    ],
    [{ target: "90%" }, { outturn: "90%" }],
    [null, ""],
    ["1", 1],
  ])("tells %j from %j", (one, other) => {
    expect(fingerprint(one)).not.toBe(fingerprint(other));
    expect(canonical(one)).not.toBe(canonical(other));
  });
});
