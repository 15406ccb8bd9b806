// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { HAVERING_2013_14 } from "../../src/domain/policies/havering-2013-14";
import { NOT_COMPUTABLE } from "../../src/domain/policies/not-computable";
import { writePolicyFile } from "../../src/domain/policy/file";
import { openCheckedPane } from "./support/pane";

async function openRule() {
  const pane = await openCheckedPane();
  await pane.show("Rule");
  const open = (title: string) => pane.user.click(screen.getByRole("heading", { name: title }));
  const field = (name: string | RegExp) => screen.getByRole("textbox", { name });
  const type = async (name: string | RegExp, text: string) => {
    await pane.user.clear(field(name));
    if (text !== "") await pane.user.type(field(name), text);
  };
  return { ...pane, open, field, type };
}

const draft = () => within(screen.getByRole("region", { name: /^Not taken yet: / }));

describe("the rule", () => {
  it("is told in one sentence, with how it was found, and that it is to be confirmed", async () => {
    await openRule();
    const present = within(screen.getByRole("region", { name: "Default rule" }));
    expect(
      present.getByText(
        "Green: on target or better; Amber: worse than target, but within 10% of target; Red: more than 10% worse than target.",
      ),
    ).toBeDefined();
    expect(present.getByText(/No published rule fits the ratings/)).toBeDefined();
    expect(present.getByText(/^To be confirmed/)).toBeDefined();
  });

  it("is confirmed with a name, which the workbook keeps, and no longer asks", async () => {
    const { user, workbook, type } = await openRule();
    await user.click(screen.getByRole("button", { name: "Confirm this rule" }));
    expect(screen.getByText("Say who decides this.")).toBeDefined();
    await type("Your name", "A. Officer");
    await user.click(screen.getByRole("button", { name: "Confirm this rule" }));
    expect(workbook.settings().policy).toMatchObject({ by: "A. Officer", at: "2026-04-01T09:30:00Z" });
    expect(screen.getByText("Confirmed by A. Officer on 1 April 2026. The rule is kept in this workbook.")).toBeDefined();
    expect(screen.queryByText(/^To be confirmed/)).toBeNull();
    expect(screen.queryByRole("button", { name: "Rule to confirm" })).toBeNull();
  });

  it("is reached from the head of the pane while it is to be confirmed", async () => {
    const { user } = await openCheckedPane();
    await user.click(screen.getByRole("button", { name: "Rule to confirm" }));
    expect(screen.getByRole("region", { name: "Default rule" })).toBeDefined();
  });
});

describe("choosing a published rule", () => {
  it("searches councils, years and sources, and shows what the rule would change before it is taken", async () => {
    const { user, open, workbook } = await openRule();
    await open("Choose a published rule");
    await user.type(screen.getByRole("searchbox", { name: "Council, year or source" }), "havering 2013/14");
    const rules = within(screen.getByRole("list", { name: "Published rules" }));
    expect(rules.getAllByRole("listitem").length).toBeLessThan(4);
    await user.click(screen.getByRole("button", { name: `Look at it: ${HAVERING_2013_14.title}` }));
    expect(document.activeElement).toBe(screen.getByRole("region", { name: `Not taken yet: ${HAVERING_2013_14.title}` }));
    expect(draft().getByRole("status").textContent).toMatch(/^(No rating would change, of 4 rows|\d of 4 rows would be rated otherwise)/);
    expect(workbook.settings().policy).toBeNull();
    await user.type(draft().getByRole("textbox", { name: "Your name" }), "A. Officer");
    await user.click(draft().getByRole("button", { name: "Confirm this rule" }));
    expect(workbook.settings().policy?.policy).toEqual(HAVERING_2013_14);
    await user.click(screen.getByRole("button", { name: "Go back to the rule before (none confirmed)" }));
    expect(workbook.settings().policy).toBeNull();
  });

  it("lists those that no figures give, with why, and leads to ratings by judgement", async () => {
    const { user, open } = await openRule();
    await open("Choose a published rule");
    const judged = within(screen.getByRole("list", { name: "Rules that figures do not give" }));
    expect(judged.getAllByRole("listitem")).toHaveLength(NOT_COMPUTABLE.length);
    await user.click(screen.getByRole("button", { name: "Set ratings by judgement, row by row" }));
    expect(screen.getByRole("tab", { name: "Ratings", selected: true })).toBeDefined();
  });
});

describe("a rule that is looked at", () => {
  it("tells rows that are only renamed apart from those that are rated otherwise", async () => {
    const { user, open } = await openRule();
    await open("Choose a published rule");
    await user.type(screen.getByRole("searchbox", { name: "Council, year or source" }), "maidstone");
    await user.click(screen.getByRole("button", { name: "Look at it: Maidstone, 2009 to 2023" }));
    expect(draft().getByRole("status").textContent).toBe(
      "No rating would change, of 4 rows. 3 rows would keep their colour under another name.",
    );
  });

  it("says what the rule leaves open before it is confirmed", async () => {
    const { user, open } = await openRule();
    await open("Choose a published rule");
    await user.type(screen.getByRole("searchbox", { name: "Council, year or source" }), "maidstone");
    await user.click(screen.getByRole("button", { name: "Look at it: Maidstone, 2009 to 2023" }));
    expect(
      draft().getByText("The published rule leaves open, and you need to confirm: whether provisional figures are rated."),
    ).toBeDefined();
  });
});

describe("setting the rule by hand", () => {
  it("shows at once which rows change, what each is and would be, and where", async () => {
    const { user, open, type, workbook } = await openRule();
    await open("Set it by hand");
    await type("How far Amber reaches", "50");
    expect(draft().getByRole("status").textContent).toBe("2 of 4 rows would be rated otherwise:");
    const rows = within(draft().getByRole("list", { name: "Rows rated otherwise" })).getAllByRole("listitem");
    expect(rows.map(({ textContent }) => textContent)).toEqual(["H1Red → Amber", "H2Red → Amber"]);
    await user.click(draft().getByRole("button", { name: "H1" }));
    expect(workbook.selected()).toBe("G3");
  });

  it("keeps what is typed while other tabs are looked at, also where it is no number yet", async () => {
    const { open, type, show, field } = await openRule();
    await open("Set it by hand");
    await type("How far Amber reaches", "ten");
    expect(draft().getByRole("status").textContent).toMatch(/"bands", entry 2, "within" must be a number/);
    await show("Findings");
    await show("Rule");
    await open("Set it by hand");
    expect((field("How far Amber reaches") as HTMLInputElement).value).toBe("ten");
  });

  it("sets every part that most councils state", async () => {
    const { user, open, type, store } = await openRule();
    await open("Set it by hand");
    const choose = (name: string, value: string) => user.selectOptions(screen.getByRole("combobox", { name }), value);
    await choose("Distances from target are measured in", "points");
    await choose("An outturn exactly on an edge is", "exclusive");
    await choose("Rounding", "deviation");
    await type("Round to the nearest", "0.5");
    await choose("The previous outturn", "better");
    await choose("Provisional figures", "rate");
    await choose("The direction of travel compares with", "last-year");
    await choose("An upward arrow means", "movement");
    await type("Largest change that counts as none", "0.2");
    await user.click(screen.getByRole("checkbox", { name: "Other widths where smaller is better" }));
    await type("How far Amber reaches, smaller is better", "7");
    await user.click(screen.getByRole("button", { name: "Add a band" }));
    await type("How far Blue reaches, bigger is better", "12");
    expect(store.session().draft).toMatchObject({
      id: "own-rule",
      measure: "points",
      edge: "exclusive",
      rounding: { of: "deviation", to: "0.5" },
      trend: { from: "red", to: "amber", when: "better" },
      provisional: "rate",
      direction: { compareWith: "last-year", arrow: "movement", sameWithin: "0.2" },
      bands: [{ within: "0" }, { within: "10" }, { family: "blue", within: "12" }, { within: "" }],
      bandsBySmallerIsBetter: [{ within: "0" }, { within: "7" }, { family: "blue", within: "" }, { within: "" }],
    });
    await user.click(screen.getByRole("button", { name: "Remove Blue" }));
    expect(store.session().draft?.bands).toHaveLength(3);
    await user.click(draft().getByRole("button", { name: "Cancel" }));
    expect(store.session().draft).toBeNull();
  });
});

describe("working it out", () => {
  it("says where there are too few printed ratings", async () => {
    const { user, open } = await openRule();
    await open("Work it out from the printed ratings");
    await user.click(screen.getByRole("button", { name: "Work it out" }));
    expect(screen.getByText(/The sheet prints too few ratings|of \d+ printed ratings\. Too few to rely on/)).toBeDefined();
  });
});

describe("a policy file", () => {
  it("is read to be looked at, or refused with the sentence that names the key", async () => {
    const { user, open } = await openRule();
    await open("Read it from a file, or keep it in one");
    const chooser = screen.getByLabelText("Read a policy file (.json)");
    await user.upload(chooser, new File(['{ "measure": "metres" }'], "wrong.json", { type: "application/json" }));
    await waitFor(() => {
      expect(screen.getAllByText(/^The rule's "measure" must be/).length).toBeGreaterThan(0);
    });
    await user.upload(chooser, new File([writePolicyFile(HAVERING_2013_14)], "rule.json", { type: "application/json" }));
    await waitFor(() => {
      expect(screen.getByRole("region", { name: `Not taken yet: ${HAVERING_2013_14.title}` })).toBeDefined();
    });
  });

  it("is given out as text, and copied", async () => {
    const { user, open } = await openRule();
    await open("Read it from a file, or keep it in one");
    const text = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "The rule as a policy file" }).value;
    expect(JSON.parse(text)).toMatchObject({ id: "default", bands: [{ id: "green" }, { id: "amber" }, { id: "red" }] });
    await user.click(screen.getByRole("button", { name: "Copy" }));
    expect(await navigator.clipboard.readText()).toBe(text);
  });
});
