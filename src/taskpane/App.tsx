import { FluentProvider } from "@fluentui/react-components";
import type { Store } from "../app/session/store";
import { Pane } from "./frame/Pane";
import { SessionProvider } from "./session-context";
import { NO_TOKENS, useThemeClass, type Look } from "./theme";

/** The pane over a session, in a look. */
export function App({ store, look }: { readonly store: Store; readonly look: Look }) {
  return (
    <FluentProvider theme={NO_TOKENS} className={useThemeClass(look)}>
      <SessionProvider store={store}>
        <Pane />
      </SessionProvider>
    </FluentProvider>
  );
}
