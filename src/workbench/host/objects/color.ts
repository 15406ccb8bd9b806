import { text } from "../protocol/arguments";
import { Fault } from "../protocol/fault";

/** Colours that HTML has had a name for since its beginning, and two that scorecards use. */
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  silver: "#C0C0C0",
  gray: "#808080",
  white: "#FFFFFF",
  maroon: "#800000",
  red: "#FF0000",
  purple: "#800080",
  fuchsia: "#FF00FF",
  green: "#008000",
  lime: "#00FF00",
  olive: "#808000",
  yellow: "#FFFF00",
  navy: "#000080",
  blue: "#0000FF",
  teal: "#008080",
  aqua: "#00FFFF",
  orange: "#FFA500",
  lightgreen: "#90EE90",
};

/** Reads "#ff0000", "FF0000" or a name as "#FF0000". @throws Fault InvalidArgument for anything else. */
export function readColor(value: unknown): string {
  const written = text(value);
  if (/^#?[0-9A-Fa-f]{6}$/.test(written)) return `#${written.slice(-6).toUpperCase()}`;
  const named = NAMED[written.toLowerCase()];
  if (named === undefined) throw new Fault("InvalidArgument", "This is no colour.");
  return named;
}
