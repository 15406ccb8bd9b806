import type { Area } from "../../../domain/sheet";

export type CellValue = string | number | boolean | null;

/** How a cell looks. What was never chosen is absent. Colours are "#RRGGBB" in capitals. */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly wrap?: boolean;
}

/** Changes to a style: null takes a property away, an absent one stays as it is. */
export type StyleChange = { readonly [Key in keyof CellStyle]?: CellStyle[Key] | null };

/** What a cell holds. A formula's value is the one last worked out; an error is its text. */
export interface CellContent {
  readonly value: CellValue;
  /** With its "=", or null. */
  readonly formula: string | null;
}

export interface ModelCell extends CellContent {
  readonly style: CellStyle;
}

/** A change to one cell, counted from 0; what is absent stays as it is. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly content?: CellContent;
  /** null takes every format away. */
  readonly style?: StyleChange | null;
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
}

export const EDGES = ["top", "right", "bottom", "left"] as const;

export type Edge = (typeof EDGES)[number];

/** The lines that a conditional format may draw, by Excel's names. */
export const LINES = ["Continuous", "Dash", "DashDot", "DashDotDot", "Dot"] as const;

/** A line along one edge of a cell. */
export interface Border {
  readonly line: (typeof LINES)[number];
  readonly color: string;
}

/** The lines along the edges of a cell. */
export type Borders = Readonly<Partial<Record<Edge, Border>>>;

/** A conditional format by formula. Ranges count from 0; a formula is written for the first cell of the first one. */
export interface FormulaRule {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly stopIfTrue: boolean;
  readonly style: CellStyle;
  /** Absent where it draws none. */
  readonly borders?: Borders;
}

/** A conditional format of another kind: it can be listed, deleted and replaced, not changed. */
export interface OtherRule {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly kind: string;
  readonly stopIfTrue: boolean;
  /** The formula that says the same, with its look; absent where there is none, and nothing is shown. */
  readonly shown?: Pick<FormulaRule, "formula" | "style" | "borders">;
}

export type Rule = FormulaRule | OtherRule;

/** A name that stands for a formula, such as "=Sheet1!$A$1". */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
}

/** A table: its rectangle takes in the header row, where it has one. */
export interface TableInfo {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  readonly hasHeaders: boolean;
  readonly style: string;
}

/** One cell before and after a change. */
export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly before: ModelCell;
  readonly after: ModelCell;
  /** Whether what the cell holds was written, be it the same again. */
  readonly contentWritten: boolean;
}

/** What changed on a sheet in one go, whoever did it: an add-in, a person in the grid, an undo. Recalculation is none. */
export interface SheetChange {
  readonly sheet: string;
  readonly cells: readonly ChangedCell[];
}

/**
 * A workbook. Reads and writes are immediate, except that formulas are worked out some time after a write: `settle`
 * waits for them. Everything that changes can be undone, one record at a time.
 */
export interface WorkbookModel {
  /** In the order of their tabs. */
  sheets(): readonly SheetInfo[];
  addSheet(sheet: SheetInfo): void;
  removeSheet(id: string): void;
  changeSheet(id: string, change: { readonly name?: string; readonly visibility?: Visibility }): void;

  cell(sheet: string, row: number, column: number): ModelCell;
  /** The smallest rectangle around every cell that holds something, or also around those that only have a format. */
  usedArea(sheet: string, contentOnly: boolean): Area | null;
  change(sheet: string, changes: readonly CellChange[]): void;

  merges(sheet: string): readonly Area[];
  setMerges(sheet: string, merges: readonly Area[]): void;
  isHidden(sheet: string, axis: "row" | "column", index: number): boolean;
  setHidden(sheet: string, axis: "row" | "column", from: number, to: number, hidden: boolean): void;

  /** Highest priority first. */
  rules(sheet: string): readonly Rule[];
  /** Adds it with the highest priority. */
  addRule(sheet: string, rule: Rule): void;
  /** Puts the rule in the place of the one with its id. */
  changeRule(sheet: string, rule: FormulaRule): void;
  removeRule(sheet: string, id: string): void;
  /** Gives the rule this place in `rules`. */
  moveRule(sheet: string, id: string, place: number): void;

  /** The formula as it reads when it is moved by so many rows and columns: only relative references change. */
  movedFormula(formula: string, rows: number, columns: number): string;

  names(): readonly DefinedName[];
  /** Adds the name, or changes what it stands for. */
  setName(name: DefinedName): void;
  removeName(name: string): void;
  tables(): readonly TableInfo[];
  setTables(tables: readonly TableInfo[]): void;

  /** Resolves when every formula shows its value. */
  settle(): Promise<void>;

  /**
   * Joins the changes that `work` makes into one record of the undo stack, and returns what `work` does. What another
   * person does is not this person's to undo.
   */
  record<Result>(work: () => Promise<Result>, undoable?: boolean): Promise<Result>;
  /** Takes the last record back; false when there is none. */
  undo(): boolean;
  /** As Excel does after a change that cannot be undone. */
  forgetUndo(): void;
  /** Calls on every change of cells. Returns what ends it. */
  onChange(listener: (change: SheetChange) => void): () => void;
  dispose(): void;
}
