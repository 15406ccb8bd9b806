import { openFrame } from "./frames";
import type { RibbonButton } from "./manifest";
import type { Shown } from "./open";
import type { Pane } from "./pane";

/** Where the ribbon stands on the page. */
export interface RibbonPlace {
  readonly buttons: HTMLElement;
  /** The page with the add-in's functions, which nobody sees. */
  readonly functions: HTMLIFrameElement;
  readonly notice: HTMLDialogElement;
}

/** The page with the functions, as far as it is needed here. */
interface FunctionsWindow {
  Office: { readonly context: object };
}

/** Shows the add-in's own buttons, on this workbook. One runs at a time, as in Excel. Returns what ends it. */
export function openRibbon(
  { buttons, functions, notice }: RibbonPlace,
  list: readonly RibbonButton[],
  shown: Shown,
  pane: Pane,
): () => void {
  const made = list.map((button) => ({ button, element: buttonElement(button) }));
  buttons.replaceChildren(...made.map(({ element }) => element));
  const running = made.flatMap(({ button: { functionName }, element }) => (functionName === null ? [] : [{ functionName, element }]));
  const enable = (on: boolean): void => {
    running.forEach(({ element }) => {
      element.disabled = !on;
    });
  };
  enable(false);
  const ready = (): void => {
    showDialogs(functions, notice);
    enable(true);
  };
  functions.addEventListener("ready", ready);
  const { host, leave } = openFrame(functions, "commands.html", shown);
  for (const { button, element } of made) {
    if (button.functionName === null) element.onclick = pane.focus;
  }
  for (const { functionName, element } of running) {
    element.onclick = () => {
      enable(false);
      void host.invoke(functionName).finally(() => {
        enable(true);
      });
    };
  }
  return () => {
    functions.removeEventListener("ready", ready);
    leave();
  };
}

function buttonElement({ id, label, tip, icon }: RibbonButton): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.id = id;
  element.title = tip;
  const picture = document.createElement("img");
  picture.src = icon;
  picture.alt = "";
  element.append(picture, label);
  return element;
}

/**
 * Office.js opens windows over Excel only on https, so this page opens them in its place: the same page, in a dialog. The
 * library itself stays as it is; the functions are handed one that lies over it.
 */
function showDialogs(functions: HTMLIFrameElement, notice: HTMLDialogElement): void {
  const page = functions.contentWindow as unknown as FunctionsWindow;
  const displayDialogAsync = (address: string, _options: object, callback: () => void): void => {
    const frame = document.createElement("iframe");
    frame.title = "Notice";
    frame.src = address;
    notice.querySelector("iframe")?.replaceWith(frame);
    notice.showModal();
    callback();
  };
  const context: object = Object.create(page.Office.context, { ui: { value: { displayDialogAsync } } }) as object;
  page.Office = Object.create(page.Office, { context: { value: context } }) as FunctionsWindow["Office"];
}
