import { describe, expect, it } from "vitest";
import { placeholderIn } from "../../../src/domain/commentary/placeholder";

describe("a placeholder", () => {
  it.each([
    ["unfinished", ["TBC", "tbc.", "To follow", "Comment to follow", "xxx", "X", "???", "[insert comment]", "Awaiting update", "Update from service to follow.", "Narrative awaited from contractor.", "Awaiting the response of the area team"]],
    ["elsewhere", ["As above", "See above.", "Ditto", "see previous", "As last quarter"]],
    ["empty", ["N/A", "n/a.", "-", ".", "...", "–", "No comment", "None", "Nil"]],
  ])("is %s", (kind, texts) => {
    expect(texts.map((text) => [text, placeholderIn(text)])).toEqual(texts.map((text) => [text, kind]));
  });

  it.each(["", "  ", "On target.", "As above, but the second crew starts in May.", "No comments were received from the contractor in June.", "Improved", "Awaiting a crew", "2", "Response times improved and a report is to follow", "Comments on the draft are pending with 40 residents still awaiting replies"])("is not %j", (text) => {
    expect(placeholderIn(text)).toBeNull();
  });
});
