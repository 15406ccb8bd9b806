import { isNegative, isZero, type Decimal } from "../decimal";

/** How one section of a number format shows a figure. */
export interface Shape {
  /** What stands around the digits, with "1" in their place: "£1", "1 days", "1%". No "1" where it shows no digits. */
  readonly pattern: string;
  /** Fewest and most decimal places; null where the format leaves it to the figure (General, fractions, powers of ten). */
  readonly places: { readonly least: number; readonly most: number } | null;
  /** How many times the figure is divided by a thousand before it is shown: "0,k". */
  readonly thousands: number;
  readonly percent: boolean;
  readonly date: boolean;
}

interface Piece {
  readonly kind: "literal" | "code" | "bracket";
  readonly text: string;
}

/** The shape that a number format, "#,##0.0;-#,##0.0", gives to a figure: its section for positive, negative or zero. */
export function shapeOf(format: string, value: Decimal): Shape {
  const sections = sectionsOf(format);
  const shape = shapeOfSection(sections[sectionFor(sections, value)] ?? []);
  const showsNothing = !shape.pattern.includes("1") && !/\p{L}/u.test(shape.pattern) && !shape.date;
  // "-" for nought, and a format that hides a figure, say nothing about it: the first section has its unit.
  return showsNothing && sections.length > 1 ? shapeOfSection(sections[0] ?? []) : shape;
}

const CONDITION = /^(<=|>=|<>|<|>|=)(-?[0-9.]+)$/;

function sectionFor(sections: readonly (readonly Piece[])[], value: Decimal): number {
  const conditions = sections.map((section) =>
    section.map(({ kind, text }) => (kind === "bracket" ? CONDITION.exec(text) : null)).find((found) => found !== null),
  );
  if (conditions.some((condition) => condition !== undefined)) {
    const first = conditions.findIndex((condition) => condition === undefined || holds(value, condition[1] ?? "", Number(condition[2])));
    return Math.max(first, 0);
  }
  if (isNegative(value)) return sections.length > 1 ? 1 : 0;
  return isZero(value) && sections.length > 2 ? 2 : 0;
}

function holds(value: Decimal, operator: string, limit: number): boolean {
  const order = Number.isFinite(limit) ? value.cmp(limit) : 1;
  const senses: Readonly<Record<string, boolean>> = {
    "<": order < 0,
    "<=": order <= 0,
    ">": order > 0,
    ">=": order >= 0,
    "=": order === 0,
    "<>": order !== 0,
  };
  return senses[operator] ?? false;
}

/** The pieces of each section: literals ("kg" in quotes, \k), brackets ([Red], [$£-809]), and codes of one character. */
function sectionsOf(format: string): readonly (readonly Piece[])[] {
  const sections: Piece[][] = [[]];
  for (let at = 0; at < format.length;) {
    const sign = format.charAt(at);
    if (sign === ";") {
      sections.push([]);
      at += 1;
      continue;
    }
    const { piece, next } = pieceAt(format, at, sign);
    sections.at(-1)?.push(piece);
    at = next;
  }
  return sections;
}

function pieceAt(format: string, at: number, sign: string): { readonly piece: Piece; readonly next: number } {
  const closing = sign === '"' ? '"' : sign === "[" ? "]" : null;
  if (closing !== null) {
    const found = format.indexOf(closing, at + 1);
    const end = found < 0 ? format.length : found;
    return { piece: { kind: sign === "[" ? "bracket" : "literal", text: format.slice(at + 1, end) }, next: end + 1 };
  }
  if (sign === "\\") return { piece: { kind: "literal", text: format.charAt(at + 1) }, next: at + 2 };
  // A space as wide as the next character, or that character as often as it fits.
  if (sign === "_" || sign === "*") return { piece: { kind: "literal", text: " " }, next: at + 2 };
  if (format.slice(at, at + 7).toLowerCase() === "general") return { piece: { kind: "code", text: "General" }, next: at + 7 };
  return { piece: { kind: "code", text: sign }, next: at + 1 };
}

const DIGITS = /^[0#?@]$/;

function shapeOfSection(pieces: readonly Piece[]): Shape {
  const codes = pieces
    .filter(({ kind }) => kind === "code")
    .map(({ text }) => text)
    .join("");
  const brackets = pieces.filter(({ kind }) => kind === "bracket").map(({ text }) => text.toLowerCase());
  const general = codes.includes("General");
  const figure = /[0#?][0#?,.]*/.exec(codes)?.[0] ?? "";
  const [integer = "", fraction = ""] = figure.split(".");
  const decimals = fraction.replaceAll(",", "");
  const free = general || figure === "" || /[eE]\+|[eE]-|[0#?] *\/|\/ *[0#?]/.test(codes);
  return {
    pattern: patternOf(pieces),
    places: free ? null : { least: decimals.replaceAll(/[^0]/g, "").length, most: decimals.length },
    thousands: commasAtEnd(integer) + commasAtEnd(fraction),
    percent: codes.includes("%"),
    date: !general && (/[ymdhs]/i.test(codes) || brackets.some((text) => /^[hms]+$/.test(text))),
  };
}

/** Each comma after the last digit divides by a thousand. */
function commasAtEnd(figure: string): number {
  let end = figure.length;
  while (figure.charAt(end - 1) === ",") end -= 1;
  return figure.length - end;
}

/** What is seen around the digits. Single signs and brackets, as around negative figures, are left out: the value has its own sign. */
function patternOf(pieces: readonly Piece[]): string {
  let pattern = "";
  let shown = false;
  for (const { kind, text } of pieces) {
    if (kind === "literal") {
      pattern += ["(", ")", "-", "+"].includes(text) ? "" : text;
    } else if (kind === "bracket") {
      pattern += text.startsWith("$") ? (text.slice(1).split("-")[0] ?? "") : "";
    } else if (text === "General" || DIGITS.test(text)) {
      if (!shown) pattern += "1";
      shown = true;
    } else if (!/[.,+()\-/eE]/.test(text)) {
      pattern += text;
    }
  }
  return pattern.trim();
}
