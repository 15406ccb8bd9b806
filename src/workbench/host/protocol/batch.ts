import { Fault } from "./fault";
import {
  ActionType,
  PathType,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type BatchRequest,
  type BatchResponse,
  type ObjectPath,
} from "./messages";
import { camelCase, pascalCase, type HostObject } from "./object";
import { answerQuery, JSON_NAMES, PROTOCOL_NAMES } from "./query";

/** What a batch runs against, and what lasts from one batch to the next. */
export interface Session {
  readonly root: HostObject;
  /** Objects that the add-in keeps under an id of its own. */
  /** An object that hangs on no workbook, by its name. @throws Fault ApiNotFound when there is none. */
  service(name: string): HostObject;
  readonly references: Map<string, HostObject>;
  /** A number that no reference has had. */
  newReference(): number;
  /** Whether the Excel that is played has the member, such as "Range.values": an older one has fewer. */
  has(member: string): boolean;
  /** Waits until formulas show their values. */
  settle(): Promise<void>;
}

/** State of one batch: each path is instantiated once. */
interface Run {
  readonly session: Session;
  readonly paths: BatchRequest["ObjectPaths"];
  readonly objects: Map<number, HostObject | null>;
  /** Reference ids of the objects that this batch keeps or finds again. */
  readonly kept: Map<number, string>;
}

function argumentsOf(run: Run, info: ArgumentInfo | undefined): readonly unknown[] {
  return (info?.Arguments ?? []).map((argument, index) => {
    const path = info?.ReferencedObjectPathIds?.[index] ?? 0;
    return path === 0 ? argument : resolve(run, path);
  });
}

function followPath(run: Run, path: ObjectPath): HostObject | null {
  const { session } = run;
  if (path.ObjectPathType === PathType.Global) return session.root;
  if (path.ObjectPathType === PathType.Null) return null;
  if (path.ObjectPathType === PathType.Reference) {
    const found = session.references.get(path.Name);
    if (found === undefined) throw new Fault("ItemNotFound", "The object is no longer kept.");
    run.kept.set(path.Id, path.Name);
    return found;
  }
  if (path.ObjectPathType === PathType.NewObject) return session.service(path.Name);
  const parent = resolve(run, path.ParentObjectPathId ?? 0);
  // What hangs on a null object is null as well.
  if (parent === null) return null;
  demand(run, parent, path.ObjectPathType === PathType.Indexer ? "GetItem" : path.Name);
  switch (path.ObjectPathType) {
    case PathType.Property:
      return parent.link(path.Name);
    case PathType.Indexer:
      return parent.open("GetItem", argumentsOf(run, path.ArgumentInfo));
    case PathType.Method:
      return parent.open(path.Name, argumentsOf(run, path.ArgumentInfo));
    default:
      throw new Fault("ApiNotFound");
  }
}

/** Refuses a member that the Excel that is played does not have yet. */
function demand({ session }: Run, { type }: HostObject, name: string): void {
  const member = `${type}.${camelCase(name)}`;
  if (!session.has(member)) throw new Fault("ApiNotFound", `This version of Excel does not have ${member}.`);
}

function resolve(run: Run, id: number): HostObject | null {
  const known = run.objects.get(id);
  if (known !== undefined) return known;
  const path = run.paths[String(id)];
  if (path === undefined) throw new Fault("InvalidArgument", "The batch names a path that it does not have.");
  const object = followPath(run, path);
  run.objects.set(id, object);
  return object;
}

function identityOf(run: Run, path: number, object: HostObject): Record<string, unknown> {
  const reference = run.kept.get(path);
  return { ...object.identity(), ...(reference === undefined ? {} : { _ReferenceId: reference }) };
}

function keep(run: Run, path: number, object: HostObject): void {
  const id = `:${run.session.newReference()}@${object.type}`;
  run.session.references.set(id, object);
  run.kept.set(path, id);
}

function callMethod(run: Run, action: Action, object: HostObject): unknown {
  demand(run, object, action.Name);
  const args = argumentsOf(run, action.ArgumentInfo);
  switch (action.Name) {
    case "_KeepReference":
      keep(run, action.ObjectPathId, object);
      return null;
    case "_RemoveReference":
      run.session.references.delete(String(args[0]));
      return null;
    case "_RemoveAllReferences":
      run.session.references.clear();
      return null;
    default:
      return object.call(action.Name, args) ?? null;
  }
}

function update(object: HostObject, state: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(state)) {
    const name = pascalCase(key);
    const link = object.hasLink(name) ? object.link(name) : null;
    if (link === null) object.set(name, value);
    else update(link, value as Readonly<Record<string, unknown>>);
  }
}

function ensureUnchanged(object: HostObject, state: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(state)) {
    const name = pascalCase(key);
    const link = object.hasLink(name) ? object.link(name) : null;
    if (link !== null) ensureUnchanged(link, value as Readonly<Record<string, unknown>>);
    else if (JSON.stringify(object.get(name)) !== JSON.stringify(value)) throw new Fault("Conflict");
  }
}

/** The query's answer, with the reference that keeps the object. */
function answerLoad(run: Run, action: Action, object: HostObject): unknown {
  const answer = answerQuery(object, action.QueryInfo ?? {}, PROTOCOL_NAMES, (of, name) => {
    demand(run, of, name);
  });
  return { ...identityOf(run, action.ObjectPathId, object), ...(answer as object) };
}

/** Actions that read, so that formulas must have been worked out first. */
const READING: ReadonlySet<number> = new Set([ActionType.Query, ActionType.QueryAsJson, ActionType.EnsureUnchanged]);

async function perform(run: Run, action: Action): Promise<unknown> {
  if (action.ActionType === ActionType.Trace) return null;
  if (READING.has(action.ActionType)) await run.session.settle();
  const object = resolve(run, action.ObjectPathId);
  if (object === null) {
    const harmless = READING.has(action.ActionType) || action.ActionType === ActionType.Instantiate || action.Name === "_KeepReference";
    if (harmless) return null;
    throw new Fault("ItemNotFound", "The object is a null object.");
  }
  switch (action.ActionType) {
    case ActionType.Instantiate:
      return identityOf(run, action.ObjectPathId, object);
    case ActionType.Query:
      return answerLoad(run, action, object);
    case ActionType.QueryAsJson:
      return answerQuery(object, action.QueryInfo ?? {}, JSON_NAMES, (of, name) => {
        demand(run, of, name);
      });
    case ActionType.Method:
      return callMethod(run, action, object);
    case ActionType.SetProperty:
      demand(run, object, action.Name);
      object.set(action.Name, argumentsOf(run, action.ArgumentInfo)[0]);
      return null;
    case ActionType.Update:
      update(object, action.ObjectState ?? {});
      return null;
    case ActionType.EnsureUnchanged:
      ensureUnchanged(object, action.ObjectState ?? {});
      return null;
    default:
      throw new Fault("ApiNotFound");
  }
}

/** Where a fault is told to have been: "Range.values", "WorksheetCollection.getItem". */
function locationOf(run: Run, action: Action): string {
  const path = run.paths[String(action.ObjectPathId)];
  const object = run.objects.get(action.ObjectPathId);
  if (object !== null && object !== undefined) {
    const member = action.Name !== "" ? action.Name : (Object.keys(action.ObjectState ?? {})[0] ?? action.QueryInfo?.Select?.[0]);
    return member === undefined ? object.type : `${object.type}.${camelCase(member)}`;
  }
  const parent = run.objects.get(path?.ParentObjectPathId ?? 0);
  const member = path?.ObjectPathType === PathType.Indexer ? "getItem" : camelCase(path?.Name ?? "");
  return parent === null || parent === undefined ? member : `${parent.type}.${member}`;
}

/** Runs the actions in their order. The first fault ends the batch; what ran before it stays done. */
export async function runBatch(request: BatchRequest, session: Session): Promise<BatchResponse> {
  const run: Run = { session, paths: request.ObjectPaths, objects: new Map(), kept: new Map() };
  const results: ActionResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: await perform(run, action) });
      if (action.ActionType === ActionType.Trace) traces.push(action.Id);
    } catch (reason) {
      if (!(reason instanceof Fault)) throw reason;
      const { code, message, status } = reason;
      const error = { Code: code, Message: message, HttpStatusCode: status, Location: locationOf(run, action), ActionIndex: index };
      return { Results: results, TraceIds: traces, Error: error };
    }
  }
  return { Results: results, TraceIds: traces };
}
