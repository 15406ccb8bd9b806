/** What a cell holds: a true number with the format that shows it as printed, or a text, which needs none. */
export interface Figure {
  readonly value: string | number;
  readonly format: string | null;
}

const PLAIN_FIGURE = /^(£?)([\d,]+)(?:\.(\d+))?( ?%| days)?$/;

/**
 * A printed figure as Excel would hold it: "94.3%" is 0.943 under `0.0%`, "5,970" is 5970 under `#,##0`. A figure that
 * carries words or another unit ("599 kg (Feb, prov.)") stays the text that was printed.
 */
export function toFigure(printed: string): Figure {
  const [, pound = "", whole, fraction = "", unit = ""] = PLAIN_FIGURE.exec(printed) ?? [];
  if (whole === undefined) return { value: printed, format: null };
  const digits = `${whole.replaceAll(",", "")}.${fraction}`;
  const decimals = fraction.replace(/\d/g, "0");
  const places = decimals === "" ? "" : `.${decimals}`;
  if (unit.endsWith("%")) return { value: Number(`${digits}e-2`), format: `0${places}${unit}` };
  if (unit !== "") return { value: Number(digits), format: `0${places}"${unit}"` };
  return { value: Number(digits), format: `${pound}#,##0${places}` };
}

/** Whether two printed targets begin with different figures; false where either is in words, so that nothing is claimed. */
export function targetChanges(target: string, next: string): boolean {
  const [from, to] = [leadingFigure(target), leadingFigure(next)];
  return from !== null && to !== null && from !== to;
}

function leadingFigure(printed: string): number | null {
  const digits = /^£?([\d,]+(?:\.\d+)?)/.exec(printed)?.[1];
  return digits === undefined ? null : Number(digits.replaceAll(",", ""));
}
