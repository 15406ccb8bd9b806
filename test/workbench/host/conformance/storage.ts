import { behaviour, equal, firstSheet, refused, type Subject } from "./behaviour";

const NAMESPACE = "urn:example:scorecard";
const xml = (content: string): string => `<settings xmlns="${NAMESPACE}">${content}</settings>`;

function addPart({ run }: Subject, text: string): Promise<string> {
  return run(async (context) => {
    const part = context.workbook.customXmlParts.add(text);
    part.load("id");
    await context.sync();
    return part.id;
  });
}

/** What travels in the workbook besides cells. */
export const STORAGE = [
  behaviour("settings keep any JSON, and are replaced under their key", async ({ run }) => {
    const seen = await run(async (context) => {
      const { settings } = context.workbook;
      settings.add("policy", { edge: "inclusive" });
      settings.add("policy", { edge: "exclusive", bands: [1, null] });
      const found = settings.getItem("policy");
      const none = settings.getItemOrNullObject("waivers");
      found.load("value");
      await context.sync();
      return [found.value as unknown, none.isNullObject];
    });
    equal(seen, [{ edge: "exclusive", bands: [1, null] }, true]);
  }),
  behaviour("a setting can be deleted", async ({ run, host }) => {
    await run(async (context) => {
      context.workbook.settings.add("key", 1);
      context.workbook.settings.getItem("key").delete();
      await context.sync();
    });
    equal(host.book.settings.size, 0);
  }),
  behaviour("a custom XML part is found again by its namespace", async (subject) => {
    await addPart(subject, xml("<a/>"));
    await addPart(subject, "<other/>");
    const seen = await subject.run(async (context) => {
      const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE);
      const text = parts.getOnlyItem().getXml();
      const count = parts.getCount();
      const none = context.workbook.customXmlParts.getByNamespace("urn:none").getOnlyItemOrNullObject();
      parts.load("items/namespaceUri");
      await context.sync();
      return [text.value, count.value, none.isNullObject, parts.items.map(({ namespaceUri }) => namespaceUri)];
    });
    equal(seen, [xml("<a/>"), 1, true, [NAMESPACE]]);
  }),
  behaviour("a custom XML part is rewritten, and deleted", async (subject) => {
    const id = await addPart(subject, xml(""));
    const text = await subject.run(async (context) => {
      const part = context.workbook.customXmlParts.getItem(id);
      part.setXml(xml("<b/>"));
      const now = part.getXml();
      await context.sync();
      part.delete();
      await context.sync();
      return now.value;
    });
    equal([text, subject.host.book.xmlParts.size], [xml("<b/>"), 0]);
  }),
  behaviour("what is no XML makes no part", async (subject) => {
    await refused("InvalidArgument", () => addPart(subject, "{}"));
  }),
  behaviour("an only item is refused where there are two", async (subject) => {
    await addPart(subject, xml("<a/>"));
    await addPart(subject, xml("<b/>"));
    await refused("InvalidOperation", () =>
      subject.run(async (context) => {
        context.workbook.customXmlParts.getByNamespace(NAMESPACE).getOnlyItem().load("id");
        await context.sync();
      }),
    );
  }),
  behaviour("a name stands for a range, also in formulas", async ({ run, host }) => {
    const seen = await run(async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange("A1:A2").values = [[2], [3]];
      context.workbook.names.add("Figures", sheet.getRange("A1:A2"));
      await context.sync();
      const named = context.workbook.names.getItem("Figures");
      const range = named.getRange();
      const sum = sheet.getRange("B1");
      sum.formulas = [["=SUM(Figures)"]];
      named.load("formula");
      range.load("address");
      sum.load("values");
      await context.sync();
      return [named.formula as unknown, range.address, sum.values];
    });
    equal([seen, host.book.model.names().length], [["=Sheet1!$A$1:$A$2", "Sheet1!A1:A2", [[5]]], 1]);
  }),
  behaviour("a comment is tied to its cell", async ({ run }) => {
    const seen = await run(async (context) => {
      const { comments } = context.workbook;
      comments.add("Sheet1!B2", "Check this figure");
      const found = comments.getItemByCell("Sheet1!B2");
      const location = found.getLocation();
      found.load("content");
      location.load("address");
      await context.sync();
      return [found.content, location.address];
    });
    equal(seen, ["Check this figure", "Sheet1!B2"]);
  }),
  behaviour("a table knows its name, its range and its header row", async ({ run, host }) => {
    await host.type("Sheet1", "B2:C2", "Header");
    const seen = await run(async (context) => {
      const made = firstSheet(context).tables.add("B2:C5", true);
      made.name = "Scorecard";
      const { tables } = context.workbook;
      tables.load("items/name");
      const [whole, header, body] = [made.getRange(), made.getHeaderRowRange(), made.getDataBodyRange()];
      for (const range of [whole, header, body]) range.load("address");
      await context.sync();
      return [tables.items.map(({ name }) => name), whole.address, header.address, body.address];
    });
    equal(seen, [["Scorecard"], "Sheet1!B2:C5", "Sheet1!B2:C2", "Sheet1!B3:C5"]);
  }),
  behaviour("a table may not overlap another", async ({ run }) => {
    await refused("InvalidArgument", () =>
      run(async (context) => {
        firstSheet(context).tables.add("A1:B3", true);
        firstSheet(context).tables.add("B2:C5", true);
        await context.sync();
      }),
    );
  }),
];
