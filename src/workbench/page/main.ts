import { openWorkbook, type Workbook as OpenedFile } from "../../files/workbook";
import { saveFile } from "../host/file/save";
import type { Host } from "../host/host";
import { followPerson } from "./follow";
import { ribbonButtons } from "./manifest";
import { show } from "./open";
import { openPane } from "./pane";
import { openRibbon } from "./ribbon";
import { download } from "./download";

declare global {
  /** The host of the workbook that is shown: for the browser's console, and for tests. */
  var workbenchHost: Host;
}

const SAMPLE = "havering-2012-13.xlsx";

function element<Type extends HTMLElement>(id: string, type: new () => Type): Type {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`The page has no ${type.name} #${id}.`);
  return found;
}

const page = {
  grid: element("grid", HTMLElement),
  pane: element("pane", HTMLIFrameElement),
  file: element("file", HTMLElement),
  message: element("message", HTMLOutputElement),
  ribbon: {
    buttons: element("buttons", HTMLElement),
    functions: element("functions", HTMLIFrameElement),
    notice: element("notice", HTMLDialogElement),
  },
  open: element("open", HTMLInputElement),
  save: element("save", HTMLButtonElement),
  protect: element("protect", HTMLInputElement),
};

const say = (message: string): void => {
  page.message.value = message;
};

/** Ends what the file before had on the page. */
let close = (): void => undefined;

/** Opens a file in the grid with the pane beside it; where it cannot be read, says so and leaves what is there. */
async function open(bytes: Uint8Array, name: string): Promise<void> {
  const opened = openWorkbook(bytes, name);
  if (!opened.ok) {
    say(opened.message);
    return;
  }
  close();
  const shown = await show(page.grid, opened.workbook);
  const { host } = shown;
  followPerson(shown);
  const pane = openPane(page.pane, shown);
  const closeRibbon = openRibbon(page.ribbon, buttons, shown, pane);
  globalThis.workbenchHost = host;
  page.file.textContent = name;
  document.title = `${name} – Scorecard Check workbench`;
  page.save.onclick = () => void saveCopy(opened.workbook, host, name);
  page.protect.onchange = () => {
    protect(host, page.protect.checked);
  };
  page.protect.checked = host.book.protection.size > 0;
  say("");
  close = () => {
    closeRibbon();
    pane.leave();
    host.dispose();
  };
}

async function saveCopy(file: OpenedFile, host: Host, name: string): Promise<void> {
  const saved = await saveFile(file, host.book);
  say(saved.message);
  if (saved.ok) download(saved.bytes, name);
}

/** Protects every sheet, or none. */
function protect({ book }: Host, on: boolean): void {
  book.protection.clear();
  if (on) for (const { id } of book.model.sheets()) book.protection.set(id, "");
}

page.open.addEventListener("change", () => {
  const [file] = page.open.files ?? [];
  // The same file may be chosen twice.
  page.open.value = "";
  if (file !== undefined) void file.arrayBuffer().then((buffer) => open(new Uint8Array(buffer), file.name));
});

const manifest = await fetch("manifest.xml");
const buttons = ribbonButtons(new DOMParser().parseFromString(await manifest.text(), "text/xml"));
const sample = await fetch(`samples/${SAMPLE}`);
await open(new Uint8Array(await sample.arrayBuffer()), SAMPLE);
