import { useState } from "react";
import type { Store } from "../app/session/store";
import { useStore } from "./session-context";

/** The name last typed in each session. It is kept no longer than the session, and only what a person decides takes it along. */
const LAST = new WeakMap<Store, string>();

/** The name of the person who decides something, as `useState` gives it: asked for once, it stands in the next form already. */
export function useName(): readonly [name: string, setName: (typed: string) => void] {
  const store = useStore();
  const [name, setName] = useState(() => LAST.get(store) ?? "");
  const keep = (typed: string) => {
    LAST.set(store, typed);
    setName(typed);
  };
  return [name, keep];
}
