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

/** Every check asks for the same comments: each row's are read once. */
const READ = new WeakMap<Indicator, Comments>();

/** A row's comments as they were understood. */
export function commentsOf(indicator: Indicator): Comments {
  const known = READ.get(indicator);
  if (known !== undefined) return known;
  const read = { commentary: readCommentary(indicator.commentary), correctiveAction: readCommentary(indicator.correctiveAction) };
  READ.set(indicator, read);
  return read;
}

/** The claims of one kind in both columns of a row. */
export function claimsOf<Kind extends ClaimKind>({ indicator }: ReviewedRow, kind: Kind): readonly PlacedClaim<Kind>[] {
  const comments = commentsOf(indicator);
  const isOfKind = (claim: Claim): claim is ClaimOf<Kind> => claim.kind === kind;
  return COMMENT_FIELDS.flatMap((field) => comments[field].claims.filter(isOfKind).map((claim) => ({ field, claim })));
}

/** Whether a row says anything in either column. */
export function hasComment({ indicator }: ReviewedRow): boolean {
  return indicator.commentary.trim() !== "" || indicator.correctiveAction.trim() !== "";
}
