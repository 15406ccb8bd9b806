import { behaviour, equal, firstSheet, read, refused, write } from "./behaviour";

/** Which cells a range takes in, and how they look. */
export const RANGES = [
  behaviour("a range tells its place, counted from 0", async (subject) => {
    const { rowIndex, columnIndex, rowCount, columnCount, cellCount } = await read(
      subject,
      "B3:D7",
      "rowIndex",
      "columnIndex",
      "rowCount",
      "columnCount",
      "cellCount",
    );
    equal([rowIndex, columnIndex, rowCount, columnCount, cellCount], [2, 1, 5, 3, 15]);
  }),
  behaviour("getCell and getRangeByIndexes count from 0 as well", async ({ run }) => {
    const seen = await run(async (context) => {
      const cell = firstSheet(context).getRange("B2:C3").getCell(1, 1);
      const range = firstSheet(context).getRangeByIndexes(0, 26, 2, 2);
      cell.load("address");
      range.load("address");
      await context.sync();
      return [cell.address, range.address];
    });
    equal(seen, ["Sheet1!C3", "Sheet1!AA1:AB2"]);
  }),
  behaviour("a sheet's name with a space is quoted in addresses", async ({ run, host }) => {
    await host.addSheet("Q1 2024");
    const address = await run(async (context) => {
      const range = context.workbook.worksheets.getItem("Q1 2024").getRange("A1");
      range.load("address");
      await context.sync();
      return range.address;
    });
    equal(address, "'Q1 2024'!A1");
  }),
  behaviour("what is no address is InvalidArgument", async (subject) => {
    await refused("InvalidArgument", () => read(subject, "not an address", "values"));
  }),
  behaviour("the used range of an empty sheet is a null object, or its first cell", async ({ run }) => {
    const seen = await run(async (context) => {
      const orNull = firstSheet(context).getUsedRangeOrNullObject();
      const used = firstSheet(context).getUsedRange();
      used.load("address");
      await context.sync();
      return [orNull.isNullObject, used.address];
    });
    equal(seen, [true, "Sheet1!A1"]);
  }),
  behaviour("the used range takes in formats, unless only values are asked for", async (subject) => {
    await write(subject, "B2", (range) => {
      range.values = [[1]];
    });
    await write(subject, "D5", (range) => {
      range.format.fill.color = "#FFFF00";
    });
    const seen = await subject.run(async (context) => {
      const all = firstSheet(context).getUsedRange();
      const values = firstSheet(context).getUsedRange(true);
      all.load("address");
      values.load("address");
      await context.sync();
      return [all.address, values.address];
    });
    equal(seen, ["Sheet1!B2:D5", "Sheet1!B2"]);
  }),
  behaviour("a fill is written in any case, and reads in capitals", async (subject) => {
    await write(subject, "A1", (range) => {
      range.format.fill.color = "#ffc000";
    });
    const { format } = await subject.run(async (context) => {
      const range = firstSheet(context).getRange("A1");
      range.load("format/fill/color");
      await context.sync();
      return range;
    });
    equal(format.fill.color, "#FFC000");
  }),
  behaviour("no fill reads as white, and only the pattern tells it from a white fill", async (subject) => {
    await write(subject, "B1", (range) => {
      range.format.fill.color = "#FFFFFF";
    });
    const result = await subject.run(async (context) => {
      const properties = firstSheet(context)
        .getRange("A1:B1")
        .getCellProperties({ format: { fill: { color: true, pattern: true } } });
      await context.sync();
      return properties.value;
    });
    const fill = (pattern: string) => ({ format: { fill: { color: "#FFFFFF", pattern } } });
    equal(result, [[fill("None"), fill("Solid")]]);
  }),
  behaviour("fills that differ within a range read as null", async (subject) => {
    await write(subject, "A1", (range) => {
      range.format.fill.color = "#FF0000";
    });
    const color = await subject.run(async (context) => {
      const { fill } = firstSheet(context).getRange("A1:A2").format;
      fill.load("color");
      await context.sync();
      return fill.color;
    });
    equal(color, null);
  }),
  behaviour("clearing a fill leaves no trace of it", async (subject) => {
    await write(subject, "A1", (range) => {
      range.format.fill.color = "#FF0000";
      range.format.fill.clear();
    });
    const isNull = await subject.run(async (context) => {
      const used = firstSheet(context).getUsedRangeOrNullObject();
      await context.sync();
      return used.isNullObject;
    });
    equal(isNull, true);
  }),
  behaviour("what is no colour is InvalidArgument", async (subject) => {
    await refused("InvalidArgument", () =>
      write(subject, "A1", (range) => {
        range.format.fill.color = "amberish";
      }),
    );
  }),
  behaviour("cell properties are read for every cell in one call", async (subject) => {
    await write(subject, "B1", (range) => {
      range.format.font.name = "Wingdings";
      range.format.font.bold = true;
    });
    const result = await subject.run(async (context) => {
      const properties = firstSheet(context)
        .getRange("A1:B1")
        .getCellProperties({ address: true, format: { font: { name: true, bold: true } } });
      await context.sync();
      return properties.value;
    });
    equal(result, [
      [
        { address: "Sheet1!A1", format: { font: { name: "Calibri", bold: false } } },
        { address: "Sheet1!B1", format: { font: { name: "Wingdings", bold: true } } },
      ],
    ]);
  }),
  behaviour("cell properties are set for every cell in one call, and {} leaves a cell as it is", async (subject) => {
    await write(subject, "A1:B1", (range) => {
      range.format.fill.color = "#00FF00";
    });
    await write(subject, "A1:B1", (range) => {
      range.setCellProperties([[{ format: { fill: { color: "#FF0000" } } }, {}]]);
    });
    const colors = await subject.run(async (context) => {
      const properties = firstSheet(context)
        .getRange("A1:B1")
        .getCellProperties({ format: { fill: { color: true } } });
      await context.sync();
      return properties.value.flat().map(({ format }) => format?.fill?.color);
    });
    equal(colors, ["#FF0000", "#00FF00"]);
  }),
  behaviour("hidden rows and columns tell, and a mixture reads as null", async (subject) => {
    await write(subject, "2:2", (range) => {
      range.rowHidden = true;
    });
    await write(subject, "C:C", (range) => {
      range.columnHidden = true;
    });
    const seen = await subject.run(async (context) => {
      const sheet = firstSheet(context);
      const rows = sheet.getRange("A1:A3").getRowProperties({ rowHidden: true, rowIndex: true });
      const columns = sheet.getRange("B1:C1").getColumnProperties({ columnHidden: true });
      const mixed = sheet.getRange("A1:A3");
      mixed.load("rowHidden");
      await context.sync();
      return [rows.value, columns.value, mixed.rowHidden];
    });
    equal(seen, [
      [
        { rowHidden: false, rowIndex: 0 },
        { rowHidden: true, rowIndex: 1 },
        { rowHidden: false, rowIndex: 2 },
      ],
      [{ columnHidden: false }, { columnHidden: true }],
      null,
    ]);
  }),
  behaviour("merged areas are found whole from any of their cells", async (subject) => {
    await write(subject, "A1:C1", (range) => {
      range.merge();
    });
    await write(subject, "A3:B4", (range) => {
      range.merge(true);
    });
    const seen = await subject.run(async (context) => {
      const sheet = firstSheet(context);
      const merged = sheet.getRange("B1:B4").getMergedAreasOrNullObject();
      const none = sheet.getRange("E1:E9").getMergedAreasOrNullObject();
      merged.load("address");
      await context.sync();
      return [merged.address, none.isNullObject];
    });
    equal(seen, ["Sheet1!A1:C1,Sheet1!A3:B3,Sheet1!A4:B4", true]);
  }),
  behaviour("several areas are formatted at once", async (subject) => {
    await subject.run(async (context) => {
      firstSheet(context).getRanges("A1,C3:D4").format.fill.color = "#FF0000";
      await context.sync();
    });
    const { model, active } = subject.host.book;
    equal(
      [model.cell(active, 0, 0).style.fill, model.cell(active, 3, 3).style.fill, model.cell(active, 1, 1).style.fill ?? null],
      ["#FF0000", "#FF0000", null],
    );
  }),
  behaviour("the areas of a RangeAreas can be counted and read one by one", async ({ run }) => {
    const seen = await run(async (context) => {
      const areas = firstSheet(context).getRanges("A1:B2,D4");
      areas.load("areaCount,cellCount,address,areas/items/address");
      await context.sync();
      return [areas.areaCount, areas.cellCount, areas.address, areas.areas.items.map(({ address }) => address)];
    });
    equal(seen, [2, 5, "Sheet1!A1:B2,Sheet1!D4", ["Sheet1!A1:B2", "Sheet1!D4"]]);
  }),
  behaviour("getRanges refuses an address of more than 8,192 characters", async ({ run }) => {
    const address = Array.from({ length: 2_000 }, (_area, index) => `A${index + 1}`).join(",");
    await refused("InvalidArgument", () =>
      run(async (context) => {
        firstSheet(context).getRanges(address).format.fill.color = "#FF0000";
        await context.sync();
      }),
    );
  }),
  behaviour("what is selected can be read, and a range can be selected", async (subject) => {
    await subject.host.select("Sheet1", "B2:C3");
    const before = await subject.run(async (context) => {
      const selected = context.workbook.getSelectedRange();
      selected.load("address");
      firstSheet(context).getRange("E5").select();
      await context.sync();
      return selected.address;
    });
    equal([before, subject.host.book.selection.areas], ["Sheet1!B2:C3", [{ top: 4, left: 4, bottom: 4, right: 4 }]]);
  }),
  behaviour("clearing contents leaves the format, and clearing all leaves nothing", async (subject) => {
    await write(subject, "A1:B1", (range) => {
      range.values = [[1, 2]];
      range.format.fill.color = "#FF0000";
    });
    await write(subject, "A1", (range) => {
      range.clear("Contents");
    });
    await write(subject, "B1", (range) => {
      range.clear();
    });
    const { model, active } = subject.host.book;
    equal(
      [model.cell(active, 0, 0), model.cell(active, 0, 1)],
      [
        { value: null, formula: null, style: { fill: "#FF0000" } },
        { value: null, formula: null, style: {} },
      ],
    );
  }),
  behaviour("data validation can be read", async ({ run, host }) => {
    const rule = { list: { inCellDropDown: true, source: "Red,Amber,Green" } };
    host.addValidation({ sheet: host.book.active, area: { top: 0, left: 0, bottom: 9, right: 0 }, type: "List", rule });
    const seen = await run(async (context) => {
      const inside = firstSheet(context).getRange("A2:A3").dataValidation;
      const outside = firstSheet(context).getRange("B1").dataValidation;
      const across = firstSheet(context).getRange("A9:A12").dataValidation;
      for (const validation of [inside, outside, across]) validation.load("type,rule");
      await context.sync();
      return [inside.type, inside.rule, outside.type, across.type];
    });
    equal(seen, ["List", rule, "None", "Inconsistent"]);
  }),
];
