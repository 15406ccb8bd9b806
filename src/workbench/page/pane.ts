import { ILayoutService } from "@univerjs/ui";
import { frameHost, type FrameHost } from "../host/transport/frame";
import { joinPane, PANE_ORIGIN, type PaneWindow } from "../host/transport/pane";
import { followHost } from "./follow";
import type { Shown } from "./open";

declare global {
  /** Called by the pane's page before office.js is loaded. */
  var joinWorkbench: (pane: PaneWindow) => void;
}

/** Loads the pane afresh into its frame, on this workbook. Returns what ends it. */
export function openPane(frame: HTMLIFrameElement, shown: Shown): () => void {
  const host = frameHost(shown.host, { documentUrl: `${PANE_ORIGIN}/${encodeURIComponent(shown.host.book.name)}`, origin: PANE_ORIGIN });
  const followed: FrameHost = {
    ...host,
    answer: async (text) => {
      const answer = await host.answer(text);
      followHost(shown);
      return answer;
    },
  };
  const toPane = onF6(() => { frame.contentDocument?.querySelector<HTMLElement>("button, a, input, select")?.focus(); });
  const toGrid = onF6(() => {
    window.focus();
    shown.univer.__getInjector().get(ILayoutService).focus();
  });
  window.addEventListener("keydown", toPane, { capture: true });
  let leave = (): void => undefined;
  globalThis.joinWorkbench = (pane) => {
    leave();
    leave = joinPane(pane, followed);
    frame.contentWindow?.addEventListener("keydown", toGrid);
  };
  frame.src = "taskpane.html";
  return () => {
    window.removeEventListener("keydown", toPane, { capture: true });
    leave();
  };
}

/** F6 goes between the grid and the pane, as in Excel: in the grid Tab goes from cell to cell. */
function onF6(go: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    go();
  };
}
