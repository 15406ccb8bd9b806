export type * from "./claim";
export { readCommentary, type Commentary } from "./read";
export {
  claimsByKind,
  claimsOf,
  hasComment,
  readComments,
  COMMENT_FIELDS,
  type ClaimsByKind,
  type CommentField,
  type Comments,
  type PlacedClaim,
} from "./row";
