import { isNegative } from "../decimal";
import { findFrom, type Parsed, type Token } from "../tokens";
import { amountAt, type Amount } from "./amount";
import type { Line } from "./line";
import { fractionOf, words } from "./qualifiers";
import type { Inequality, Qualifier, Quantity, Range } from "./reading";
import { senseAfter, senseBefore } from "./sense";
import { statusAt, trailingQualifiers } from "./trailing";

type Figure = Quantity | Range | Inequality;

/** What the figure itself says, before its qualifiers are known. */
type Core =
  | { readonly kind: "quantity"; readonly figure: Amount }
  | { readonly kind: "range"; readonly low: Amount; readonly high: Amount }
  | { readonly kind: "inequality"; readonly figure: Amount; readonly sense: Inequality["sense"] };

type Opened = Parsed<readonly Qualifier[]>;

/**
 * The one figure that a line of text says, with everything else in it understood as its qualifiers:
 *
 *     figure    = opening ( fraction | range | inequality | amount ) qualifiers
 *     opening   = [ period ":" ] [ "maintain" | "reduce to" | … ] [ "c." | "about" | "prov." | … ]
 *     fraction  = number ( "/" | "of" | "out of" ) number "(" amount in per cent ")"
 *     range     = [ "between" | "from" ] amount ( "-" | "to" | "and" ) amount | [ "within" ] ( "±" | "+/-" ) amount
 *     inequality = side amount | amount side
 *
 * Null where the text says anything else, or leaves a choice.
 */
export function readFigure(text: string, line: Line): Figure | null {
  const opened = opening(text, line);
  const core = fractionAt(text, line, opened.next) ?? coreAt(line, opened.next);
  if (core === null) return null;
  const trailing = trailingQualifiers(text, line, core.next, lastAmount(core.value.core));
  return trailing === null ? null : figureOf(core.value.core, [...opened.value, ...core.value.qualifiers, ...trailing]);
}

type Cored = Parsed<{ readonly core: Core; readonly qualifiers: readonly Qualifier[] }>;

const APPROXIMATE = ["circa", "c", "ca", "about", "around", "roughly", "nearly", "almost", "~", "≈"];

/** What may stand before a figure: its period, words that lead to a level, and that it is approximate or provisional. */
function opening(text: string, line: Line): Opened {
  const { tokens } = line;
  const qualifiers: Qualifier[] = [];
  let next = 0;
  const time = line.timeFrom.get(0);
  if (time?.period != null && time.next > 1 && time.next < tokens.length) {
    qualifiers.push({ kind: "period", text: words(text, tokens.slice(0, time.next)), period: time.period });
    next = tokens[time.next]?.text === ":" ? time.next + 1 : time.next;
  }
  const level = levelAt(tokens, next);
  if (level > next) qualifiers.push({ kind: "note", text: words(text, tokens.slice(next, level)) });
  const about = APPROXIMATE.includes(tokens[level]?.lower ?? "");
  const status = about
    ? { value: [{ kind: "approximate", text: tokens[level]?.text ?? "" } as const], next: level + 1 }
    : openingStatusAt(text, line, level);
  if (status === null) return { value: qualifiers, next: level };
  return {
    value: [...qualifiers, ...status.value],
    next: [".", ":"].includes(tokens[status.next]?.text ?? "") ? status.next + 1 : status.next,
  };
}

/** "TBC 50%" may as well say that 50% is not the figure. */
function openingStatusAt(text: string, line: Line, at: number): Opened | null {
  return line.tokens[at]?.lower === "tbc" ? null : statusAt(text, line, at);
}

/** The index after "increase to", "maintain at", "achieve": what follows is the level itself. */
function levelAt(tokens: readonly Token[], at: number): number {
  const [first = "", second = ""] = tokens.slice(at, at + 2).map(({ lower }) => lower);
  if (["increase", "reduce", "improve", "decrease", "rise", "fall"].includes(first)) return second === "to" ? at + 2 : at;
  if (["maintain", "maintained", "remain", "stay", "achieve", "hold", "sustain"].includes(first)) return second === "at" ? at + 2 : at + 1;
  return at;
}

/** "10 / 215 (4.7%)": the printed percentage, with the fraction beside it. A fraction without one is two figures. */
function fractionAt(text: string, { tokens }: Line, at: number): Cored | null {
  const open = findFrom(tokens, at, (token) => token.text === "(" || token.text === "=");
  const fraction = fractionOf(tokens.slice(at, open), words(text, tokens.slice(at, open)));
  if (fraction === null) return null;
  const percent = amountAt(tokens, open + 1);
  const closed = tokens[open]?.text === "=" || tokens[percent?.next ?? -1]?.text === ")";
  if (percent?.value.unit !== "%" || !closed) return null;
  const next = tokens[open]?.text === "=" ? percent.next : percent.next + 1;
  return { value: { core: { kind: "quantity", figure: percent.value }, qualifiers: [fraction] }, next };
}

function coreAt(line: Line, at: number): Cored | null {
  const core = rangeAt(line, at) ?? bothSidesAt(line, at) ?? inequalityAt(line, at) ?? quantityAt(line, at);
  return core === null ? null : { value: { core: core.value, qualifiers: [] }, next: core.next };
}

function rangeAt(line: Line, at: number): Parsed<Core> | null {
  const { tokens } = line;
  const opener = tokens[at]?.lower;
  const joints = opener === "between" ? ["and", "-", "to"] : ["-", "to"];
  const low = plainAmountAt(line, opener === "between" || opener === "from" ? at + 1 : at);
  if (low === null || !joints.includes(tokens[low.next]?.lower ?? "")) return null;
  const high = plainAmountAt(line, low.next + 1);
  if (high === null) return null;
  const lower = sharing(low.value, high.value);
  return lower === null ? null : { value: { kind: "range", low: lower, high: high.value }, next: high.next };
}

/** "±2%", "within +/- 2%": from as far below nought to as far above it. */
function bothSidesAt(line: Line, at: number): Parsed<Core> | null {
  const { tokens } = line;
  const sign = tokens[at]?.lower === "within" ? at + 1 : at;
  const spelled = ["+", "/", "-"].every((mark, index) => tokens[sign + index]?.text === mark);
  if (!spelled && tokens[sign]?.text !== "±") return null;
  const reach = plainAmountAt(line, spelled ? sign + 3 : sign + 1);
  if (reach === null || isNegative(reach.value.amount)) return null;
  return { value: { kind: "range", low: { ...reach.value, amount: reach.value.amount.neg() }, high: reach.value }, next: reach.next };
}

/** The lower figure with the unit and scale that are written once: "£5-6m", "10-15%". Null where the two do not go together. */
function sharing(low: Amount, high: Amount): Amount | null {
  const unit = low.unit === "" ? high.unit : low.unit;
  const scaled = low.scale === 0 && high.scale > 0 ? { ...low, amount: low.amount.times(`1e${high.scale}`) } : low;
  const sameUnit = unit === high.unit || (high.unit === "" && ["£", "$", "€"].includes(unit));
  return sameUnit && scaled.amount.lte(high.amount) ? { ...scaled, unit } : null;
}

function inequalityAt(line: Line, at: number): Parsed<Core> | null {
  const side = senseBefore(line.tokens, at);
  if (side === null) return null;
  const figure = plainAmountAt(line, side.next);
  if (figure === null) return null;
  return { value: { kind: "inequality", figure: figure.value, sense: side.value }, next: figure.next };
}

function quantityAt(line: Line, at: number): Parsed<Core> | null {
  const figure = amountFrom(line, at);
  if (figure === null) return null;
  const side = senseAfter(line.tokens, figure.next);
  if (side === null && !figure.value.plus) return { value: { kind: "quantity", figure: figure.value }, next: figure.next };
  if (side !== null && figure.value.plus) return null;
  return { value: { kind: "inequality", figure: figure.value, sense: side?.value ?? "at-least" }, next: side?.next ?? figure.next };
}

function plainAmountAt(line: Line, at: number): Parsed<Amount> | null {
  const figure = amountFrom(line, at);
  return figure?.value.plus === true ? null : figure;
}

/** A figure where no time stands; a number of four digits at the start of a cell is a figure, though it look like a year. */
function amountFrom(line: Line, at: number): Parsed<Amount> | null {
  const time = line.timeFrom.get(at);
  return time !== undefined && time.next > at + 1 ? null : amountAt(line.tokens, at);
}

/** The amount that the qualifiers stand beside. */
function lastAmount(core: Core): Amount {
  return core.kind === "range" ? core.high : core.figure;
}

function figureOf(core: Core, qualifiers: readonly Qualifier[]): Figure {
  if (core.kind === "range") {
    const { low, high } = core;
    return {
      kind: "range",
      low: low.amount,
      high: high.amount,
      unit: low.unit,
      decimals: Math.max(low.decimals, high.decimals),
      qualifiers,
    };
  }
  const { amount, unit, decimals } = core.figure;
  return core.kind === "quantity"
    ? { kind: "quantity", amount, unit, decimals, qualifiers }
    : { kind: "inequality", sense: core.sense, amount, unit, decimals, qualifiers };
}
