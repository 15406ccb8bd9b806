import type { SessionPorts } from "./ports";
import { after, NEW_SESSION, type Happening, type Notice, type Session } from "./session";

/** A session that lives: its present state, and those who want to know when it changes. */
export interface Store {
  readonly ports: SessionPorts;
  readonly session: () => Session;
  readonly send: (happening: Happening) => void;
  /** Answers a function that ends the subscription. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Something a person can ask for. It never throws: what could not be done is in the session's notice. */
export type Command = (store: Store) => Promise<void>;

/** A new session on a workbook. */
export function openSession(ports: SessionPorts): Store {
  let session = NEW_SESSION;
  const listeners = new Set<() => void>();
  return {
    ports,
    session: () => session,
    send(happening) {
      const before = session;
      session = after(session, happening);
      if (session === before) return;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/**
 * Does one thing at a time: while something is being done, what is asked for besides is left undone. Where the workbook
 * cannot be read its port rejects with the sentence to show, which becomes the notice.
 */
export async function exclusively(store: Store, doing: string, work: () => Promise<Notice | undefined>): Promise<void> {
  if (store.session().busy !== null) return;
  store.send({ kind: "started", doing });
  const notice = await work().catch((error: unknown) => refused(error instanceof Error ? error.message : String(error)));
  store.send(notice === undefined ? { kind: "finished" } : { kind: "finished", notice });
}

export function refused(message: string): Notice {
  return { tone: "refused", message };
}

export function done(message: string): Notice {
  return { tone: "done", message };
}
