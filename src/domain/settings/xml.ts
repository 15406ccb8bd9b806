import { parseSettings, SETTINGS_FORM, unusable, type ParsedSettings } from "./parse";
import type { WorkbookSettings } from "./settings";

/** The namespace of the one custom XML part in which a workbook keeps its settings. */
export const SETTINGS_NAMESPACE = "urn:scorecard-check:settings";

// What XML reads as its own, and what it may not hold, can all be written as JSON escapes: they occur in strings only.
const NOT_FOR_XML = /[<>&\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]/g;

/** The settings as the text of a custom XML part. */
export function settingsXml(settings: WorkbookSettings): string {
  const json = JSON.stringify({ form: SETTINGS_FORM, settings });
  const safe = json.replace(NOT_FOR_XML, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return `<settings xmlns="${SETTINGS_NAMESPACE}">${safe}</settings>`;
}

/** The settings in the text of a custom XML part, whatever it holds. Never throws. */
export function parseSettingsXml(xml: string): ParsedSettings {
  const start = xml.indexOf(">", xml.search(/<([\w.-]+:)?settings[\s>]/)) + 1;
  const end = xml.lastIndexOf("</");
  // A program that rewrites the part may have escaped the quotes.
  const json = start > 0 && end > start ? parseJson(xml.slice(start, end).replaceAll("&quot;", '"')) : undefined;
  return json === undefined ? unusable() : parseSettings(json);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
