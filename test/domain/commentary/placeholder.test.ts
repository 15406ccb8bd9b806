import { describe, expect, it } from "vitest";
import { placeholderIn } from "../../../src/domain/commentary/placeholder";

describe("a placeholder", () => {
  it.each([
    [
      "unfinished",
      [
        "TBC",
        "tbc.",
        "To follow",
        "Comment to follow",
        "xxx",
        "X",
        "???",
        "[insert comment]",
        "Awaiting update",
        "Update from service to follow.",
        "Narrative awaited from contractor.",
        "Awaiting the response of the area team",
      ],
    ],
    [
      "unfinished",
      [
        "tbc - chasing manager",
        "TBC by finance",
        "To be confirmed by the service",
        "Awaiting figures from service",
        "Awaiting input from the lead officer",
        "Chasing service for comment",
        "Manager to provide",
        "To be updated by service",
        "Service to supply narrative",
        "Further commentary to follow.",
        "Verbal update to be given at the meeting",
        "[Insert narrative here]",
        "Not yet received",
      ],
    ],
    [
      "elsewhere",
      [
        "See previous report.",
        "Refer to directorate report",
        "Please see separate report",
        "See Appendix B",
        "Refer to Customer Services dashboard report",
        "As reported last quarter",
        "As per previous quarter's commentary",
        "see comments for PI 12",
        "Please refer to the exception report",
      ],
    ],
    ["empty", ["No response from service", "No commentary received"]],
    ["elsewhere", ["As above", "See above.", "Ditto", "see previous", "As last quarter"]],
    ["empty", ["N/A", "n/a.", "-", ".", "...", "–", "No comment", "None", "Nil"]],
  ])("is %s", (kind, texts) => {
    expect(texts.map((text) => [text, placeholderIn(text)])).toEqual(texts.map((text) => [text, kind]));
  });

  // prettier-ignore
  it.each([
    "", "  ", "On target.", "As above, but the second crew starts in May.", "No comments were received from the contractor in June.",
    "Improved", "Awaiting a crew", "To be completed by June", "2", "Response times improved and a report is to follow",
    "Awaiting data from the Home Office.", "Awaiting figures from the Department for Education", "TBC: national data is released in July",
    "See below target performance at two depots", "As in previous years, winter was worst", "Service to restart in May",
    "Manager to recruit two crews", "As reported, the crews were vacant", "Refer a friend scheme launched in May",
    "Chasing arrears sooner has helped", "Same as last year at 12", "Same as previous year at 90",
    "Comments on the draft are pending with 40 residents still awaiting replies",
  ])("is not %j", (text) => {
    expect(placeholderIn(text)).toBeNull();
  });
});
