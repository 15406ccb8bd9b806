import { createHost } from "../../../src/workbench/host/host";
import { newWorkbook } from "../../../src/workbench/host/model/univer";
import { frameHost } from "../../../src/workbench/host/transport/frame";
import { joinPane, PANE_ORIGIN, type PaneWindow } from "../../../src/workbench/host/transport/pane";
import type { Subject } from "../../workbench/host/conformance/behaviour";
import { BEHAVIOURS } from "../../workbench/host/conformance/index";

/** The frame in which the pane's page is loaded, as far as it is used here. */
interface Pane {
  contentWindow: { readonly Excel: typeof Excel };
  src: string;
  remove(): void;
}

interface PageGlobal {
  /** Called by the pane's page before office.js, and when Office.js is ready. */
  join(pane: PaneWindow): void;
  ready(): void;
  /** How many behaviours there are, and the outcome of one: null when it holds, else what was wrong. */
  count: number;
  tryOne(index: number): Promise<{ readonly title: string; readonly fault: string | null }>;
  readonly document: { createElement(name: "iframe"): Pane; readonly body: { append(child: Pane): void } };
}

const page = globalThis as unknown as PageGlobal;

/** Office.js in a frame of its own, with a host in this page behind it. */
async function openPane(): Promise<{ readonly subject: Subject; readonly close: () => void }> {
  const host = createHost(newWorkbook());
  const frame = frameHost(host, { documentUrl: `${PANE_ORIGIN}/scorecard.xlsx`, origin: PANE_ORIGIN });
  page.join = (pane) => {
    joinPane(pane, frame);
  };
  const element = page.document.createElement("iframe");
  const ready = new Promise<void>((resolve) => {
    page.ready = resolve;
  });
  element.src = "/pane.html";
  page.document.body.append(element);
  await ready;
  const library = element.contentWindow.Excel;
  return {
    subject: { host, Excel: library, run: (batch) => library.run(batch) },
    close: () => {
      element.remove();
      host.dispose();
    },
  };
}

/** Longest that a behaviour may take, in milliseconds: one that waits for what never comes is a fault, not a hang. */
const LONGEST = 10_000;

function tooLong(): Promise<never> {
  return new Promise((_resolve, reject) => {
    setTimeout(() => {
      reject(new Error("it took too long"));
    }, LONGEST);
  });
}

page.count = BEHAVIOURS.length;
page.tryOne = async (index) => {
  const behaviour = BEHAVIOURS[index];
  if (behaviour === undefined) throw new Error(`there is no behaviour ${index}`);
  const { subject, close } = await openPane();
  try {
    await Promise.race([behaviour.holds(subject), tooLong()]);
    return { title: behaviour.title, fault: null };
  } catch (reason) {
    return { title: behaviour.title, fault: String(reason) };
  } finally {
    close();
  }
};
