import type { SheetSettings } from "../../domain/settings/settings";
import { NO_EARLIER } from "../last-period";
import type { EarlierSheet } from "./session";
import type { Store } from "./store";

/** Reads the sheet of last period's scorecard. That it cannot be read holds up nothing else. */
export async function readEarlier({ ports, session }: Store, { lastPeriod: choice }: SheetSettings): Promise<EarlierSheet> {
  if (choice === null) return NO_EARLIER;
  if (choice.from === "sheet") {
    return ports.workbook.read(choice.name).catch(() => ({
      because: `Last period's sheet, “${choice.name}”, could not be read. It may have been renamed or deleted: choose it again.`,
    }));
  }
  const { lastFile } = session();
  return lastFile?.name === choice.name
    ? lastFile.sheet
    : { because: `Last period's scorecard is in “${choice.name}”. Open that file again: the workbook keeps only its name.` };
}
