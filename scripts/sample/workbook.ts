import { unzipSync, zipSync } from "fflate";
import type { Cell, MergeRange, RowDef, WriteSheet } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import type { SampleIndicator } from "./indicators";
import { COLUMNS, layOut, ROWS_ABOVE_TABLE, type LaidRow } from "./layout";
import { FONT } from "./styles";

/** The date of the cabinet meeting stands for every date in the file, so that the same data give the same bytes. */
const MEETING = new Date(Date.UTC(2013, 6, 10));

/** The sample as an .xlsx file. */
export async function makeWorkbook(indicators: readonly SampleIndicator[]): Promise<Uint8Array> {
  const title = "Annual Corporate Performance Report 2012/13: sample scorecard";
  const workbook = await writeXlsx({
    sheets: [makeSheet(layOut(indicators))],
    properties: { title, creator: "Scorecard Check", created: MEETING, modified: MEETING },
    defaultFont: FONT,
  });
  return repack(workbook);
}

function makeSheet(rows: readonly LaidRow[]): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const merges: MergeRange[] = [];
  const rowDefs = new Map<number, RowDef>();
  for (const [row, { cells: laid, height }] of rows.entries()) {
    rowDefs.set(row, { height });
    let column = 0;
    for (const { value, style, span } of laid) {
      // Every cell under a merge carries the style: Excel draws the border of each.
      for (let under = 0; under < span; under += 1) cells.set(`${row},${column + under}`, { value: under === 0 ? value : null, style });
      if (span > 1) merges.push({ startRow: row, endRow: row, startCol: column, endCol: column + span - 1 });
      column += span;
    }
  }
  return {
    name: "Scorecard",
    columns: COLUMNS.map(({ width }) => ({ width })),
    cells,
    merges,
    rowDefs,
    freezePane: { rows: ROWS_ABOVE_TABLE, columns: 2 },
    view: { showGridLines: false },
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
      printTitlesRow: `$${ROWS_ABOVE_TABLE}:$${ROWS_ABOVE_TABLE}`,
    },
    headerFooter: { oddFooter: "&L&8Annual Corporate Performance Report 2012/13&R&8Page &P of &N" },
  };
}

/** Packs the parts again: the library leaves compression to the platform, whose bytes differ from one version to the next. */
function repack(workbook: Uint8Array): Uint8Array {
  // Zip entries hold local time: the parts of the date, not the instant, are what must be the same everywhere.
  return zipSync(unzipSync(workbook), { level: 9, mtime: new Date(2013, 6, 10) });
}
