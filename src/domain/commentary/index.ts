export type * from "./claim";
export { readCommentary, type Commentary } from "./read";
export { claimsOf, commentsOf, hasComment, COMMENT_FIELDS, type CommentField, type PlacedClaim } from "./row";
