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

type Comments = Readonly<Record<CommentField, Commentary>>;

interface Placed {
  readonly field: CommentField;
  readonly claim: Claim;
}

interface Read extends Comments {
  readonly placed: ReadonlyMap<ClaimKind, readonly Placed[]>;
}

/** Every check asks for the same comments: each row's are read once. */
const READ = new WeakMap<Indicator, Read>();

/** A row's comments as they were understood. */
export function commentsOf(indicator: Indicator): Comments {
  return readOf(indicator);
}

function readOf(indicator: Indicator): Read {
  const known = READ.get(indicator);
  if (known !== undefined) return known;
  const comments = { commentary: readCommentary(indicator.commentary), correctiveAction: readCommentary(indicator.correctiveAction) };
  const read = { ...comments, placed: byKind(comments) };
  READ.set(indicator, read);
  return read;
}

function byKind(comments: Comments): ReadonlyMap<ClaimKind, readonly Placed[]> {
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
export function claimsOf<Kind extends ClaimKind>({ indicator }: ReviewedRow, kind: Kind): readonly PlacedClaim<Kind>[] {
  const isOfKind = (claim: Claim): claim is ClaimOf<Kind> => claim.kind === kind;
  return readOf(indicator).placed.get(kind)?.flatMap(({ field, claim }) => (isOfKind(claim) ? [{ field, claim }] : [])) ?? [];
}

/** Whether a row says anything in either column. */
export function hasComment({ indicator }: ReviewedRow): boolean {
  return indicator.commentary.trim() !== "" || indicator.correctiveAction.trim() !== "";
}
