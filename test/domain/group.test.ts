import { expect, it } from "vitest";
import { groupBy } from "../../src/domain/group";

it("groups things in the order in which they come", () => {
  const groups = groupBy(["pear", "apple", "plum", "fig", "avocado"], ([first]) => first);
  expect([...groups]).toEqual([
    ["p", ["pear", "plum"]],
    ["a", ["apple", "avocado"]],
    ["f", ["fig"]],
  ]);
});

it("asks each thing for its key once", () => {
  const asked: number[] = [];
  groupBy([1, 1, 1], (thing) => asked.push(thing) % 2);
  expect(asked).toEqual([1, 1, 1]);
});

it("takes nothing for a key like any other", () => {
  expect(groupBy([1, 2, 3], (thing) => (thing === 2 ? null : "odd")).get(null)).toEqual([2]);
});
