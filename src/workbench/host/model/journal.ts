import {
  IUndoRedoService,
  type ICommandService,
  type IMutationInfo,
  IUniverInstanceService,
  UndoCommandId,
  type Injector,
} from "@univerjs/core";

/** Carries mutations out and keeps, for each, what takes it back. */
export interface Journal {
  perform(redo: IMutationInfo, undo: IMutationInfo): void;
  record<Result>(work: () => Promise<Result>, undoable: boolean): Promise<Result>;
  undo(): boolean;
  forget(): void;
}

interface Steps {
  readonly undos: IMutationInfo[];
  readonly redos: IMutationInfo[];
}

/** A journal on Univer's own undo stack, so that Ctrl+Z in the grid takes back what an add-in wrote as well. */
export function openJournal(injector: Injector, commands: ICommandService, unit: string): Journal {
  const stack = injector.get(IUndoRedoService);
  const instances = injector.get(IUniverInstanceService);
  let open: Steps | null = null;

  const push = (undos: readonly IMutationInfo[], redos: readonly IMutationInfo[]): void => {
    stack.pushUndoRedo({ unitID: unit, undoMutations: [...undos].reverse(), redoMutations: [...redos] });
  };

  return {
    perform: (redo, undo) => {
      if (!commands.syncExecuteCommand(redo.id, redo.params)) throw new Error(`${redo.id} was refused`);
      if (open === null) {
        push([undo], [redo]);
      } else {
        open.undos.push(undo);
        open.redos.push(redo);
      }
    },
    record: async (work, undoable) => {
      open = { undos: [], redos: [] };
      try {
        return await work();
      } finally {
        const { undos, redos } = open;
        open = null;
        if (undoable && redos.length > 0) push(undos, redos);
      }
    },
    undo: () => {
      // Univer takes back only in the workbook that has the focus; in a page without a grid nothing gives it.
      instances.focusUnit(unit);
      if (stack.pitchTopUndoElement() === null) return false;
      return commands.syncExecuteCommand(UndoCommandId);
    },
    forget: () => {
      stack.clearUndoRedo(unit);
      if (open !== null) open = { undos: [], redos: [] };
    },
  };
}
