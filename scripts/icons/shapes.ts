import type { Pixel } from "./png";

/** A shape on a field of 32 by 32: whether a point lies in it, and its colour. */
export interface Shape {
  contains(x: number, y: number): boolean;
  readonly colour: Pixel;
}

/** A colour "#RRGGBB" without transparency. */
function solid(hex: string): Pixel {
  const part = (from: number) => parseInt(hex.slice(from, from + 2), 16);
  return [part(1), part(3), part(5), 255];
}

const BLUE = solid("#0F6CBD");
const WHITE = solid("#FFFFFF");
const INK = solid("#424242");
const PALE = solid("#C8C8C8");
const GREEN = solid("#13A10E");
const AMBER = solid("#EAA300");
const RED = solid("#D13438");

function box(left: number, top: number, right: number, bottom: number, radius: number, colour: Pixel): Shape {
  return {
    colour,
    contains: (x, y) => {
      const beyondX = Math.max(left + radius - x, 0, x - right + radius);
      const beyondY = Math.max(top + radius - y, 0, y - bottom + radius);
      return x >= left && x <= right && y >= top && y <= bottom && Math.hypot(beyondX, beyondY) <= Math.max(radius, 1e-9);
    },
  };
}

function dot(x: number, y: number, radius: number, colour: Pixel): Shape {
  return { colour, contains: (atX, atY) => Math.hypot(atX - x, atY - y) <= radius };
}

/** A line with round ends. */
function line(fromX: number, fromY: number, toX: number, toY: number, width: number, colour: Pixel): Shape {
  const length = (toX - fromX) ** 2 + (toY - fromY) ** 2;
  return {
    colour,
    contains: (x, y) => {
      const along = Math.min(1, Math.max(0, ((x - fromX) * (toX - fromX) + (y - fromY) * (toY - fromY)) / length));
      return Math.hypot(x - fromX - along * (toX - fromX), y - fromY - along * (toY - fromY)) <= width / 2;
    },
  };
}

const tick = (colour: Pixel) => [line(9, 16.5, 14, 21.5, 3, colour), line(14, 21.5, 23, 11.5, 3, colour)];

const ratedRows = [
  [8, GREEN],
  [16, AMBER],
  [24, RED],
] as const;

const cell = [box(3, 8, 29, 24, 3, INK), box(5.5, 10.5, 26.5, 21.5, 1.5, WHITE), box(7.5, 12.5, 24.5, 19.5, 1, AMBER)];

/** What each icon shows, back to front. */
export const ICONS: Readonly<Record<string, readonly Shape[]>> = {
  icon: [
    box(1, 1, 31, 31, 6, BLUE),
    box(6, 4.5, 26, 27.5, 2.5, WHITE),
    ...[10, 16, 22].flatMap((y, index) => [dot(10.5, y, 2.4, [GREEN, AMBER, RED][index] ?? GREEN), line(15.5, y, 22.5, y, 2, PALE)]),
  ],
  check: [dot(16, 16, 14, BLUE), ...tick(WHITE)],
  rate: ratedRows.flatMap(([y, colour]) => [dot(7, y, 3.8, colour), line(15, y, 27.5, y, 3, INK)]),
  "marks-on": cell,
  "marks-off": [...cell, line(6, 28, 26, 4, 6, WHITE), line(6, 28, 26, 4, 3, RED)],
};

/** Sub-pixels each way: enough for smooth edges at 16 pixels. */
const FINENESS = 6;

const CLEAR: Pixel = [0, 0, 0, 0];

/** The picture of an icon, so many pixels wide. */
export function draw(shapes: readonly Shape[], size: number): (x: number, y: number) => Pixel {
  const at = (x: number, y: number) => shapes.findLast((shape) => shape.contains(x, y))?.colour ?? CLEAR;
  const steps = Array.from({ length: FINENESS }, (_, step) => (step + 0.5) / FINENESS);
  return (x, y) => {
    const seen = steps.flatMap((down) => steps.map((across) => at(((x + across) * 32) / size, ((y + down) * 32) / size)));
    const opacity = seen.reduce((sum, pixel) => sum + pixel[3], 0);
    const mean = (part: 0 | 1 | 2) =>
      opacity === 0 ? 0 : Math.round(seen.reduce((sum, pixel) => sum + pixel[part] * pixel[3], 0) / opacity);
    return [mean(0), mean(1), mean(2), Math.round(opacity / seen.length)];
  };
}
