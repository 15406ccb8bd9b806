import { activate, createBook, findSheet, select, type Actor, type Book, type Validation } from "./book";
import type { EventEntry } from "./events";
import { byteLength, LARGEST_PAYLOAD, type Refusal } from "./limits";
import { parseAddress } from "./model/address";
import type { SheetInfo, WorkbookModel } from "./model/workbook";
import { rangePlace, type RangePlace } from "./place";
import { VALUE_PROPERTIES } from "./objects/range-values";
import { addSheet } from "./objects/worksheets";
import { service } from "./objects/services";
import { workbook } from "./objects/workbook";
import { runBatch, type Session } from "./protocol/batch";
import { Fault } from "./protocol/fault";
import { ActionType, RequestFlag, type BatchRequest } from "./protocol/messages";
import { DEFAULT_REQUIREMENT_SETS, hasMember, supports, type RequirementSets } from "./requirement-sets";

/** What a batch is answered with: its result as JSON text, or why it was not run. */
export type Answer = { readonly body: string } | { readonly refused: Refusal };

/** What passed through the host. Bytes are those of the batches' bodies. */
export interface Traffic {
  /** Batches that the add-in asked for: one for each `context.sync()`. */
  readonly syncs: number;
  /** Batches that `Excel.run` sends by itself at its end, to let objects go. */
  readonly cleanUps: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

export interface HostOptions {
  /** BCP 47 tag; it decides the order of a typed date. */
  readonly locale?: string;
  readonly requirementSets?: RequirementSets;
}

/**
 * Excel, as an add-in sees it. `answer` serves Office.js; all else is for who plays the person at the sheet. Everything
 * that changes waits its turn behind the batches that run.
 */
export interface Host {
  readonly book: Book;
  /** Runs a batch, given as JSON text with the flags of its request. */
  answer(body: string, flags: number): Promise<Answer>;
  /** Calls with events on their way to the add-in, after the answer of the batch that caused them. */
  onEvents(listener: (entries: readonly EventEntry[]) => void): () => void;

  /** Whether the set is there in that version or a later one. */
  supports(set: string, version?: string | number): boolean;
  readonly traffic: Traffic;
  resetTraffic(): void;

  addSheet(name: string): Promise<SheetInfo>;
  /** Types into the cell, or into every cell of the range, as the user or as another person. */
  type(sheet: string, address: string, text: string, who?: Exclude<Actor, "add-in">): Promise<void>;
  /** Selects cells, and brings their sheet to the front. */
  select(sheet: string, address: string): Promise<void>;
  bringToFront(sheet: string): Promise<void>;
  addValidation(validation: Validation): void;
  /** The person starts to edit a cell: until the end, batches are refused, or wait where they asked to. */
  beginCellEdit(): void;
  endCellEdit(): void;
  /** Ctrl+Z. False when there is nothing to take back. */
  undo(): Promise<boolean>;
  dispose(): void;
}

/** What the library sends for itself: `Excel.run` at its end, to let objects go, and a pane at its start, to say that it is ready. */
const OWN_CALLS = { cleanUp: "_RemoveReference", ready: "NotifyActionHandlerReady" } as const;

/** Whether the batch does nothing but call this method. */
function onlyCalls({ Actions }: BatchRequest, method: string): boolean {
  const calls = Actions.filter(({ ActionType: type }) => type !== ActionType.Instantiate);
  return calls.length > 0 && calls.every(({ Name }) => Name === method);
}

function counted(traffic: Traffic, request: BatchRequest, requestBytes: number, responseBytes: number): Traffic {
  if (onlyCalls(request, OWN_CALLS.ready)) return traffic;
  const cleanUp = onlyCalls(request, OWN_CALLS.cleanUp);
  return {
    syncs: traffic.syncs + (cleanUp ? 0 : 1),
    cleanUps: traffic.cleanUps + (cleanUp ? 1 : 0),
    requestBytes: traffic.requestBytes + requestBytes,
    responseBytes: traffic.responseBytes + responseBytes,
  };
}

interface State {
  traffic: Traffic;
  editing: boolean;
  /** Batches that wait for the end of the editing. */
  waiting: (() => void)[];
  /** The end of what runs last. */
  last: Promise<unknown>;
  listeners: Set<(entries: readonly EventEntry[]) => void>;
}

function deliver({ events }: Book, { listeners }: State): void {
  const entries = events.take();
  if (entries.length === 0) return;
  // A turn later, so that the answer of the batch arrives first.
  setTimeout(() => {
    listeners.forEach((listener) => {
      listener(entries);
    });
  }, 0);
}

/** Runs the work when all that came before it is done. */
function inTurn<Result>(book: Book, state: State, actor: Actor, work: () => Promise<Result>): Promise<Result> {
  const turn = state.last.then(async () => {
    book.actor = actor;
    try {
      return await book.model.record(work, actor !== "other person");
    } finally {
      book.actor = "user";
      deliver(book, state);
    }
  });
  // A failure is for who asked; the next in the queue runs all the same.
  state.last = turn.catch(() => undefined);
  return turn;
}

function placeOf(book: Book, sheetName: string, address: string): RangePlace {
  const sheet = findSheet(book, sheetName);
  const parsed = parseAddress(address);
  if (sheet === null || parsed === null) throw new Fault("ItemNotFound", `There is no ${sheetName}!${address}.`);
  return rangePlace(book, sheet.id, parsed.area);
}

async function answerBatch(book: Book, state: State, session: Session, body: string, flags: number): Promise<Answer> {
  const requestBytes = byteLength(body);
  if (requestBytes > LARGEST_PAYLOAD) return { refused: "RequestPayloadSizeLimitExceeded" };
  if (state.editing && (flags & RequestFlag.DelayForCellEdit) === 0) return { refused: "InvalidOperationInCellEditMode" };
  if (state.editing) {
    await new Promise<void>((resolve) => {
      state.waiting.push(resolve);
    });
  }
  const request = JSON.parse(body) as BatchRequest;
  const response = await inTurn(book, state, "add-in", () => runBatch(request, session));
  const text = JSON.stringify(response);
  const responseBytes = byteLength(text);
  state.traffic = counted(state.traffic, request, requestBytes, responseBytes);
  return responseBytes > LARGEST_PAYLOAD ? { refused: "ResponsePayloadSizeLimitExceeded" } : { body: text };
}

/** What lasts from one batch of the add-in to the next. */
function openSession(book: Book): Session {
  let references = 0;
  return {
    root: workbook(book),
    service,
    references: new Map(),
    newReference: () => {
      references += 1;
      return references;
    },
    has: (member) => hasMember(book.requirementSets, member),
    settle: () => book.model.settle(),
  };
}

const NO_TRAFFIC: Traffic = { syncs: 0, cleanUps: 0, requestBytes: 0, responseBytes: 0 };

/** A host over a workbook. */
export function createHost(model: WorkbookModel, options: HostOptions = {}): Host {
  const book = createBook(model, options.locale ?? "en-GB", options.requirementSets ?? DEFAULT_REQUIREMENT_SETS);
  const session = openSession(book);
  const state: State = { traffic: NO_TRAFFIC, editing: false, waiting: [], last: Promise.resolve(), listeners: new Set() };
  const asUser = <Result>(work: () => Result): Promise<Result> => inTurn(book, state, "user", () => Promise.resolve(work()));
  // What is done in the grid itself comes without a turn of its own.
  model.onChange(() => {
    if (book.actor !== "add-in") deliver(book, state);
  });

  return {
    book,
    answer: (body, flags) => answerBatch(book, state, session, body, flags),
    onEvents: (listener) => {
      state.listeners.add(listener);
      return () => state.listeners.delete(listener);
    },
    supports: (set, version = "1.1") => supports(book.requirementSets, set, String(version)),
    get traffic() {
      return state.traffic;
    },
    resetTraffic: () => {
      state.traffic = NO_TRAFFIC;
    },
    addSheet: (name) => asUser(() => addSheet(book, name)),
    type: (sheet, address, text, who = "user") =>
      inTurn(book, state, who, () => {
        VALUE_PROPERTIES.Values?.set?.(placeOf(book, sheet, address), text);
        return Promise.resolve();
      }),
    select: (sheet, address) =>
      asUser(() => {
        const place = placeOf(book, sheet, address);
        select(book, place.sheet, place.areas);
      }),
    bringToFront: (sheet) =>
      asUser(() => {
        activate(book, placeOf(book, sheet, "A1").sheet);
      }),
    addValidation: (validation) => {
      book.validations.push(validation);
    },
    beginCellEdit: () => {
      state.editing = true;
    },
    endCellEdit: () => {
      state.editing = false;
      const { waiting } = state;
      state.waiting = [];
      waiting.forEach((resume) => {
        resume();
      });
    },
    undo: () => asUser(() => model.undo()),
    dispose: () => {
      model.dispose();
    },
  };
}
