import { nameMyself } from "../app/session/rule";
import { useRun, useSession } from "./session-context";

/** The name of the person who decides something, as `useState` gives it: asked for once, it stands in the next form already. */
export function useName(): readonly [name: string, setName: (typed: string) => void] {
  const { person } = useSession();
  const run = useRun();
  return [person, (typed) => void run(nameMyself(typed))];
}
