/** What became of something asked of the workbook: done, or refused with the sentence that says what to do. */
export type Outcome = { readonly status: "done" } | { readonly status: "refused"; readonly because: string };
