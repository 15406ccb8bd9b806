// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { RIBBON_COMMANDS } from "../../src/app/session/ribbon";
import { ribbonButtons } from "../../src/workbench/page/manifest";

const buttons = ribbonButtons(new DOMParser().parseFromString(readFileSync("manifest.xml", "utf8"), "text/xml"));

describe("the ribbon that a manifest describes", () => {
  it("has the button that opens the pane, and one for each function of the add-in", () => {
    expect(buttons.map(({ functionName }) => functionName)).toEqual([null, ...RIBBON_COMMANDS]);
  });

  it("has labels, tips and pictures from the manifest's resources", () => {
    expect(buttons[1]).toEqual({
      id: "Scorecard.Check",
      label: "Check",
      tip: "Check this sheet, mark what was found and go to the worst of it.",
      icon: "assets/check-32.png",
      functionName: "check",
    });
  });
});
