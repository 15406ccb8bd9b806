import type { ParsedSettings } from "../domain/settings/parse";
import { NO_SETTINGS } from "../domain/settings/settings";
import { parseSettingsXml, SETTINGS_NAMESPACE } from "../domain/settings/xml";
import type { Workbook } from "../files/workbook";
import { namespaceOf } from "../files/xlsx/custom-xml";

/** What people decided in the pane and saved with the workbook; the settings of a new workbook where it holds none. */
export function storedSettings(workbook: Pick<Workbook, "customXml">): ParsedSettings {
  const part = workbook.customXml().find(({ xml }) => namespaceOf(xml) === SETTINGS_NAMESPACE);
  return part === undefined ? { ok: true, settings: NO_SETTINGS } : parseSettingsXml(part.xml);
}
