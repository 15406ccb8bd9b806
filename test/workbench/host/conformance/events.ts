import { behaviour, equal, firstSheet, inbox, type Subject } from "./behaviour";

interface Change {
  readonly address: string;
  readonly source: string;
  readonly trigger: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Before and after, null where the event has none: the types promise them for every change, there are some only for one cell. */
function values(details: Excel.ChangedEventDetail | undefined): Pick<Change, "before" | "after"> {
  return { before: (details?.valueBefore as unknown) ?? null, after: (details?.valueAfter as unknown) ?? null };
}

/** Listens to the first sheet, and hands out what changes there. */
async function listen({ run }: Subject) {
  const changes = inbox<Change>();
  await run(async (context) => {
    firstSheet(context).onChanged.add(({ address, source, triggerSource, details }) =>
      changes.put({ address, source, trigger: triggerSource, ...values(details) }),
    );
    await context.sync();
  });
  return changes;
}

/** Events, and who is told to have caused them. */
export const EVENTS = [
  behaviour("a person's change of one cell tells its value before and after", async (subject) => {
    const changes = await listen(subject);
    await subject.host.type("Sheet1", "B2", "94.3%");
    await subject.host.type("Sheet1", "B2", "n/a");
    equal(await changes.next(), { address: "B2", source: "Local", trigger: "Unknown", before: "", after: 0.943 });
    equal(await changes.next(), { address: "B2", source: "Local", trigger: "Unknown", before: 0.943, after: "n/a" });
  }),
  behaviour("a change of several cells at once tells where, and no values", async (subject) => {
    const changes = await listen(subject);
    await subject.host.type("Sheet1", "A1:B2", "x");
    equal(await changes.next(), { address: "A1:B2", source: "Local", trigger: "Unknown", before: null, after: null });
  }),
  behaviour("the add-in's own change comes back as an event, and says that it is its own", async (subject) => {
    const changes = await listen(subject);
    await subject.run(async (context) => {
      firstSheet(context).getRange("A1").values = [[1]];
      await context.sync();
    });
    equal(await changes.next(), { address: "A1", source: "Local", trigger: "ThisLocalAddin", before: "", after: 1 });
  }),
  behaviour("another person's change is remote", async (subject) => {
    const changes = await listen(subject);
    await subject.host.type("Sheet1", "A1", "elsewhere", "other person");
    equal((await changes.next()).source, "Remote");
  }),
  behaviour("a change of format is no change of content", async (subject) => {
    const changes = await listen(subject);
    await subject.run(async (context) => {
      firstSheet(context).getRange("A1").format.fill.color = "#FF0000";
      await context.sync();
    });
    await subject.host.type("Sheet1", "A2", "next");
    equal((await changes.next()).address, "A2");
  }),
  behaviour("recalculation is no change", async (subject) => {
    await subject.host.type("Sheet1", "B1", "=A1*2");
    const changes = await listen(subject);
    await subject.host.type("Sheet1", "A1", "4");
    await subject.host.book.model.settle();
    await subject.host.type("Sheet1", "C1", "next");
    equal([(await changes.next()).address, (await changes.next()).address], ["A1", "C1"]);
  }),
  behaviour("taking a change back is a change as well", async (subject) => {
    await subject.host.type("Sheet1", "A1", "first");
    const changes = await listen(subject);
    await subject.host.undo();
    const { before, after } = await changes.next();
    equal([before, after], ["first", ""]);
  }),
  behaviour("the whole workbook's onChanged hears of every sheet", async ({ run, host }) => {
    const sheet = await host.addSheet("Second");
    const changes = inbox<string>();
    await run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ worksheetId, address }) => changes.put(`${worksheetId} ${address}`));
      await context.sync();
    });
    await host.type("Second", "C3", "x");
    equal(await changes.next(), `${sheet.id} C3`);
  }),
  behaviour("an event's range can be asked for", async ({ run, host, Excel: library }) => {
    const values = inbox<unknown>();
    await run(async (context) => {
      firstSheet(context).onChanged.add((event) =>
        library.run(async (inner) => {
          const range = event.getRange(inner);
          range.load("values");
          await inner.sync();
          await values.put(range.values);
        }),
      );
      await context.sync();
    });
    await host.type("Sheet1", "B2:B3", "7");
    equal(await values.next(), [[7], [7]]);
  }),
  behaviour("a handler that was removed hears nothing more", async ({ run, host }) => {
    const removed = inbox<string>();
    const kept = inbox<string>();
    await run(async (context) => {
      const registration = firstSheet(context).onChanged.add(({ address }) => removed.put(address));
      context.workbook.worksheets.onChanged.add(({ address }) => kept.put(address));
      await context.sync();
      await host.type("Sheet1", "A1", "one");
      equal([await removed.next(), await kept.next()], ["A1", "A1"]);
      registration.remove();
      await context.sync();
    });
    await host.type("Sheet1", "A2", "two");
    await kept.next();
    await removed.put("nothing");
    equal(await removed.next(), "nothing");
  }),
  behaviour("enableEvents turned off keeps events back", async (subject) => {
    const changes = await listen(subject);
    const enable = (on: boolean) =>
      subject.run(async (context) => {
        context.runtime.enableEvents = on;
        await context.sync();
      });
    await enable(false);
    await subject.host.type("Sheet1", "A1", "silent");
    await enable(true);
    await subject.host.type("Sheet1", "A2", "heard");
    equal((await changes.next()).address, "A2");
  }),
  behaviour("selecting cells is told with their address", async ({ run, host }) => {
    const selections = inbox<string>();
    await run(async (context) => {
      firstSheet(context).onSelectionChanged.add(({ address }) => selections.put(address));
      await context.sync();
    });
    await host.select("Sheet1", "B2:C3");
    equal(await selections.next(), "B2:C3");
  }),
  behaviour("the workbook's own onSelectionChanged hears of it too", async ({ run, host }) => {
    const heard = inbox<string>();
    await run(async (context) => {
      context.workbook.onSelectionChanged.add(() => heard.put("heard"));
      await context.sync();
    });
    await host.select("Sheet1", "C4");
    equal(await heard.next(), "heard");
  }),
  behaviour("bringing a sheet to the front is told, and it is then the active one", async ({ run, host }) => {
    const sheet = await host.addSheet("Second");
    const activated = inbox<string>();
    await run(async (context) => {
      context.workbook.worksheets.onActivated.add(({ worksheetId }) => activated.put(worksheetId));
      await context.sync();
    });
    await host.bringToFront("Second");
    equal(await activated.next(), sheet.id);
    const name = await run(async (context) => {
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load("name");
      await context.sync();
      return active.name;
    });
    equal(name, "Second");
  }),
  behaviour("a change inside a table is told to the table", async ({ run, host }) => {
    await host.type("Sheet1", "A1:B1", "Header");
    const addresses = inbox<string>();
    await run(async (context) => {
      const table = firstSheet(context).tables.add("A1:B3", true);
      table.onChanged.add(({ address }) => addresses.put(address));
      await context.sync();
    });
    await host.type("Sheet1", "D9", "outside");
    await host.type("Sheet1", "A2", "inside");
    equal(await addresses.next(), "A2");
  }),
  behaviour("a table hears of a selection that comes in and goes out again", async ({ run, host }) => {
    await host.type("Sheet1", "A1:B1", "Header");
    await host.select("Sheet1", "D9");
    const heard = inbox<readonly [string, boolean]>();
    await run(async (context) => {
      const table = firstSheet(context).tables.add("A1:B3", true);
      table.onSelectionChanged.add(({ address, isInsideTable }) => heard.put([address, isInsideTable]));
      await context.sync();
    });
    await host.select("Sheet1", "B3:C5");
    await host.select("Sheet1", "D9");
    equal(
      [await heard.next(), await heard.next()],
      [
        ["B3", true],
        ["", false],
      ],
    );
  }),
];
