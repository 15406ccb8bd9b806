import { ICommandService } from "@univerjs/core";
import {
  ScrollToCellOperation,
  SelectRangeCommand,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
  type ISetSelectionsOperationParams,
} from "@univerjs/sheets";
import { IEditorBridgeService } from "@univerjs/sheets-ui";
import { areaAddress, sameArea } from "../host/model/address";
import { areaOf, rangeOf } from "../host/model/univer-rules";
import type { Shown } from "./open";

/** The hosts that the grid is being brought to: where it stops on its way is no choice of the person. */
const followed = new WeakSet<Shown["host"]>();

/** Tells the host where the person is in the grid, and when a cell is being edited. */
export function followPerson({ univer, workbook, host }: Shown): void {
  const injector = univer.__getInjector();
  const nameOf = (id: string): string => workbook.getSheetBySheetId(id)?.getName() ?? "";
  injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (followed.has(host)) return;
    if (id === SetWorksheetActiveOperation.id) {
      const { subUnitId } = params as { readonly subUnitId: string };
      if (subUnitId !== host.book.active) void host.bringToFront(nameOf(subUnitId));
    }
    if (id === SetSelectionsOperation.id) {
      const { subUnitId, selections } = params as ISetSelectionsOperationParams;
      const last = selections.at(-1);
      if (last === undefined) return;
      const area = areaOf(last.range);
      const { sheet, areas } = host.book.selection;
      const [known] = areas;
      if (sheet !== subUnitId || known === undefined || !sameArea(known, area)) void host.select(nameOf(subUnitId), areaAddress(area));
    }
  });
  injector.get(IEditorBridgeService).visible$.subscribe(({ visible }) => {
    if (visible) host.beginCellEdit();
    else host.endCellEdit();
  });
}

/** Brings the grid to where the add-in went. */
export function followHost(shown: Shown): void {
  const { host } = shown;
  followed.add(host);
  void bringGrid(shown).finally(() => followed.delete(host));
}

async function bringGrid({ univer, workbook, host }: Shown): Promise<void> {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const unitId = workbook.getUnitId();
  const { active, selection } = host.book;
  if (workbook.getActiveSheet().getSheetId() !== active) {
    commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId, subUnitId: active });
  }
  const [area] = selection.areas;
  if (area === undefined || selection.sheet !== active) return;
  const shown = injector.get(SheetsSelectionsService).getCurrentLastSelection();
  if (shown && sameArea(areaOf(shown.range), area)) return;
  const range = rangeOf(area);
  await commands.executeCommand(SelectRangeCommand.id, { unitId, subUnit: active, range, reveal: true });
  await commands.executeCommand(ScrollToCellOperation.id, { unitId, subUnitId: active, range });
}
