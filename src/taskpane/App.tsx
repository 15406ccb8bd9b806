import { FluentProvider } from "@fluentui/react-components";
import type { Store } from "../app/session/store";
import { Pane } from "./frame/Pane";
import { SessionProvider } from "./session-context";
import { THEMES, type Look } from "./theme";

/** The pane over a session, in a look. */
export function App({ store, look }: { readonly store: Store; readonly look: Look }) {
  return (
    <FluentProvider theme={THEMES[look]}>
      <SessionProvider store={store}>
        <Pane />
      </SessionProvider>
    </FluentProvider>
  );
}
