import { createRoot } from "react-dom/client";
import { check } from "../app/session/check";
import { openSession } from "../app/session/store";
import { loadedOffice } from "../excel/office";
import { sessionPorts } from "../excel/session-ports";
import { LivePane } from "./LivePane";

/** Shows the pane as soon as Office is there, and checks the sheet that is open: that changes nothing in it. */
async function start(): Promise<void> {
  await Office.onReady();
  const store = openSession(sessionPorts(loadedOffice()));
  const root = document.getElementById("pane");
  if (root === null) throw new Error("The page has no element #pane.");
  createRoot(root).render(<LivePane store={store} />);
  await check(store);
}

void start();
