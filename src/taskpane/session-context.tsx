import { createContext, useCallback, useContext, useSyncExternalStore, type ReactNode } from "react";
import type { Session } from "../app/session/session";
import type { Command, Store } from "../app/session/store";

const StoreContext = createContext<Store | null>(null);

/** Gives the session to everything below. */
export function SessionProvider({ store, children }: { readonly store: Store; readonly children: ReactNode }) {
  return <StoreContext value={store}>{children}</StoreContext>;
}

/** The session itself, for what is kept beside it. */
export function useStore(): Store {
  const store = useContext(StoreContext);
  if (store === null) throw new Error("There is no session above this component.");
  return store;
}

/** The session as it is now. */
export function useSession(): Session {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, store.session);
}

/** Runs commands on the session. */
export function useRun(): (command: Command) => Promise<void> {
  const store = useStore();
  return useCallback((command) => command(store), [store]);
}
