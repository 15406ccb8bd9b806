import { expect, it } from "vitest";
import { remembering } from "../../src/domain/remember";

it("a question is asked once for every text, and answered alike each time", () => {
  const asked: string[] = [];
  const lengthOf = remembering((text) => {
    asked.push(text);
    return { length: text.length };
  });
  expect([lengthOf("60%"), lengthOf("n/a"), lengthOf("60%")]).toEqual([{ length: 3 }, { length: 3 }, { length: 3 }]);
  expect(asked).toEqual(["60%", "n/a"]);
});
