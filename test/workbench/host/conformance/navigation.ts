import { behaviour, equal, firstSheet, refused, write, type Subject } from "./behaviour";

type Step = (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range;

/** Where each way of going on from B2:D5 leads; the sheet holds something in C3:C9 only. */
const STEPS: readonly (readonly [Step, string])[] = [
  [(range) => range.getRow(1), "B3:D3"],
  [(range) => range.getColumn(2), "D2:D5"],
  [(range) => range.getLastCell(), "D5"],
  [(range) => range.getLastRow(), "B5:D5"],
  [(range) => range.getLastColumn(), "D2:D5"],
  [(range) => range.getEntireRow(), "2:5"],
  [(range) => range.getEntireColumn(), "B:D"],
  [(range) => range.getOffsetRange(1, -1), "A3:C6"],
  [(range) => range.getResizedRange(1, -2), "B2:B6"],
  [(range) => range.getAbsoluteResizedRange(1, 1), "B2"],
  [(range) => range.getBoundingRect("A9"), "A2:D9"],
  [(range, sheet) => range.getBoundingRect(sheet.getRange("F1")), "B1:F5"],
  [(range, sheet) => range.getIntersection(sheet.getRange("A4:C9")), "B4:C5"],
  [(range) => range.getUsedRange(), "C3:C5"],
  [(range) => range.getUsedRangeOrNullObject(true), "C3:C5"],
];

async function nameOf({ run }: Subject, find: (sheets: Excel.WorksheetCollection) => Excel.Worksheet): Promise<string | null> {
  return run(async (context) => {
    const sheet = find(context.workbook.worksheets);
    sheet.load("name");
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });
}

/** How one gets from one object to another. */
export const NAVIGATION = [
  behaviour("ranges lead to other ranges", async (subject) => {
    await write(subject, "C3:C9", (range) => {
      range.values = Array.from({ length: 7 }, () => ["x"]);
    });
    const addresses = await subject.run(async (context) => {
      const sheet = firstSheet(context);
      const ranges = STEPS.map(([step]) => step(sheet.getRange("B2:D5"), sheet));
      ranges.forEach((range) => {
        range.load("address");
      });
      await context.sync();
      return ranges.map(({ address }) => address);
    });
    equal(
      addresses,
      STEPS.map(([, address]) => `Sheet1!${address}`),
    );
  }),
  behaviour("a range may not leave the sheet", async (subject) => {
    await refused("InvalidArgument", () =>
      write(subject, "A1", (range) => {
        range.getOffsetRange(-1, 0).load("address");
      }),
    );
  }),
  behaviour("ranges that share nothing have no intersection", async (subject) => {
    const isNull = await subject.run(async (context) => {
      const sheet = firstSheet(context);
      const none = sheet.getRange("A1").getIntersectionOrNullObject(sheet.getRange("B2"));
      await context.sync();
      return none.isNullObject;
    });
    equal(isNull, true);
    await refused("ItemNotFound", () =>
      write(subject, "A1", (range) => {
        range.getIntersection("B2").load("address");
      }),
    );
  }),
  behaviour("the used parts of several areas are found", async (subject) => {
    await write(subject, "B2:B3", (range) => {
      range.values = [[1], [2]];
    });
    const seen = await subject.run(async (context) => {
      const sheet = firstSheet(context);
      const used = sheet.getRanges("A:B,3:3").getUsedRangeAreasOrNullObject();
      const none = sheet.getRanges("D:E,9:9").getUsedRangeAreasOrNullObject();
      used.load("address");
      await context.sync();
      return [used.address, none.isNullObject];
    });
    equal(seen, ["Sheet1!B2:B3,Sheet1!B3", true]);
  }),
  behaviour("sheets lead to their neighbours, past hidden ones if asked to", async (subject) => {
    for (const name of ["Second", "Third"]) await subject.host.addSheet(name);
    await subject.run(async (context) => {
      context.workbook.worksheets.getItem("Second").visibility = "Hidden";
      await context.sync();
    });
    const names = [
      await nameOf(subject, (sheets) => sheets.getFirst()),
      await nameOf(subject, (sheets) => sheets.getLast()),
      await nameOf(subject, (sheets) => sheets.getFirst().getNext()),
      await nameOf(subject, (sheets) => sheets.getFirst().getNext(true)),
      await nameOf(subject, (sheets) => sheets.getLast().getPrevious(true)),
      await nameOf(subject, (sheets) => sheets.getLast().getNextOrNullObject()),
      await nameOf(subject, (sheets) => sheets.getFirst().getPreviousOrNullObject()),
    ];
    equal(names, ["Sheet1", "Third", "Second", "Third", "Sheet1", null, null]);
  }),
  behaviour("sheets are added at the end, under a free name or the one given, and counted", async ({ run }) => {
    const seen = await run(async (context) => {
      const { worksheets } = context.workbook;
      const [free, named] = [worksheets.add(), worksheets.add("Mine")];
      const [all, visible] = [worksheets.getCount(), worksheets.getCount(true)];
      free.load("name,position");
      named.load("name,position");
      await context.sync();
      return [free.name, free.position, named.name, named.position, all.value, visible.value];
    });
    equal(seen, ["Sheet2", 1, "Mine", 2, 3, 3]);
  }),
  behaviour("every property of a font that a scorecard uses is written and read", async (subject) => {
    const font = {
      name: "Wingdings",
      size: 14,
      color: "#FF0000",
      bold: true,
      italic: true,
      underline: "Single",
      strikethrough: true,
    } as const;
    const seen = await subject.run(async (context) => {
      const { format } = firstSheet(context).getRange("A1:B2");
      format.font.set(font);
      format.wrapText = true;
      format.load("wrapText");
      format.font.load(Object.keys(font).join(","));
      await context.sync();
      const { name, size, color, bold, italic, underline, strikethrough } = format.font;
      return [{ name, size, color, bold, italic, underline, strikethrough }, format.wrapText];
    });
    equal(seen, [font, true]);
  }),
  behaviour("rows are hidden and formatted one by one", async (subject) => {
    await write(subject, "A1:B2", (range) => {
      range.setRowProperties([{ rowHidden: true }, { format: { fill: { color: "#00FF00" } } }]);
    });
    const seen = await subject.run(async (context) => {
      const rows = firstSheet(context)
        .getRange("A1:B2")
        .getRowProperties({ rowHidden: true, format: { fill: { color: true } } });
      await context.sync();
      return rows.value;
    });
    const row = (rowHidden: boolean, color: string) => ({ rowHidden, format: { fill: { color } } });
    equal(seen, [row(true, "#FFFFFF"), row(false, "#00FF00")]);
  }),
  behaviour("clearing formats leaves the contents", async (subject) => {
    await write(subject, "A1", (range) => {
      range.values = [[1]];
      range.format.fill.color = "#FF0000";
      range.clear("Formats");
    });
    const { model, active } = subject.host.book;
    equal(model.cell(active, 0, 0), { value: 1, formula: null, style: {} });
  }),
  behaviour("a table becomes a plain range again, or goes with its cells", async (subject) => {
    await write(subject, "A1:B1", (range) => {
      range.values = [["Header", "Kept"]];
    });
    const seen = await subject.run(async (context) => {
      const { tables } = firstSheet(context);
      tables.add("A1:A3", true).delete();
      const range = tables.add("B1:B3", true).convertToRange();
      const left = firstSheet(context).getRange("A1:B1");
      const none = tables.getItemOrNullObject("Table1");
      range.load("address");
      left.load("values");
      tables.load("count");
      await context.sync();
      return [range.address, left.values, tables.count, none.isNullObject];
    });
    equal(seen, ["Sheet1!B1:B3", [["", "Kept"]], 0, true]);
  }),
  behaviour("the tables on a range are found, whole or in part", async ({ run }) => {
    const seen = await run(async (context) => {
      const sheet = firstSheet(context);
      sheet.tables.add("A1:B3", true).name = "First";
      sheet.tables.add("D1:E3", true).name = "Second";
      const [whole, part] = [sheet.getRange("A1:D3").getTables(true), sheet.getRange("A1:D3").getTables(false)];
      whole.load("items/name");
      part.load("items/name");
      await context.sync();
      return [whole.items.map(({ name }) => name), part.items.map(({ name }) => name)];
    });
    equal(seen, [["First"], ["First", "Second"]]);
  }),
  behaviour("a name is changed, found whatever its case, and deleted", async ({ run }) => {
    const seen = await run(async (context) => {
      const { names } = context.workbook;
      names.add("Rate", "=0.5", "a share");
      const found = names.getItem("RATE");
      found.formula = "=0.6";
      found.load("formula,comment,name");
      const range = found.getRangeOrNullObject();
      await context.sync();
      found.delete();
      const count = names.getCount();
      await context.sync();
      return [found.name, found.formula as unknown, found.comment, range.isNullObject, count.value];
    });
    equal(seen, ["Rate", "=0.6", "a share", true, 0]);
  }),
  behaviour("a comment is rewritten and deleted, and a cell takes only one", async ({ run, host }) => {
    await run(async (context) => {
      const { comments } = firstSheet(context);
      comments.add("A1", "first").content = "second";
      await context.sync();
      equal(
        [...host.book.comments.values()].map(({ content }) => content),
        ["second"],
      );
    });
    await refused("ItemAlreadyExists", () =>
      run(async (context) => {
        firstSheet(context).comments.add("A1", "again");
        await context.sync();
      }),
    );
    await run(async (context) => {
      context.workbook.comments.getItemAt(0).delete();
      await context.sync();
    });
    equal(host.book.comments.size, 0);
  }),
];
