import type { ICommandService } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";

/** Longest wait for formulas, in milliseconds: past it the calculation is taken to be stuck. */
const LONGEST_WAIT = 20_000;

export interface Recalculation {
  /** A cell was written that a formula may look at. */
  written(): void;
  /** Resolves when what was written so far has been worked out. */
  settle(): Promise<void>;
}

/** Follows the formula engine, which starts by itself a moment after a write and says when it is done. */
export function followRecalculation(commands: ICommandService): Recalculation {
  let written = 0;
  let started = 0;
  let done = 0;
  let waiting: (() => void)[] = [];

  commands.onCommandExecuted((command) => {
    if (command.id === SetFormulaCalculationStartMutation.id) started = written;
    if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
    const { functionsExecutedState: state } = command.params as ISetFormulaCalculationNotificationMutation;
    if (state === undefined || state === FormulaExecutedStateType.STOP_EXECUTION) return;
    done = started;
    if (done < written) return;
    waiting.forEach((resolve) => {
      resolve();
    });
    waiting = [];
  });

  return {
    written: () => {
      written += 1;
    },
    settle: () =>
      done === written
        ? Promise.resolve()
        : new Promise((resolve, reject) => {
            const stuck = setTimeout(() => {
              reject(new Error("The formulas were not worked out in time."));
            }, LONGEST_WAIT);
            waiting.push(() => {
              clearTimeout(stuck);
              resolve();
            });
          }),
  };
}
