import { behaviour, equal, firstSheet, read, refused, write } from "./behaviour";

/** What the host refuses: protected sheets, cells being edited, payloads that are too large. */
export const REFUSALS = [
  behaviour("a protected sheet refuses values, formats, conditional formats and hiding with AccessDenied", async (subject) => {
    await subject.run(async (context) => {
      firstSheet(context).protection.protect();
      await context.sync();
    });
    const changes: readonly ((range: Excel.Range) => void)[] = [
      (range) => {
        range.values = [[1]];
      },
      (range) => {
        range.format.fill.color = "#FF0000";
      },
      (range) => {
        range.setCellProperties([[{ format: { font: { bold: true } } }]]);
      },
      (range) => {
        range.conditionalFormats.add("Custom");
      },
      (range) => {
        range.rowHidden = true;
      },
      (range) => {
        range.clear();
      },
      (range) => {
        range.merge();
      },
    ];
    for (const change of changes) await refused("AccessDenied", () => write(subject, "A1", change));
  }),
  behaviour("a protected sheet can be read", async (subject) => {
    await write(subject, "A1", (range) => {
      range.values = [[1]];
    });
    const isProtected = await subject.run(async (context) => {
      const { protection } = firstSheet(context);
      protection.protect();
      protection.load("protected");
      await context.sync();
      return protection.protected;
    });
    equal([isProtected, (await read(subject, "A1", "values")).values], [true, [[1]]]);
  }),
  behaviour("a sheet that is protected cannot be protected again", async ({ run }) => {
    await refused("AccessDenied", () =>
      run(async (context) => {
        firstSheet(context).protection.protect();
        firstSheet(context).protection.protect();
        await context.sync();
      }),
    );
  }),
  behaviour("a sheet is unprotected only with its password", async (subject) => {
    const unprotect = (password: string) =>
      subject.run(async (context) => {
        firstSheet(context).protection.unprotect(password);
        await context.sync();
      });
    await subject.run(async (context) => {
      firstSheet(context).protection.protect({}, "secret");
      await context.sync();
    });
    await refused("AccessDenied", () => unprotect("guess"));
    await unprotect("secret");
    await write(subject, "A1", (range) => {
      range.values = [[1]];
    });
  }),
  behaviour("while a cell is being edited every batch is refused, and nothing of it is done", async (subject) => {
    subject.host.beginCellEdit();
    await refused("InvalidOperationInCellEditMode", () =>
      write(subject, "A1", (range) => {
        range.values = [[1]];
      }),
    );
    subject.host.endCellEdit();
    equal((await read(subject, "A1", "values")).values, [[""]]);
  }),
  behaviour("a batch that asked to be delayed waits for the end of the editing", async ({ host, Excel: library }) => {
    host.beginCellEdit();
    const done = library.run({ delayForCellEdit: true }, async (context) => {
      firstSheet(context).getRange("A1").values = [["late"]];
      await context.sync();
    });
    equal(host.book.model.cell(host.book.active, 0, 0).value, null);
    host.endCellEdit();
    await done;
    equal(host.book.model.cell(host.book.active, 0, 0).value, "late");
  }),
  behaviour("a request of more than 5 MB is refused whole", async (subject) => {
    const long = "x".repeat(30_000);
    const rows = Array.from({ length: 200 }, () => [long]);
    await refused("RequestPayloadSizeLimitExceeded", () =>
      write(subject, "A1:A200", (range) => {
        range.values = rows;
      }),
    );
    equal((await read(subject, "A1", "valueTypes")).valueTypes, [["Empty"]]);
  }),
  behaviour("an answer of more than 5 MB is not sent, though the batch was done", async (subject) => {
    const { model, active } = subject.host.book;
    const value = "x".repeat(30_000);
    model.change(
      active,
      Array.from({ length: 200 }, (_row, row) => ({ row, column: 0, content: { value, formula: null } })),
    );
    await refused("ResponsePayloadSizeLimitExceeded", () =>
      subject.run(async (context) => {
        firstSheet(context).getRange("B1").values = [["done"]];
        firstSheet(context).getRange("A1:A200").load("values");
        await context.sync();
      }),
    );
    equal(model.cell(active, 0, 1).value, "done");
  }),
  behaviour("sheets' names are held to Excel's rules", async ({ run, host }) => {
    await host.addSheet("Taken");
    const rename = (name: string) =>
      run(async (context) => {
        firstSheet(context).name = name;
        await context.sync();
      });
    for (const name of ["", "a/b", "x".repeat(32)]) await refused("InvalidArgument", () => rename(name));
    await refused("ItemAlreadyExists", () => rename("TAKEN"));
    await rename("Scorecard");
    equal(
      host.book.model.sheets().map(({ name }) => name),
      ["Scorecard", "Taken"],
    );
  }),
  behaviour("the last sheet that can be seen cannot be hidden", async ({ run }) => {
    await refused("InvalidOperation", () =>
      run(async (context) => {
        firstSheet(context).visibility = "Hidden";
        await context.sync();
      }),
    );
  }),
  behaviour("a hidden sheet tells, and cannot be brought to the front", async ({ run, host }) => {
    await host.addSheet("Back");
    const visibility = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Back");
      sheet.visibility = "VeryHidden";
      sheet.load("visibility");
      await context.sync();
      return sheet.visibility;
    });
    equal(visibility, "VeryHidden");
    await refused("InvalidOperation", () =>
      run(async (context) => {
        context.workbook.worksheets.getItem("Back").activate();
        await context.sync();
      }),
    );
  }),
  behaviour("a sheet is deleted with its tables, and undo reaches no further back", async (subject) => {
    const { run, host } = subject;
    await host.addSheet("Gone");
    await host.type("Gone", "A1", "Header");
    await host.select("Gone", "A1");
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Gone");
      sheet.tables.add("A1:A3", true);
      sheet.delete();
      const count = context.workbook.tables.getCount();
      const selected = context.workbook.getSelectedRange();
      selected.load("address");
      await context.sync();
      return [count.value, selected.address];
    });
    equal([seen, await host.undo()], [[0, "Sheet1!A1"], false]);
  }),
];
