import { ILayoutService } from "@univerjs/ui";
import { openFrame } from "./frames";
import type { Shown } from "./open";

/** The pane beside the grid. */
export interface Pane {
  readonly focus: () => void;
  readonly leave: () => void;
}

/** Loads the pane afresh into its frame, on this workbook. */
export function openPane(frame: HTMLIFrameElement, shown: Shown): Pane {
  const focus = (): void => {
    frame.contentDocument?.querySelector<HTMLElement>("button, a, input, select")?.focus();
  };
  const toPane = onF6(focus);
  const toGrid = onF6(() => {
    window.focus();
    shown.univer.__getInjector().get(ILayoutService).focus();
  });
  window.addEventListener("keydown", toPane, { capture: true });
  const { leave } = openFrame(frame, "taskpane.html", shown, () => frame.contentWindow?.addEventListener("keydown", toGrid));
  return {
    focus,
    leave: () => {
      window.removeEventListener("keydown", toPane, { capture: true });
      leave();
    },
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
