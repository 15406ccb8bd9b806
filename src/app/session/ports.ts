import type { MarksPort } from "../marks";
import type { OpenFile, SheetPort } from "../ports";
import type { StorePort } from "../store";
import type { WatchPort } from "../watch";

/** All that a session needs of the world. */
export interface SessionPorts {
  readonly workbook: SheetPort;
  readonly store: StorePort;
  readonly marks: MarksPort;
  readonly watch: WatchPort;
  readonly openFile: OpenFile;
  /** This moment, as "YYYY-MM-DDTHH:MM:SSZ". */
  readonly now: () => string;
  /** Today where the person is, as "YYYY-MM-DD". */
  readonly today: () => string;
  /** Lets the host do what is waiting, so that long work holds nothing up; null where it could do so a moment ago. */
  readonly pause: () => Promise<void> | null;
}
