import { createRoot } from "react-dom/client";
import type { OpenFile } from "../app/ports";
import { check } from "../app/session/check";
import { openSession } from "../app/session/store";
import { loadedOffice } from "../excel/office";
import { sessionPorts } from "../excel/session-ports";
import { OutsideExcel } from "./frame/OutsideExcel";
import { LivePane } from "./LivePane";

/** Most people never open a file here: what reads one is loaded when somebody does. */
const openFile: OpenFile = async (name, bytes) => (await import("../files/workbook")).openWorkbook(bytes, name);

/** Shows the pane as soon as Office is there, and checks the sheet that is open: that changes nothing in it. */
async function start(): Promise<void> {
  // The types promise a host; where the page stands alone there is none.
  const { host } = (await Office.onReady()) as { readonly host: Office.HostType | null };
  const place = document.getElementById("pane");
  if (place === null) throw new Error("The page has no element #pane.");
  const root = createRoot(place);
  if (host !== Office.HostType.Excel) {
    root.render(<OutsideExcel />);
    return;
  }
  const store = openSession(sessionPorts(loadedOffice(), openFile));
  root.render(<LivePane store={store} />);
  await check(store);
}

void start();
