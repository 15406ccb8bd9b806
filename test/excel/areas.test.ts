import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressesOf } from "../../src/excel/areas";
import { parseAddress } from "../../src/workbench/host/model/address";

describe("addresses", () => {
  it.each([
    [[], []],
    [[{ row: 4, column: 3 }], ["D5"]],
    [
      [
        { row: 6, column: 3 },
        { row: 4, column: 3 },
        { row: 5, column: 3 },
        { row: 4, column: 4 },
        { row: 9, column: 3 },
      ],
      ["D5:D7,D10,E5"],
    ],
  ])("join cells that stand one below the other: %j", (places, addresses) => {
    expect(addressesOf(places)).toEqual(addresses);
  });

  it("name every cell once, and none is longer than Excel takes", () => {
    const place = fc.record({ row: fc.nat(5000), column: fc.nat(40) });
    fc.assert(
      fc.property(fc.uniqueArray(place, { maxLength: 3000, selector: ({ row, column }) => `${row},${column}` }), (places) => {
        const addresses = addressesOf(places);
        expect(addresses.every((address) => address.length <= 8192)).toBe(true);
        const named = addresses
          .flatMap((address) => address.split(","))
          .flatMap((part) => {
            const area = parseAddress(part)?.area;
            if (area === undefined) throw new Error(part);
            return Array.from({ length: area.bottom - area.top + 1 }, (_, down) => `${area.top + down},${area.left}`);
          });
        expect(named.sort()).toEqual(places.map(({ row, column }) => `${row},${column}`).sort());
      }),
      { numRuns: 30 },
    );
  });

  it("are split where one would be too long", () => {
    const places = Array.from({ length: 2000 }, (_, index) => ({ row: index * 2, column: 3 }));
    expect(addressesOf(places)).toHaveLength(2);
  });
});
