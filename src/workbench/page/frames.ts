import { frameHost, type FrameHost } from "../host/transport/frame";
import { joinPane, PANE_ORIGIN, type PaneWindow } from "../host/transport/pane";
import { followHost } from "./follow";
import type { Shown } from "./open";

/** The window of a page of the add-in, as that page hands it over. */
interface AddInWindow extends PaneWindow {
  readonly frameElement: Element | null;
}

declare global {
  /** Called by each page of the add-in before office.js is loaded. */
  var joinWorkbench: (page: AddInWindow) => void;
}

const joins = new Map<Element, (page: AddInWindow) => void>();

globalThis.joinWorkbench = (page) => {
  if (page.frameElement !== null) joins.get(page.frameElement)?.(page);
};

/** A page of the add-in in its frame. */
export interface OpenFrame {
  readonly host: FrameHost;
  readonly leave: () => void;
}

/** Loads a page of the add-in afresh into its frame, on this workbook. What it does in the workbook is shown in the grid. */
export function openFrame(frame: HTMLIFrameElement, page: string, shown: Shown, joined: () => void = () => undefined): OpenFrame {
  const host = frameHost(shown.host, { documentUrl: `${PANE_ORIGIN}/${encodeURIComponent(shown.host.book.name)}`, origin: PANE_ORIGIN });
  let open = true;
  const followed: FrameHost = {
    ...host,
    answer: async (text) => {
      // What was under way when another file was opened comes to nothing.
      const answer = await host.answer(text).catch((error: unknown) => {
        if (open) throw error;
        return null;
      });
      if (!open) return null;
      followHost(shown);
      return answer;
    },
  };
  let leave = (): void => undefined;
  joins.set(frame, (opened) => {
    leave();
    leave = joinPane(opened, followed);
    joined();
  });
  frame.src = page;
  return {
    host,
    leave: () => {
      open = false;
      leave();
    },
  };
}
