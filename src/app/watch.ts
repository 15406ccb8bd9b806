import type { Place } from "../domain/sheet";
import type { Outcome } from "./outcome";

/** Ends a watch. */
export type Stop = () => Promise<void>;

/** What people do in the workbook, and where they are. Sheets go by their names. */
export interface WatchPort {
  activeSheet(): Promise<string>;
  /** Brings the cell to the person's eyes. */
  select(sheet: string, place: Place): Promise<Outcome>;
  /** Calls when a person, here or elsewhere, changed what cells hold; not for what we wrote. */
  onEdited(listener: (sheet: string) => void): Promise<Stop>;
  /** Calls when the person here goes to a cell. */
  onSelected(listener: (sheet: string, place: Place) => void): Promise<Stop>;
  /** Calls when another sheet comes to the front. */
  onActivated(listener: (sheet: string) => void): Promise<Stop>;
}
