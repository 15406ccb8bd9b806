import { useEffect, useState } from "react";
import type { Store } from "../app/session/store";
import { App } from "./App";
import { lookFor, type Look } from "./theme";

const WISHES = ["(forced-colors: active)", "(prefers-color-scheme: dark)"];

/** The pane in the look of Excel's theme, which it follows while it is open. */
export function LivePane({ store }: { readonly store: Store }) {
  return <App store={store} look={useLook()} />;
}

function useLook(): Look {
  const [look, setLook] = useState(lookNow);
  useEffect(() => {
    const follow = () => {
      setLook(lookNow());
    };
    const queries = WISHES.map((wish) => window.matchMedia(wish));
    for (const query of queries) query.addEventListener("change", follow);
    // Excel tells of a changed theme in newer versions; in others the look changes when the pane is opened again.
    context().document?.addHandlerAsync(Office.EventType.OfficeThemeChanged, follow);
    return () => {
      for (const query of queries) query.removeEventListener("change", follow);
    };
  }, []);
  return look;
}

function lookNow(): Look {
  return lookFor(context().officeTheme ?? null, (query) => window.matchMedia(query).matches);
}

/** What the library's types promise of the context, and some hosts do not have. */
function context(): Partial<Pick<Office.Context, "document" | "officeTheme">> {
  return Office.context;
}
