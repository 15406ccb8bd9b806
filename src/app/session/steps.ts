import type { Store } from "./store";

/** What is being done, in words, and the share of it that is done, from 0 to 1. */
export interface Progress {
  readonly doing: string;
  readonly share: number;
}

/**
 * Does long work step by step. Where it pauses it tells how far it is, so that it holds nothing up and a person can stop it. Answers
 * what came of it; null where it was stopped.
 */
export async function stepThrough<Step, Result extends object>(
  store: Store,
  steps: Generator<Step, Result>,
  progressAt: (step: Step) => Progress,
): Promise<Result | null> {
  let step = steps.next();
  while (step.done !== true) {
    const pause = store.ports.pause();
    if (pause !== null) {
      store.send({ kind: "progressed", ...progressAt(step.value) });
      await pause;
      if (store.session().busy?.stopping === true) return null;
    }
    step = steps.next();
  }
  return step.value;
}
