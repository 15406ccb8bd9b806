import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createHost, type Host } from "../../../../src/workbench/host/host";
import { newWorkbook } from "../../../../src/workbench/host/model/univer";
import { frameHost, type FrameHost } from "../../../../src/workbench/host/transport/frame";
import { nativeBridge } from "../../../../src/workbench/host/transport/native";

const EMPTY_BATCH = JSON.stringify({ Actions: [], ObjectPaths: {} });

let host: Host;

beforeEach(() => {
  host = createHost(newWorkbook());
});

afterEach(() => {
  host.dispose();
});

describe("a frame", () => {
  let frame: FrameHost;

  beforeEach(() => {
    frame = frameHost(host, { documentUrl: "https://localhost/scorecard.xlsx", origin: "https://localhost" });
  });

  const ask = async (message: object): Promise<unknown> => {
    const answer = await frame.answer(
      JSON.stringify({ _messageType: 0, _actionType: 0, _conversationId: "one", _correlationId: 7, ...message }),
    );
    return answer === null ? null : JSON.parse(answer);
  };
  const call = (dispatch: number, ...parameters: readonly unknown[]) =>
    ask({ _actionName: "executeMethod", _data: { DdaMethod: { DispatchId: dispatch }, ArrayData: parameters } });
  const batch = (body: string, flags = 1) => call(93, "", "POST", "ProcessQuery", [], body, 0, flags);
  const register = (event: number, action = 1) =>
    ask({ _actionType: action, _actionName: "richApiMessage", _data: { eventDispId: event } });

  test("is told which Excel it is in, and which requirement sets there are", async () => {
    const answer = await ask({ _actionName: "ContextActivationManager_getAppContextAsync" });
    expect(answer).toMatchObject({
      _messageType: 1,
      _correlationId: 7,
      _conversationId: "one",
      _data: { _appName: 16, _dataLocale: "en-GB" },
    });
    expect(answer).toHaveProperty("_data._requirementMatrix", JSON.stringify(host.book.requirementSets));
  });

  test("has its batches answered", async () => {
    expect(await batch(EMPTY_BATCH)).toHaveProperty("_data", {
      Version: 1,
      Error: 0,
      Data: [200, [], JSON.stringify({ Results: [], TraceIds: [] })],
    });
  });

  test("is refused by number while a cell is edited, and when a request is too large", async () => {
    host.beginCellEdit();
    expect(await batch(EMPTY_BATCH)).toHaveProperty("_data.Error", 5004);
    expect(await batch(" ".repeat(5 * 1024 * 1024 + 1))).toHaveProperty("_data.Error", 5103);
  });

  test("is told that other calls and other events are not there", async () => {
    expect(await call(1)).toHaveProperty("_data.Error", 5009);
    expect(await register(999)).toHaveProperty("_data.Error", 5009);
  });

  test("is sent events from its registration to the end of it", async () => {
    const sent: string[] = [];
    frame.onMessage((text) => sent.push(text));
    const flushed = () =>
      new Promise((resolve) => {
        setTimeout(resolve, 0);
      });
    await host.select("Sheet1", "A1");
    await flushed();
    await register(2);
    await host.select("Sheet1", "A2");
    await flushed();
    await register(2, 2);
    await host.select("Sheet1", "A3");
    await flushed();
    expect(sent.map((text) => JSON.parse(text) as unknown)).toEqual([
      expect.objectContaining({ _messageType: 1, _responseType: 1, _conversationId: "one", _data: {} }),
    ]);
  });

  test("runs a function of the ribbon by its name, and tells when the function is done", async () => {
    const sent: string[] = [];
    frame.onMessage((text) => sent.push(text));
    await expect(frame.invoke("check")).rejects.toThrow("does not listen");
    await register(39);
    let isDone = false;
    const done = frame.invoke("check").then(() => {
      isDone = true;
    });
    const [event] = sent.map((text) => JSON.parse(text) as { readonly _data: readonly [string, string, string] });
    expect(event).toMatchObject({ _responseType: 1, _data: { 1: "check", 2: "{}" } });
    const finish = (id: unknown) => ask({ _actionName: "executeMethod", _data: { DdaMethod: { DispatchId: 94 }, 0: id, 1: 0, 2: "{}" } });
    await finish("another");
    expect(isDone).toBe(false);
    await finish(event?._data[0]);
    await done;
    expect(isDone).toBe(true);
  });

  test("gets no answer to what is no request", async () => {
    expect(await frame.answer(JSON.stringify({ _messageType: 1 }))).toBeNull();
  });
});

describe("the native bridge", () => {
  const send = (body: unknown): Promise<unknown> =>
    new Promise((resolve) => {
      const bridge = nativeBridge(host);
      bridge.onMessageFromHost = (text) => {
        resolve(JSON.parse(text));
      };
      bridge.sendMessageToHost(JSON.stringify({ id: 3, type: 1, flags: 1, controlId: "", message: { url: "ProcessQuery", body } }));
    });

  test("answers under the request's id, be the body text or not", async () => {
    const answer = { id: 3, message: { statusCode: 200, body: JSON.stringify({ Results: [], TraceIds: [] }) } };
    expect(await send(EMPTY_BATCH)).toMatchObject(answer);
    expect(await send({ Actions: [], ObjectPaths: {} })).toMatchObject(answer);
  });

  test("answers with an error when the host itself fails, instead of never", async () => {
    expect(await send("no batch")).toMatchObject({ id: 3, message: { statusCode: 500 } });
  });
});
