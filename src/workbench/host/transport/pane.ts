import type { FrameHost } from "./frame";

/** As much of the pane's window as is needed here. */
export interface PaneWindow {
  name: string;
  parent: unknown;
  dispatchEvent(event: object): boolean;
  readonly MessageEvent: new (type: string, init: { readonly data: string; readonly origin: string }) => object;
}

/** Office.js takes only a host on https; the page itself may be on http. */
export const PANE_ORIGIN = "https://localhost";

/**
 * Stands in for the parent of a pane that is about to load office.js: the pane believes itself in Excel on the web. Run
 * it in the pane's page, before the script of office.js. Returns what ends it.
 */
export function joinPane(pane: PaneWindow, host: FrameHost): () => void {
  const receive = (data: string): void => {
    pane.dispatchEvent(new pane.MessageEvent("message", { data, origin: PANE_ORIGIN }));
  };
  pane.name = JSON.stringify({
    baseFrameName: "pane",
    hostInfo: "Excel$Web$16.00$en-US$$$disableLogging$0",
    xdmInfo: `conversation|workbench|${PANE_ORIGIN}/workbench`,
    serializerVersion: "1",
    flights: "[]",
  });
  pane.parent = {
    postMessage: (text: string): void => {
      void host.answer(text).then((answer) => {
        if (answer !== null) receive(answer);
      });
    },
  };
  return host.onMessage(receive);
}
