import { behaviour, equal, firstSheet, refused, write } from "./behaviour";

/** Proxies, loading, and what a batch does before it fails. */
export const PROXIES = [
  behaviour("a property that was not loaded cannot be read", async ({ run }) => {
    await refused("PropertyNotLoaded", () => run((context) => Promise.resolve(firstSheet(context).name)));
  }),
  behaviour("a property that was loaded cannot be read before the sync", async ({ run }) => {
    await refused("PropertyNotLoaded", () =>
      run((context) => {
        const sheet = firstSheet(context);
        sheet.load("name");
        return Promise.resolve(sheet.name);
      }),
    );
  }),
  behaviour("only what was loaded can be read", async ({ run }) => {
    await refused("PropertyNotLoaded", () =>
      run(async (context) => {
        const range = firstSheet(context).getRange("A1");
        range.load("values");
        await context.sync();
        return range.formulas;
      }),
    );
  }),
  behaviour("nothing is written before the sync", async (subject) => {
    const { run, host } = subject;
    await run((context) => {
      firstSheet(context).getRange("A1").values = [["early"]];
      const [sheet] = host.book.model.sheets();
      equal(host.book.model.cell(sheet?.id ?? "", 0, 0).value, null);
      return Promise.resolve();
    });
    // Excel.run syncs once more at its end.
    equal(host.book.model.cell(host.book.active, 0, 0).value, "early");
  }),
  behaviour("actions run in the order in which they were asked for", async ({ run }) => {
    const seen = await run(async (context) => {
      const cell = firstSheet(context).getRange("A1");
      const again = firstSheet(context).getRange("A1");
      cell.values = [[1]];
      cell.load("values");
      cell.values = [[2]];
      again.load("values");
      await context.sync();
      return [cell.values, again.values];
    });
    equal(seen, [[[1]], [[2]]]);
  }),
  behaviour("a sheet that is not there is ItemNotFound, and the error names the statement", async ({ run }) => {
    const error = await refused("ItemNotFound", () =>
      run(async (context) => {
        context.workbook.worksheets.getItem("Nowhere").load("name");
        await context.sync();
      }),
    );
    equal(error.debugInfo.errorLocation, "WorksheetCollection.getItem");
    equal(error.debugInfo.statement, "var nowhere = worksheets.getItem(...);".replace("nowhere", "worksheet"));
  }),
  behaviour("what ran before the failing action stays done, and what comes after is not", async (subject) => {
    const { run, host } = subject;
    await refused("InvalidArgument", () =>
      run(async (context) => {
        const sheet = firstSheet(context);
        sheet.getRange("A1").values = [["before"]];
        sheet.getRange("A2:A3").values = [["too few"]];
        sheet.getRange("A4").values = [["after"]];
        await context.sync();
      }),
    );
    equal(
      [0, 3].map((row) => host.book.model.cell(host.book.active, row, 0).value),
      ["before", null],
    );
  }),
  behaviour("an OrNullObject that finds nothing is a null object, and what hangs on it too", async ({ run }) => {
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      const used = sheet.getUsedRangeOrNullObject();
      sheet.load("name");
      used.load("address");
      await context.sync();
      return [sheet.isNullObject, used.isNullObject];
    });
    equal(seen, [true, true]);
  }),
  behaviour("an OrNullObject that finds something is no null object", async ({ run }) => {
    const found = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("sheet1");
      await context.sync();
      return sheet.isNullObject;
    });
    equal(found, false);
  }),
  behaviour("writing to a null object is refused", async ({ run }) => {
    await refused("ItemNotFound", () =>
      run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject("Nowhere").getRange("A1").values = [[1]];
        await context.sync();
      }),
    );
  }),
  behaviour("a collection loads its items, with just the properties asked for", async ({ run, host }) => {
    await host.addSheet("Second");
    const names = await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
    equal(names, ["Sheet1", "Second"]);
  }),
  behaviour("a collection is paged by $top and $skip", async ({ run, host }) => {
    await host.addSheet("Second");
    await host.addSheet("Third");
    const names = await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ $top: 1, $skip: 1, name: true });
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
    equal(names, ["Second"]);
  }),
  behaviour("properties of objects that hang on a range load in one go", async (subject) => {
    await write(subject, "A1", (range) => {
      range.format.fill.color = "#ABCDEF";
    });
    const seen = await subject.run(async (context) => {
      const range = firstSheet(context).getRange("A1");
      range.load("address,format/fill/color,worksheet/name");
      await context.sync();
      return [range.address, range.format.fill.color, range.worksheet.name];
    });
    equal(seen, ["Sheet1!A1", "#ABCDEF", "Sheet1"]);
  }),
  behaviour("a range is kept from one sync to the next of the same run", async ({ run }) => {
    const values = await run(async (context) => {
      const range = firstSheet(context).getRange("B2");
      range.load("values");
      await context.sync();
      range.values = [[5]];
      await context.sync();
      range.load("values");
      await context.sync();
      return range.values;
    });
    equal(values, [[5]]);
  }),
  behaviour("Excel.run lets go of what it kept, in a batch of its own that counts as no sync", async ({ run, host }) => {
    host.resetTraffic();
    await run(async (context) => {
      const range = firstSheet(context).getRange("A1");
      range.load("values");
      await context.sync();
    });
    // It does so after its end: only the next batch is sure to find it done.
    await run(async (context) => {
      context.workbook.load("name");
      await context.sync();
    });
    equal([host.traffic.syncs, host.traffic.cleanUps], [2, 1]);
  }),
  behaviour("update sets several properties at once", async ({ run }) => {
    const seen = await run(async (context) => {
      const range = firstSheet(context).getRange("A1");
      range.set({ values: [[7]], format: { font: { bold: true } } });
      range.load("values,format/font/bold");
      await context.sync();
      return [range.values, range.format.font.bold];
    });
    equal(seen, [[[7]], true]);
  }),
  behaviour("what the host does not have is refused as ApiNotFound, never passed over", async ({ run }) => {
    const error = await refused("ApiNotFound", () =>
      run(async (context) => {
        firstSheet(context).charts.load("items/name");
        await context.sync();
      }),
    );
    equal(error.debugInfo.errorLocation, "Worksheet.charts");
  }),
  behaviour("an older Excel refuses what came after it", async (subject) => {
    subject.host.book.requirementSets = { ExcelApi: "1.9" };
    const error = await refused("ApiNotFound", () =>
      subject.run(async (context) => {
        firstSheet(context).getRange("A1").getMergedAreasOrNullObject().load("address");
        await context.sync();
      }),
    );
    equal(
      [error.debugInfo.errorLocation, subject.host.supports("ExcelApi", "1.13"), subject.host.supports("ExcelApi", "1.9")],
      ["Range.getMergedAreasOrNullObject", false, true],
    );
  }),
];
