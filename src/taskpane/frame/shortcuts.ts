import { useEffect } from "react";
import { ACTIONS } from "../../app/actions";
import type { Command } from "../../app/session/store";
import type { Session } from "../../app/session/session";

/** Runs an action when its key is pressed with Alt and Shift, anywhere in the pane. */
export function useShortcuts(session: Session, run: (command: Command) => Promise<void>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return;
      // The code and not the key: with Alt some keyboards give another letter.
      const action = Object.values(ACTIONS).find(({ key }) => event.code === `Key${key}`);
      if (action?.enabled(session) !== true) return;
      event.preventDefault();
      void run(action.run);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => {
      document.removeEventListener("keydown", onKeyDown);
    };
  }, [session, run]);
}
