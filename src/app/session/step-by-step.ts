import type { Store } from "./store";

/** What is being done, and the share of it that is done, from 0 to 1. */
export interface Progress {
  readonly doing: string;
  readonly share: number;
}

/** Does long work to its end; where it pauses, it shows how far it is and can be stopped. Null where it was. */
export async function stepByStep<Step, Result>(
  store: Store,
  steps: Generator<Step, Result>,
  progress: (step: Step) => Progress,
): Promise<Result | null> {
  let step = steps.next();
  while (step.done !== true) {
    const pause = store.ports.pause();
    if (pause !== null) {
      store.send({ kind: "progressed", ...progress(step.value) });
      await pause;
      if (store.session().busy?.stopping === true) return null;
    }
    step = steps.next();
  }
  return step.value;
}
