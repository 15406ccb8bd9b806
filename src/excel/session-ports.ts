import type { OpenFile } from "../app/ports";
import type { SessionPorts } from "../app/session/ports";
import { watchPort } from "./events";
import { marksPort } from "./marks";
import type { OfficeJs } from "./office";
import { sheetPort } from "./sheet-port";
import { storePort } from "./store";

/** Behind the ribbon nobody chooses a file. */
const NO_FILES: OpenFile = () => Promise.resolve({ ok: false, message: "Files can be opened in the pane only." });

/** All that a session needs, from the open workbook and the clock of the machine. */
export function sessionPorts(office: OfficeJs, openFile: OpenFile = NO_FILES): SessionPorts {
  return {
    workbook: sheetPort(office),
    store: storePort(office),
    marks: marksPort(office),
    watch: watchPort(office),
    openFile,
    now: () => new Date().toISOString(),
    today,
    pause: () => new Promise((resolve) => setTimeout(resolve)),
  };
}

function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
