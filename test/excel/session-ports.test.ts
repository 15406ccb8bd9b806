import { afterEach, describe, expect, it, vi } from "vitest";
import { sessionPorts } from "../../src/excel/session-ports";
import { openWorkbook } from "./support";

describe("the clock of a session", () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  it.each([
    ["Europe/London", "2026-07-01T00:30:00+01:00"],
    ["America/New_York", "2026-06-30T19:30:00-04:00"],
    ["Asia/Kolkata", "2026-07-01T05:00:00+05:30"],
    ["UTC", "2026-06-30T23:30:00+00:00"],
  ])("gives the time and the day where the machine is: %s", (zone, shown) => {
    vi.stubEnv("TZ", zone);
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-06-30T23:30:00Z") });
    const { now, today } = sessionPorts(openWorkbook().office);
    expect(now()).toBe(shown);
    expect(today()).toBe(shown.slice(0, 10));
  });
});

it("long work pauses at once, and then only where the host has waited for a while", async () => {
  vi.useFakeTimers();
  const { pause } = sessionPorts(openWorkbook().office);
  const first = pause();
  expect(first).not.toBeNull();
  await vi.advanceTimersByTimeAsync(1);
  await first;
  expect(pause()).toBeNull();
  await vi.advanceTimersByTimeAsync(40);
  expect(pause()).toBeNull();
  await vi.advanceTimersByTimeAsync(20);
  expect(pause()).not.toBeNull();
  vi.useRealTimers();
});
