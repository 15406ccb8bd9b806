export type * from "./claim";
export { readCommentary, type Commentary } from "./read";
export { claimsOf, hasComment, readComments, COMMENT_FIELDS, type CommentField, type Comments, type PlacedClaim } from "./row";
