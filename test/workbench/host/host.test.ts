import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createHost, type Host } from "../../../src/workbench/host/host";
import { newWorkbook } from "../../../src/workbench/host/model/univer";
import { ActionType, PathType, RequestFlag, type ObjectPath } from "../../../src/workbench/host/protocol/messages";

let host: Host;

beforeEach(() => {
  host = createHost(newWorkbook());
});

afterEach(() => {
  host.dispose();
});

/** A batch that does one thing to cell A1, or to what hangs on it at the end of the path. */
function batch(
  action: { readonly ActionType: number; readonly Name: string; readonly argument: unknown },
  ...further: readonly Omit<ObjectPath, "Id" | "ParentObjectPathId">[]
): string {
  const steps = [
    { ObjectPathType: PathType.Global, Name: "" },
    { ObjectPathType: PathType.Property, Name: "Worksheets" },
    { ObjectPathType: PathType.Indexer, Name: "", ArgumentInfo: { Arguments: ["Sheet1"] } },
    { ObjectPathType: PathType.Method, Name: "GetRange", ArgumentInfo: { Arguments: ["A1"] } },
    ...further,
  ];
  const paths = steps.map((step, index) => ({ ...step, Id: index + 1, ParentObjectPathId: index }));
  const { argument, ...named } = action;
  return JSON.stringify({
    Actions: [{ Id: 1, ObjectPathId: paths.length, ...named, ArgumentInfo: { Arguments: [argument] } }],
    ObjectPaths: Object.fromEntries(paths.map((path) => [path.Id, path])),
  });
}

const writing = (value: string) => batch({ ActionType: ActionType.SetProperty, Name: "Values", argument: [[value]] });
const valueOfA1 = () => host.book.model.cell(host.book.active, 0, 0).value;

describe("while a cell is being edited", () => {
  test("a batch that asked to be delayed is done after what the person does, not before", async () => {
    host.beginCellEdit();
    const answer = host.answer(writing("late"), RequestFlag.Write | RequestFlag.DelayForCellEdit);
    await host.type("Sheet1", "A1", "typed");
    expect(valueOfA1()).toBe("typed");
    host.endCellEdit();
    await answer;
    expect(valueOfA1()).toBe("late");
  });

  test("any other is refused at once", async () => {
    host.beginCellEdit();
    expect(await host.answer(writing("never"), RequestFlag.Write)).toEqual({ refused: "InvalidOperationInCellEditMode" });
  });
});

test("batches and what people do run one after the other, in the order of their asking", async () => {
  const done = [host.answer(writing("first"), 1), host.type("Sheet1", "A1", "second"), host.answer(writing("third"), 1)];
  await Promise.all(done);
  expect(valueOfA1()).toBe("third");
  await host.undo();
  expect(valueOfA1()).toBe("second");
});

test("a fault of a person's act is theirs alone, and what comes after runs", async () => {
  await expect(host.type("Nowhere", "A1", "x")).rejects.toThrow("There is no Nowhere!A1.");
  await host.type("Sheet1", "A1", "x");
  expect(valueOfA1()).toBe("x");
});

test("bytes are counted both ways", async () => {
  const body = writing("£");
  const answer = await host.answer(body, 1);
  const response = "body" in answer ? answer.body : "";
  expect(host.traffic).toEqual({
    syncs: 1,
    cleanUps: 0,
    requestBytes: Buffer.byteLength(body),
    responseBytes: Buffer.byteLength(response),
  });
});

test("a conditional format is changed to another formula in one call", async () => {
  const { model, active } = host.book;
  model.addRule(active, { id: "mark", areas: [{ top: 0, left: 0, bottom: 0, right: 0 }], formula: "=FALSE", stopIfTrue: false, style: {} });
  host.book.requirementSets = { ExcelApi: "1.17" };
  const change = { ActionType: ActionType.Method, Name: "ChangeRuleToCustom", argument: "=TRUE" };
  await host.answer(
    batch(
      change,
      { ObjectPathType: PathType.Property, Name: "ConditionalFormats" },
      { ObjectPathType: PathType.Indexer, Name: "", ArgumentInfo: { Arguments: ["mark"] } },
    ),
    1,
  );
  expect(model.rules(active)).toMatchObject([{ id: "mark", formula: "=TRUE" }]);
});
