import { expect, it } from "vitest";
import { numberedKey, withoutNumber } from "../../src/domain/twins";

it.each([
  [numberedKey("a1", 2, 12), "a1"],
  [numberedKey("lift #1", 1, 2), "lift #1"],
  ["lift #1", "lift #1"],
])("the key %s is %s without the number that tells it apart", (key, plain) => {
  expect(withoutNumber(key)).toBe(plain);
});
