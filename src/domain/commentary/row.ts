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

interface Placed {
  readonly field: CommentField;
  readonly claim: Claim;
}

/** A row's comments as they were understood. */
export interface Comments extends Readonly<Record<CommentField, Commentary>> {
  /** The claims of both, by kind. */
  readonly placed: ReadonlyMap<ClaimKind, readonly Placed[]>;
}

/**
 * Reads both comments of a row.
 * @param read `readCommentary`, or one that remembers what it has read
 */
export function readComments(indicator: Indicator, read: (text: string) => Commentary = readCommentary): Comments {
  const comments = { commentary: read(indicator.commentary), correctiveAction: read(indicator.correctiveAction) };
  return { ...comments, placed: byKind(comments) };
}

function byKind(comments: Readonly<Record<CommentField, Commentary>>): ReadonlyMap<ClaimKind, readonly Placed[]> {
  const claims = new Map<ClaimKind, Placed[]>();
  for (const field of COMMENT_FIELDS) {
    for (const claim of comments[field].claims) {
      const others = claims.get(claim.kind);
      if (others === undefined) claims.set(claim.kind, [{ field, claim }]);
      else others.push({ field, claim });
    }
  }
  return claims;
}

/** The claims of one kind in both columns of a row. */
export function claimsOf<Kind extends ClaimKind>({ comments }: ReviewedRow, kind: Kind): readonly PlacedClaim<Kind>[] {
  const isOfKind = (claim: Claim): claim is ClaimOf<Kind> => claim.kind === kind;
  return comments.placed.get(kind)?.flatMap(({ field, claim }) => (isOfKind(claim) ? [{ field, claim }] : [])) ?? [];
}

/** Whether a row says anything in either column. */
export function hasComment({ indicator }: ReviewedRow): boolean {
  return indicator.commentary.trim() !== "" || indicator.correctiveAction.trim() !== "";
}
