import { UniverInstanceType, type IWorkbookData, type Univer, type Workbook } from "@univerjs/core";
import type { Workbook as OpenedFile } from "../../files/workbook";
import { openInHost } from "../host/file/open";
import type { Host } from "../host/host";
import { sheetId, univerModel } from "../host/model/univer";
import { univerGrid } from "./grid";
import { gridSize, readLooks } from "./looks";

/** A file on the page: the grid that shows it, and the host through which the pane works in it. */
export interface Shown {
  readonly univer: Univer;
  readonly workbook: Workbook;
  readonly host: Host;
}

const UNIT = "workbook";

/** Small enough that a scorecard and the pane fit side by side on a laptop. */
const ZOOM = 0.8;

/** Shows a file in a new grid: all of its sheets, hidden ones hidden, protected ones protected. */
export async function show(container: HTMLElement, file: OpenedFile): Promise<Shown> {
  const names = [...(await file.sheetNames()), ...file.hiddenSheetNames];
  const [snapshots, looks] = await Promise.all([Promise.all(names.map((name) => file.read(name))), readLooks(file.bytes())]);
  const sheets = snapshots.map((snapshot, index) => {
    const columns = Math.max(0, ...snapshot.rows.map((row) => row.length));
    return {
      ...looks.get(snapshot.name),
      id: sheetId(index),
      name: snapshot.name,
      zoomRatio: ZOOM,
      ...gridSize(snapshot.rows.length, columns),
    };
  });
  const univer = univerGrid(container);
  const workbook = univer.createUnit<Partial<IWorkbookData>, Workbook>(UniverInstanceType.UNIVER_SHEET, {
    id: UNIT,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  });
  const host = await openInHost(univerModel(univer, workbook), file);
  return { univer, workbook, host };
}
