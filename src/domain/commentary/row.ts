import type { ReviewedRow } from "../check";
import { groupBy } from "../group";
import type { Indicator } from "../indicator";
import type { Claim, ClaimKind, Statement, StatementOf } from "./claim";
import { readCommentary, type Commentary } from "./read";

/** The two columns that hold comments. */
export const COMMENT_FIELDS = ["commentary", "correctiveAction"] as const;

export type CommentField = (typeof COMMENT_FIELDS)[number];

/** A claim of one kind and the column it stands in. */
export interface PlacedClaim<Kind extends ClaimKind = ClaimKind> {
  readonly field: CommentField;
  readonly claim: Claim;
  readonly statement: StatementOf<Kind>;
}

/** A row's comments as they were understood. */
export type Comments = Readonly<Record<CommentField, Commentary>>;

/**
 * Reads both comments of a row.
 * @param read `readCommentary`, or one that remembers what it has read
 */
export function readComments(indicator: Indicator, read: (text: string) => Commentary = readCommentary): Comments {
  return { commentary: read(indicator.commentary), correctiveAction: read(indicator.correctiveAction) };
}

/** The claims of one kind in both columns of a row. */
export function claimsOf<Kind extends ClaimKind>({ comments }: ReviewedRow, kind: Kind): readonly PlacedClaim<Kind>[] {
  const found: PlacedClaim<Kind>[] = [];
  for (const field of COMMENT_FIELDS) {
    for (const claim of comments[field].claims) {
      if (claim.kind === kind && isOfKind(claim.statement, kind)) found.push({ field, claim, statement: claim.statement });
    }
  }
  return found;
}

/** A claim and the row that makes it. */
export interface RowClaim extends PlacedClaim {
  readonly row: ReviewedRow;
}

/** The claims of a whole scorecard, from row to row. */
export type ClaimsByKind = ReadonlyMap<ClaimKind, readonly RowClaim[]>;

/** Sorts out all claims once: many checks ask for those of one kind, and most rows make none. */
export function claimsByKind(rows: readonly ReviewedRow[]): ClaimsByKind {
  const found: RowClaim[] = [];
  for (const row of rows) {
    for (const field of COMMENT_FIELDS) {
      for (const claim of row.comments[field].claims) found.push({ row, field, claim, statement: claim.statement });
    }
  }
  return groupBy(found, ({ claim }) => claim.kind);
}

/** Whether a claim is of one kind, so that its particulars are known. */
export function isOfKind<Kind extends ClaimKind>(statement: Statement, kind: Kind): statement is StatementOf<Kind> {
  return statement.kind === kind;
}

/** Whether a row says anything in either column. */
export function hasComment({ indicator }: ReviewedRow): boolean {
  return indicator.commentary.trim() !== "" || indicator.correctiveAction.trim() !== "";
}
