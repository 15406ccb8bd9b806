import type { FrameLocator } from "playwright-core";
import { expect } from "vitest";
import { checked, openInside, openWorkbench, type Bench, type BenchFile, type Workbench } from "./workbench";

/** Opens a page with the sample, does the work on it, and sees that nothing went wrong underneath. */
export async function withWorkbench(bench: Bench, work: (workbench: Workbench) => Promise<void>): Promise<void> {
  const workbench = await openWorkbench(bench);
  try {
    await work(workbench);
    expect(workbench.faults).toEqual([]);
  } finally {
    await workbench.page.close();
  }
}

/** Opens a file in the page, does the work on it, and sees that nothing went wrong underneath. */
export async function onFile(workbench: Workbench, file: BenchFile, work: () => Promise<void>): Promise<void> {
  await openInside(workbench, file);
  await work();
  expect(workbench.faults).toEqual([]);
}

/** Shows every change that is proposed, ticks all and unticks the one for this cell. */
export async function acceptAllBut(pane: FrameLocator, address: string): Promise<void> {
  await pane.getByRole("tab", { name: "Ratings" }).click();
  await pane.getByRole("button", { name: "Tick all" }).click();
  await pane.getByRole("checkbox", { name: new RegExp(`, ${address}:`) }).uncheck();
}

/** Waits for the sentence that tells what came of an action. */
export async function told(pane: FrameLocator, sentence: RegExp): Promise<void> {
  await pane.getByRole("status").filter({ hasText: sentence }).waitFor();
  await checked(pane);
}
