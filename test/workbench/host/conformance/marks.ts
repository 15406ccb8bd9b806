import { behaviour, equal, firstSheet, read, refused, write, type Subject } from "./behaviour";

const MARKER = '=LEN("marker")>0';

function addMark({ run }: Subject, address: string, formula: string, color: string): Promise<string> {
  return run(async (context) => {
    const format = firstSheet(context).getRange(address).conditionalFormats.add("Custom");
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = color;
    format.load("id");
    await context.sync();
    return format.id;
  });
}

/** Conditional formats, and undo. */
export const MARKS = [
  behaviour("a conditional format by formula is added and found again by its formula", async (subject) => {
    await addMark(subject, "B2", MARKER, "#FFC000");
    const seen = await subject.run(async (context) => {
      const formats = firstSheet(context).getRange("A1:D9").conditionalFormats;
      formats.load("items/type,items/customOrNullObject/rule/formula");
      await context.sync();
      return formats.items.map(({ type, customOrNullObject }) => [type, customOrNullObject.rule.formula]);
    });
    equal(seen, [["Custom", MARKER]]);
  }),
  behaviour("the format of a conditional format can be read", async (subject) => {
    await addMark(subject, "B2", MARKER, "#ffc000");
    const seen = await subject.run(async (context) => {
      const format = firstSheet(context).getRange("B2").conditionalFormats.getItemAt(0);
      format.custom.format.font.bold = true;
      format.load("stopIfTrue,priority,custom/format/fill/color,custom/format/font/bold");
      await context.sync();
      return [format.stopIfTrue, format.priority, format.custom.format.fill.color, format.custom.format.font.bold];
    });
    equal(seen, [false, 0, "#FFC000", true]);
  }),
  behaviour("a conditional format touches no cell", async (subject) => {
    await addMark(subject, "B2", MARKER, "#FFC000");
    const empty = await subject.run(async (context) => {
      const used = firstSheet(context).getUsedRangeOrNullObject();
      await context.sync();
      return used.isNullObject;
    });
    equal(empty, true);
  }),
  behaviour("a new conditional format has the highest priority", async (subject) => {
    const first = await addMark(subject, "A1", MARKER, "#FF0000");
    const second = await addMark(subject, "A1", MARKER, "#00FF00");
    const ids = await subject.run(async (context) => {
      const formats = firstSheet(context).getRange("A1").conditionalFormats;
      formats.load("items/id");
      await context.sync();
      return formats.items.map(({ id }) => id);
    });
    equal(ids, [second, first]);
  }),
  behaviour("a conditional format is given another place among the priorities", async (subject) => {
    const ids: string[] = [];
    for (const color of ["#FF0000", "#00FF00", "#0000FF", "#FFFF00"]) ids.unshift(await addMark(subject, "A1", MARKER, color));
    const [first = "", second = "", third = "", fourth = ""] = ids;
    const order = (id: string, priority: number) =>
      subject.run(async (context) => {
        const formats = firstSheet(context).getRange("A1").conditionalFormats;
        formats.getItem(id).priority = priority;
        formats.load("items/id");
        await context.sync();
        return formats.items.map((format) => format.id);
      });
    equal(await order(first, 2), [second, third, first, fourth]);
    equal(await order(fourth, 0), [fourth, second, third, first]);
  }),
  behaviour("one conditional format is deleted, and the others stay as they were", async (subject) => {
    const ids = [
      await addMark(subject, "A1", MARKER, "#FF0000"),
      await addMark(subject, "A2", "=A2>1", "#00FF00"),
      await addMark(subject, "A3", MARKER, "#0000FF"),
    ];
    const left = await subject.run(async (context) => {
      const formats = firstSheet(context).getRange("A1:A3").conditionalFormats;
      formats.getItem(ids[1] ?? "").delete();
      formats.load("items/id,items/priority");
      await context.sync();
      return formats.items.map(({ id, priority }) => [id, priority]);
    });
    equal(left, [
      [ids[2], 0],
      [ids[0], 1],
    ]);
  }),
  behaviour("a conditional format lies on several areas, and tells them", async ({ run }) => {
    const seen = await run(async (context) => {
      const format = firstSheet(context).getRanges("A1,C3:D4").conditionalFormats.add("Custom");
      format.custom.rule.formula = MARKER;
      await context.sync();
      const found = firstSheet(context).getRange("C3").conditionalFormats.getItemAt(0);
      const areas = found.getRanges();
      const single = found.getRangeOrNullObject();
      areas.load("address");
      await context.sync();
      return [areas.address, single.isNullObject];
    });
    equal(seen, ["Sheet1!A1,Sheet1!C3:D4", true]);
  }),
  behaviour("clearing the conditional formats of some cells leaves them on the others", async (subject) => {
    await addMark(subject, "A1:A3", "=A1>5", "#FF0000");
    await write(subject, "A1", (range) => {
      range.conditionalFormats.clearAll();
    });
    const seen = await subject.run(async (context) => {
      const format = firstSheet(context).getRange("A3").conditionalFormats.getItemAt(0);
      const range = format.getRange();
      const count = firstSheet(context).getRange("A1").conditionalFormats.getCount();
      format.load("custom/rule/formula");
      range.load("address");
      await context.sync();
      return [count.value, range.address, format.custom.rule.formula];
    });
    equal(seen, [0, "Sheet1!A2:A3", "=A2>5"]);
  }),
  behaviour("a conditional format that is gone is ItemNotFound", async (subject) => {
    const id = await addMark(subject, "A1", MARKER, "#FF0000");
    await write(subject, "A1", (range) => {
      range.conditionalFormats.clearAll();
    });
    await refused("ItemNotFound", () =>
      write(subject, "A1", (range) => {
        range.conditionalFormats.getItem(id).delete();
      }),
    );
  }),
  behaviour("one undo takes back all that one sync wrote", async (subject) => {
    await write(subject, "A1:B1", (range) => {
      range.values = [["old", 1]];
    });
    await subject.run(async (context) => {
      const range = firstSheet(context).getRange("A1:B1");
      range.values = [["new", "50%"]];
      range.format.fill.color = "#FF0000";
      range.format.font.bold = true;
      range.merge();
      firstSheet(context).getRange("3:3").rowHidden = true;
      range.conditionalFormats.add("Custom").custom.rule.formula = MARKER;
      await context.sync();
    });
    equal(await subject.host.undo(), true);
    const { model, active } = subject.host.book;
    equal(
      [model.cell(active, 0, 0), model.cell(active, 0, 1), model.merges(active), model.isHidden(active, "row", 2), model.rules(active)],
      [{ value: "old", formula: null, style: {} }, { value: 1, formula: null, style: {} }, [], false, []],
    );
  }),
  behaviour("two syncs are two steps of undo", async (subject) => {
    await write(subject, "A1", (range) => {
      range.values = [[1]];
    });
    await write(subject, "A1", (range) => {
      range.values = [[2]];
    });
    await subject.host.undo();
    equal((await read(subject, "A1", "values")).values, [[1]]);
    await subject.host.undo();
    equal((await read(subject, "A1", "values")).values, [[""]]);
    equal(await subject.host.undo(), false);
  }),
  behaviour("another person's change is not there to be undone", async (subject) => {
    await write(subject, "A1", (range) => {
      range.values = [["mine"]];
    });
    await subject.host.type("Sheet1", "A2", "theirs", "other person");
    await subject.host.undo();
    equal((await read(subject, "A1:A2", "values")).values, [[""], ["theirs"]]);
  }),
  behaviour("undo brings a formula back, and its value", async (subject) => {
    await write(subject, "A1:B1", (range) => {
      range.formulas = [[2, "=A1*3"]];
    });
    await write(subject, "B1", (range) => {
      range.values = [["gone"]];
    });
    await subject.host.undo();
    const { formulas, values } = await read(subject, "B1", "formulas", "values");
    equal([formulas, values], [[["=A1*3"]], [[6]]]);
  }),
  behaviour("protecting a sheet empties the undo stack", async (subject) => {
    await write(subject, "A1", (range) => {
      range.values = [[1]];
    });
    await subject.run(async (context) => {
      firstSheet(context).protection.protect();
      await context.sync();
    });
    equal(await subject.host.undo(), false);
  }),
];
