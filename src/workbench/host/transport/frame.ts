import { EventType, type EventEntry } from "../events";
import type { Host } from "../host";
import { REFUSALS } from "../limits";

/** What Excel on the web and its add-in's frame say to each other by postMessage, both ways as JSON text. */
interface Message {
  readonly _messageType?: number;
  readonly _actionType?: number;
  readonly _actionName?: string;
  readonly _conversationId?: string;
  readonly _correlationId?: number;
  readonly _data?: unknown;
}

interface MethodCall {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
  /** Of a ribbon command that is done: the id under which it was asked for. */
  readonly 0?: unknown;
}

/** The page that plays Excel. */
export interface FrameOptions {
  /** URL of the document, as the add-in reads it. */
  readonly documentUrl: string;
  /** Origin that answers say they come from. */
  readonly origin: string;
  readonly uiLocale?: string;
}

/** The calls that are answered: a batch, the settings of the older interface, and a ribbon command that is done. */
const DISPATCH = { batch: 93, readSettings: 75, writeSettings: 76, commandDone: 94 } as const;
const CALL_UNKNOWN = 5009;
const ACTION = { invoke: 0, register: 1, unregister: 2 } as const;
const RESPONSE = { answer: 0, event: 1 } as const;
/** Events that a frame registers for: those of batches in one, the older one of a changed selection, and ribbon commands. */
const EVENT = { richApi: 33, selection: EventType.DocumentSelectionChanged, command: 39 } as const;
const EVENTS: readonly (number | undefined)[] = Object.values(EVENT);

export interface FrameHost {
  /** Answers one message of the frame; null for what is no request. */
  answer(text: string): Promise<string | null>;
  /** Calls with what the host has to say by itself. Returns what ends it. */
  onMessage(send: (text: string) => void): () => void;
  /**
   * Has the frame run one of its functions, as a button of the ribbon does; resolves when the function says that it is
   * done. The frame must have named its functions by then.
   */
  invoke(name: string): Promise<void>;
}

/** What Office.js asks for at its start: who the host is, and what it can do. */
function appContext(host: Host, { documentUrl, uiLocale = "en-GB" }: FrameOptions): Readonly<Record<string, unknown>> {
  return {
    _id: "workbench",
    _appName: 16,
    _appVersion: "16.00",
    _appUILocale: uiLocale,
    _dataLocale: host.book.locale,
    _docUrl: documentUrl,
    _clientMode: 0,
    _settings: [],
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _appInstanceId: "workbench",
    _appMinorVersion: 0,
    _hostFullVersion: "16.0.0.0",
    _requirementMatrix: JSON.stringify(host.book.requirementSets),
    _addinName: "Scorecard Check",
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}

async function runBatchCall(host: Host, parameters: readonly unknown[]): Promise<unknown> {
  // Flags and body stand at fixed places of the array: custom data, verb, address, headers, body, permission, flags.
  const [, , , , body, , flags] = parameters;
  const answer = await host.answer(String(body), Number(flags));
  if ("refused" in answer) return { Version: 1, Error: REFUSALS[answer.refused].officeCode, Data: null };
  return { Version: 1, Error: 0, Data: [200, [], answer.body] };
}

async function callMethod(host: Host, { DdaMethod, ArrayData = [] }: MethodCall): Promise<unknown> {
  switch (DdaMethod?.DispatchId) {
    case DISPATCH.batch:
      return runBatchCall(host, ArrayData);
    case DISPATCH.readSettings:
      return { Version: 1, Error: 0, Data: [[], []] };
    case DISPATCH.writeSettings:
    case DISPATCH.commandDone:
      return { Version: 1, Error: 0, Data: null };
    default:
      return { Version: 1, Error: CALL_UNKNOWN, Data: null };
  }
}

async function dataFor(host: Host, options: FrameOptions, message: Message): Promise<unknown> {
  switch (message._actionName) {
    case "ContextActivationManager_getAppContextAsync":
      return appContext(host, options);
    case "executeMethod":
      return callMethod(host, message._data as MethodCall);
    default:
      return message._actionType === ACTION.invoke ? null : { Error: EVENTS.includes(eventOf(message)) ? 0 : CALL_UNKNOWN };
  }
}

function eventOf({ _data }: Message): number | undefined {
  return ((_data ?? {}) as { readonly eventDispId?: number }).eventDispId;
}

function entryArray({ messageCategory, messageType, targetId, message, id }: EventEntry): readonly unknown[] {
  return [messageCategory, messageType, targetId, message, id, false];
}

/** The host's side of a frame in which an add-in runs: texts in, texts out, no page needed. */
export function frameHost(host: Host, options: FrameOptions): FrameHost {
  /** Registrations by the number of the event, to be repeated in each delivery. */
  const registrations = new Map<number, Message>();
  /** What waits for the end of ribbon commands, by their ids. */
  const commands = new Map<string, () => void>();
  const listeners = new Set<(text: string) => void>();
  const envelope = (message: Message, kind: number, data: unknown): string =>
    JSON.stringify({
      _messageType: 1,
      _responseType: kind,
      _actionName: message._actionName,
      _conversationId: message._conversationId,
      _correlationId: message._correlationId,
      _errorCode: 0,
      _serializerVersion: 1,
      _origin: options.origin,
      _data: data,
    });

  const follow = (message: Message): void => {
    const event = eventOf(message);
    if (event === undefined) return;
    if (message._actionType === ACTION.register) registrations.set(event, message);
    if (message._actionType === ACTION.unregister) registrations.delete(event);
  };
  const finish = ({ _data }: Message): void => {
    const { DdaMethod, 0: id } = (_data ?? {}) as MethodCall;
    if (DdaMethod?.DispatchId !== DISPATCH.commandDone) return;
    commands.get(String(id))?.();
    commands.delete(String(id));
  };
  /** The message that tells the entries, in the form of that event; null when nobody registered for it, or there are none. */
  const delivery = (event: number, entries: readonly EventEntry[]): string | null => {
    const message = registrations.get(event);
    if (message === undefined || entries.length === 0) return null;
    return envelope(message, RESPONSE.event, event === EVENT.richApi ? { ArrayData: entries.map(entryArray) } : {});
  };

  return {
    answer: async (text) => {
      const message = JSON.parse(text) as Message;
      if (message._messageType !== 0) return null;
      follow(message);
      finish(message);
      return envelope(message, RESPONSE.answer, await dataFor(host, options, message));
    },
    onMessage: (send) => {
      listeners.add(send);
      const stop = host.onEvents((entries) => {
        const selections = entries.filter(({ messageType }) => messageType === EVENT.selection);
        const others = entries.filter(({ messageType }) => messageType !== EVENT.selection);
        for (const text of [delivery(EVENT.selection, selections), delivery(EVENT.richApi, others)]) if (text !== null) send(text);
      });
      return () => {
        listeners.delete(send);
        stop();
      };
    },
    invoke: (name) =>
      new Promise((resolve, reject) => {
        const registration = registrations.get(EVENT.command);
        if (registration === undefined) {
          reject(new Error("the frame does not listen for commands"));
          return;
        }
        const id = host.book.newId();
        commands.set(id, resolve);
        const text = envelope(registration, RESPONSE.event, { 0: id, 1: name, 2: "{}" });
        listeners.forEach((send) => {
          send(text);
        });
      }),
  };
}
