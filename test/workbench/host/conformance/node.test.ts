import { afterEach, describe, test } from "vitest";
import { openOffice, type OfficeSession } from "../../support/office";
import { BEHAVIOURS } from "./index";

/** The behaviours under Node, each with a workbook and a library of its own. */
describe("under Node", () => {
  let session: OfficeSession | null = null;

  afterEach(() => {
    session?.host.dispose();
    session = null;
  });

  const numbered = BEHAVIOURS.map(({ title, holds }, index) => [`${index + 1}. ${title}`, holds] as const);

  test.each(numbered)("%s", async (_title, holds) => {
    session = openOffice();
    await holds(session);
  });
});
