import type { ReviewedRow } from "../check";
import type { Indicator } from "../indicator";
import type { Claim, ClaimKind, ClaimOf } from "./claim";
import { readCommentary, type Commentary } from "./read";

/** The two columns that hold comments. */
export const COMMENT_FIELDS = ["commentary", "correctiveAction"] as const;

export type CommentField = (typeof COMMENT_FIELDS)[number];

/** A claim and the column it stands in. */
export interface PlacedClaim<Kind extends ClaimKind = ClaimKind> {
  readonly field: CommentField;
  readonly claim: ClaimOf<Kind>;
}

/** A claim with its kind beside it, which twenty checks ask of every row: claims have so many shapes that they answer slowly. */
interface Placed {
  readonly kind: ClaimKind;
  readonly field: CommentField;
  readonly claim: Claim;
}

/** A row's comments as they were understood. */
export interface Comments extends Readonly<Record<CommentField, Commentary>> {
  /** The claims of both. */
  readonly claims: readonly Placed[];
}

/**
 * Reads both comments of a row.
 * @param read `readCommentary`, or one that remembers what it has read
 */
export function readComments(indicator: Indicator, read: (text: string) => Commentary = readCommentary): Comments {
  const comments = { commentary: read(indicator.commentary), correctiveAction: read(indicator.correctiveAction) };
  return { ...comments, claims: COMMENT_FIELDS.flatMap((field) => comments[field].claims.map((claim) => ({ kind: claim.kind, field, claim }))) };
}

/** The claims of one kind in both columns of a row. */
export function claimsOf<Kind extends ClaimKind>({ comments }: ReviewedRow, kind: Kind): readonly PlacedClaim<Kind>[] {
  const isOfKind = (claim: Claim): claim is ClaimOf<Kind> => claim.kind === kind;
  const found: PlacedClaim<Kind>[] = [];
  for (const placed of comments.claims) {
    if (placed.kind === kind && isOfKind(placed.claim)) found.push({ field: placed.field, claim: placed.claim });
  }
  return found;
}

/** Whether a row says anything in either column. */
export function hasComment({ indicator }: ReviewedRow): boolean {
  return indicator.commentary.trim() !== "" || indicator.correctiveAction.trim() !== "";
}
