import { describe, expect, test } from "vitest";
import { runBatch, type Session } from "../../../../src/workbench/host/protocol/batch";
import { Fault } from "../../../../src/workbench/host/protocol/fault";
import { ActionType, PathType, type Action, type ObjectPath } from "../../../../src/workbench/host/protocol/messages";
import { objectType, type ObjectType } from "../../../../src/workbench/host/protocol/object";

interface Shelf {
  label: string;
  opened: number;
}

const label: ObjectType<Shelf> = objectType("Label", {
  properties: {
    Text: {
      get: (shelf) => shelf.label,
      set: (shelf, text) => {
        shelf.label = String(text);
      },
    },
  },
});

const book: ObjectType<string> = objectType("Book", {
  identity: (title) => ({ Id: title }),
  properties: { Title: { get: (title) => title } },
});

const shelfType: ObjectType<Shelf> = objectType("Shelf", {
  properties: {
    Opened: { get: (shelf) => shelf.opened },
    Label: {
      get: (shelf) => shelf.label,
      set: (shelf, text) => {
        shelf.label = String(text);
      },
    },
  },
  links: { Tag: label, Nothing: () => null },
  objects: {
    Open: (shelf) => {
      shelf.opened += 1;
      return label(shelf);
    },
  },
  methods: {
    Count: () => 2,
    Break: () => {
      throw new Fault("InvalidOperation", "It does not break.");
    },
  },
  items: () => ["First", "Second"].map(book),
});

function setUp() {
  const shelf: Shelf = { label: "Old", opened: 0 };
  const session: Session = {
    root: shelfType(shelf),
    service: () => {
      throw new Fault("ApiNotFound");
    },
    references: new Map(),
    newReference: () => 1,
    has: (member) => member !== "Shelf.later",
    settle: () => Promise.resolve(),
  };
  const paths: Record<string, ObjectPath> = {
    1: { Id: 1, ObjectPathType: PathType.Global, Name: "" },
    2: { Id: 2, ObjectPathType: PathType.Method, Name: "Open", ParentObjectPathId: 1 },
    3: { Id: 3, ObjectPathType: PathType.Property, Name: "Nothing", ParentObjectPathId: 1 },
    4: { Id: 4, ObjectPathType: PathType.Property, Name: "Tag", ParentObjectPathId: 3 },
    5: { Id: 5, ObjectPathType: PathType.Reference, Name: ":gone@Label" },
  };
  const run = (...actions: readonly Partial<Action>[]) =>
    runBatch(
      {
        Actions: actions.map((action, index) => ({ Id: index, ActionType: ActionType.Instantiate, Name: "", ObjectPathId: 1, ...action })),
        ObjectPaths: paths,
      },
      session,
    );
  return { shelf, session, run };
}

describe("a batch", () => {
  test("follows each path once, however often it is named", async () => {
    const { shelf, run } = setUp();
    await run({ ObjectPathId: 2 }, { ObjectPathId: 2 }, { ObjectPathId: 2, ActionType: ActionType.Query });
    expect(shelf.opened).toBe(1);
  });

  test("answers the traces by their ids", async () => {
    const { run } = setUp();
    expect((await run({ ActionType: ActionType.Trace, Id: 9, ObjectPathId: 0 })).TraceIds).toEqual([9]);
  });

  test("answers a null object with null, and what hangs on it", async () => {
    const { run } = setUp();
    expect((await run({ ObjectPathId: 3 }, { ObjectPathId: 4, ActionType: ActionType.Query })).Results.map(({ Value }) => Value)).toEqual([
      null,
      null,
    ]);
  });

  test("gives a kept object an id by which a later batch finds it", async () => {
    const { session, run } = setUp();
    const { Results } = await run(
      { ObjectPathId: 2 },
      { ObjectPathId: 2, ActionType: ActionType.Method, Name: "_KeepReference" },
      { ObjectPathId: 2 },
    );
    const [id] = session.references.keys();
    expect(Results.map(({ Value }) => Value)).toEqual([{}, null, { _ReferenceId: id }]);
  });

  test("refuses an object that was let go", async () => {
    const { run } = setUp();
    expect((await run({ ObjectPathId: 5 })).Error).toMatchObject({ Code: "ItemNotFound", ActionIndex: 0 });
  });

  test("stops at the first fault, says where, and keeps what was done", async () => {
    const { shelf, run } = setUp();
    const set = (text: string): Partial<Action> => ({
      ActionType: ActionType.SetProperty,
      Name: "Label",
      ArgumentInfo: { Arguments: [text] },
    });
    const answer = await run(set("New"), { ActionType: ActionType.Method, Name: "Break" }, set("Newer"));
    expect(answer.Error).toEqual({
      Code: "InvalidOperation",
      Message: "It does not break.",
      HttpStatusCode: 400,
      Location: "Shelf.break",
      ActionIndex: 1,
    });
    expect([answer.Results.length, shelf.label]).toEqual([1, "New"]);
  });

  test.each([
    ["a method", { ActionType: ActionType.Method, Name: "Dance" }, "Shelf.dance"],
    ["a property", { ActionType: ActionType.Query, QueryInfo: { Select: ["colour"] } }, "Shelf.colour"],
    ["what a later version brings", { ActionType: ActionType.Method, Name: "Later" }, "Shelf.later"],
    ["what every object has in JavaScript", { ActionType: ActionType.Method, Name: "constructor" }, "Shelf.constructor"],
  ])("refuses %s that there is not", async (_what, action, location) => {
    const { run } = setUp();
    expect((await run(action)).Error).toMatchObject({ Code: "ApiNotFound", Location: location });
  });

  test("refuses to write what can only be read", async () => {
    const { run } = setUp();
    expect((await run({ ActionType: ActionType.SetProperty, Name: "Opened", ArgumentInfo: { Arguments: [7] } })).Error?.Code).toBe(
      "InvalidOperation",
    );
  });

  test("answers a query of a collection with its items, and retrieve in the add-in's own spelling", async () => {
    const { run } = setUp();
    const query = { QueryInfo: { Select: ["title"], Top: 1 } };
    const { Results } = await run({ ActionType: ActionType.Query, ...query }, { ActionType: ActionType.QueryAsJson, ...query });
    expect(Results.map(({ Value }) => Value)).toEqual([{ _Items: [{ Id: "First", Title: "First" }] }, { items: [{ title: "First" }] }]);
  });

  test("updates several properties, also of what hangs on the object", async () => {
    const { shelf, run } = setUp();
    await run({ ActionType: ActionType.Update, ObjectState: { tag: { text: "Set" } } });
    expect(shelf.label).toBe("Set");
  });

  test("says Conflict when something is not as it was expected to be", async () => {
    const { run } = setUp();
    const expecting = (text: string): Partial<Action> => ({ ActionType: ActionType.EnsureUnchanged, ObjectState: { label: text } });
    expect((await run(expecting("Old"))).Error).toBeUndefined();
    expect((await run(expecting("Other"))).Error).toMatchObject({ Code: "Conflict", HttpStatusCode: 409, Location: "Shelf.label" });
  });
});
