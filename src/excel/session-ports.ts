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
    now,
    today: () => now().slice(0, 10),
    pause: pausing(),
  };
}

/** How long work may go on without a pause, in milliseconds: a person does not feel it. */
const WITHOUT_PAUSE = 50;

/** Pauses when it is time for it: a pause at every step would take longer than the check of a sheet. */
function pausing(): SessionPorts["pause"] {
  let last = -Infinity;
  return () => {
    if (performance.now() - last < WITHOUT_PAUSE) return null;
    return new Promise((resolve) => {
      setTimeout(() => {
        last = performance.now();
        resolve();
      });
    });
  };
}

/** The time by the clock on the wall, with how far that is from UTC: "2026-04-01T09:30:00+01:00". Its day is the day here. */
function now(): string {
  const time = new Date();
  const ahead = -time.getTimezoneOffset();
  const offset = `${ahead < 0 ? "-" : "+"}${new Date(Math.abs(ahead) * 60_000).toISOString().slice(11, 16)}`;
  return `${new Date(time.getTime() + ahead * 60_000).toISOString().slice(0, 19)}${offset}`;
}
