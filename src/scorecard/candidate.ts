import { FIELD_NAMES, type Field } from "../domain/indicator";
import type { Period } from "../domain/period";
import type { Doubt } from "../domain/scorecard";
import { columnLetters } from "../domain/sheet";
import { listSome } from "../domain/text";
import type { Profile } from "./profile";
import type { HeadedColumn } from "./table";
import type { Role } from "./vocabulary";

/** A column whose role its header and its content have settled. */
export interface Candidate extends HeadedColumn {
  readonly role: Role;
  readonly profile: Profile;
  readonly period: Period | null;
}

/** A column and the field it was settled to be. */
export type Planned = readonly [Field, Candidate];

/** The doubt that several columns could be one field, and which was taken. */
export function twoColumns(field: Field, chosen: HeadedColumn, all: readonly HeadedColumn[]): Doubt {
  const named = (column: HeadedColumn) => `${columnLetters(column.column)} (“${column.header}”)`;
  const columns = [...all].sort((a, b) => a.column - b.column);
  return {
    kind: "two-columns",
    message: `Columns ${listSome(columns.map(named))} could each be the ${FIELD_NAMES[field]}. ${columnLetters(chosen.column)} was used.`,
    field,
    columns: columns.map(({ column }) => column),
    rows: [],
  };
}
