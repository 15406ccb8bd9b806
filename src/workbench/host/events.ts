/** Event numbers of the protocol, as far as this host sends them. */
export const EventType = {
  Changed: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  FormatChanged: 18,
  RowHiddenChanged: 22,
  ProtectionChanged: 24,
  NameChanged: 25,
  VisibilityChanged: 26,
  TableSelectionChanged: 100,
  TableChanged: 101,
  TableAdded: 102,
  TableDeleted: 103,
  /** The older event of the whole document, which is not registered in a batch. */
  DocumentSelectionChanged: 2,
  CommentAdded: 250,
  CommentDeleted: 251,
  CommentChanged: 252,
} as const;

export type EventNumber = (typeof EventType)[keyof typeof EventType];

/** The target under which the events of the whole workbook go. */
export const WHOLE_WORKBOOK = "Workbook";

/** One event on its way to the add-in. `message` is JSON text. */
export interface EventEntry {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
  readonly id: number;
}

export interface Events {
  register(type: EventNumber, target: string): void;
  unregister(type: EventNumber, target: string): void;
  /** Queues the event for the target and for the whole workbook, wherever somebody registered for it. */
  raise(type: EventNumber, target: string, message: Readonly<Record<string, unknown>>): void;
  /** Queues the event for whoever hears it, registered or not. */
  announce(type: EventNumber): void;
  /** Takes what is queued. */
  take(): readonly EventEntry[];
  /** Whether events are sent at all: `context.runtime.enableEvents`. */
  enabled: boolean;
}

export function createEvents(): Events {
  const registrations = new Map<string, number>();
  let queue: EventEntry[] = [];
  let last = 0;
  const key = (type: EventNumber, target: string): string => `${type} ${target}`;
  const push = (messageType: EventNumber, targetId: string, message: string): void => {
    last += 1;
    queue.push({ messageCategory: 65536, messageType, targetId, message, id: last });
  };
  const count = (type: EventNumber, target: string): number => registrations.get(key(type, target)) ?? 0;

  return {
    enabled: true,
    register: (type, target) => {
      registrations.set(key(type, target), count(type, target) + 1);
    },
    unregister: (type, target) => {
      registrations.set(key(type, target), Math.max(0, count(type, target) - 1));
    },
    raise(type, target, message) {
      if (!this.enabled) return;
      for (const targetId of new Set([target, WHOLE_WORKBOOK])) {
        if (count(type, targetId) > 0) push(type, targetId, JSON.stringify(message));
      }
    },
    announce(type) {
      if (this.enabled) push(type, "", "{}");
    },
    take: () => {
      const taken = queue;
      queue = [];
      return taken;
    },
  };
}

/** The pair of methods by which the library registers for an event and takes the registration back. */
export function registering<Target>(
  name: string,
  type: EventNumber,
  events: (target: Target) => Events,
  target: (target: Target) => string,
): Readonly<Record<string, (target: Target) => null>> {
  return {
    [`_Register${name}`]: (one) => {
      events(one).register(type, target(one));
      return null;
    },
    [`_Unregister${name}`]: (one) => {
      events(one).unregister(type, target(one));
      return null;
    },
  };
}
