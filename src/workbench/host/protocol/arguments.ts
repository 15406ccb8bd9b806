import { Fault } from "./fault";
import { isHostObject, type HostObject } from "./object";

export type Arguments = readonly unknown[];

function missing(what: string): Fault {
  return new Fault("InvalidArgument", `Expected ${what}.`);
}

export function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined;
}

export function text(value: unknown): string {
  if (typeof value !== "string") throw missing("text");
  return value;
}

export function textOr(value: unknown, otherwise: string): string {
  return isGiven(value) ? text(value) : otherwise;
}

export function wholeNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw missing("a whole number");
  return value;
}

export function wholeNumberOr(value: unknown, otherwise: number): number {
  return isGiven(value) ? wholeNumber(value) : otherwise;
}

export function flag(value: unknown): boolean {
  if (typeof value !== "boolean") throw missing("true or false");
  return value;
}

export function flagOr(value: unknown, otherwise: boolean): boolean {
  return isGiven(value) ? flag(value) : otherwise;
}

export function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw missing("an array");
  return value;
}

export function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw missing("an object");
  return value as Readonly<Record<string, unknown>>;
}

export function object(value: unknown): HostObject {
  if (!isHostObject(value)) throw missing("an object of the workbook");
  return value;
}
