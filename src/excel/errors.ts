import type { Outcome } from "../app/outcome";

const AGAIN = "Try again in a moment.";
const RELOAD = "Save the workbook, close it and open it again.";
const TOO_LARGE = "This is more than Excel can take in one go. Split the scorecard over several sheets, or use Excel for Windows or Mac.";
const UNAVAILABLE = "This version of Excel cannot do this. Update Excel, or open the workbook in Excel on the web.";
const GONE = "What this is about is no longer there. The sheet may have been deleted or renamed. Read the scorecard again.";

/** What to say, and to do, for each code of Office. A code not listed gets a sentence that names it. */
const SENTENCES: Readonly<Record<string, string>> = {
  AccessDenied: "The sheet or the workbook is protected. Choose Review, then Unprotect Sheet or Unprotect Workbook, and try again.",
  ActivityLimitReached: `Excel is busy with too much at once. ${AGAIN}`,
  ApiNotAvailable: UNAVAILABLE,
  ApiNotFound: UNAVAILABLE,
  Conflict: `Somebody else changed the workbook at the same moment. ${AGAIN}`,
  ConnectionFailure: "Excel lost its connection. Check that you are online, and try again.",
  FilteredRangeConflict: "A filter is in the way. Choose Data, then Clear, and try again.",
  GeneralException: `Excel could not do this and gave no reason. ${RELOAD}`,
  InactiveWorkbook: "Another workbook is in front. Click into the workbook you want to check, and try again.",
  InsertDeleteConflict: "A table, a filter or a merged cell is in the way. Move it, and try again.",
  InvalidArgument: "Excel did not accept what was asked of it. The sheet may have changed meanwhile. Read the scorecard again.",
  InvalidOperation: "Excel cannot do this now. Finish what you are doing in the sheet, and try again.",
  InvalidOperationInCellEditMode: "A cell is being edited. Press Enter or Escape to finish, and try again.",
  InvalidReference: GONE,
  InvalidRequest: `Excel did not understand what was asked of it. ${RELOAD}`,
  InvalidSelection: "This does not work with what is selected. Select one cell, and try again.",
  ItemNotFound: GONE,
  MergedRangeConflict: "A merged cell is in the way. Choose Home, then Unmerge Cells, and try again.",
  NotImplemented: UNAVAILABLE,
  OperationCellsExceedLimit: TOO_LARGE,
  PivotTableRangeConflict: "A PivotTable is in the way. Move it to another sheet, and try again.",
  RangeExceedsLimit: TOO_LARGE,
  RequestAborted: `Excel broke off before it was done. ${AGAIN}`,
  RequestPayloadSizeLimitExceeded: TOO_LARGE,
  ResponsePayloadSizeLimitExceeded: TOO_LARGE,
  ServiceNotAvailable: `Excel on the web does not answer. ${AGAIN}`,
  Unauthenticated: "You are no longer signed in. Sign in to Excel, and try again.",
  UndoNotSupported: `Excel could not make this one step of undo. ${RELOAD}`,
  UnsupportedFeature: UNAVAILABLE,
  UnsupportedOperation: UNAVAILABLE,
  UnsupportedSheet: "This kind of sheet has no cells. Choose a worksheet, not a chart or macro sheet.",
};

interface OfficeError extends Error {
  readonly code: string;
}

/** Raised by the library itself where it is used wrongly: a fault of ours, not a refusal. */
// prettier-ignore
const MISUSE: ReadonlySet<string> = new Set([
  "InvalidObjectPath", "InvalidRequestContext", "PropertyNotLoaded", "RunMustReturnPromise", "ValueNotLoaded",
]);

// Not instanceof: the library's own realm may differ from ours.
function isOfficeError(error: unknown): error is OfficeError {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" && !MISUSE.has(error.code);
}

/** The sentence for an error that Office raised: what is in the way, and what to do. */
export function refusalOf(error: unknown): string {
  if (!isOfficeError(error)) return error instanceof Error ? error.message : `Something went wrong in Excel. ${RELOAD}`;
  return SENTENCES[error.code] ?? `Excel could not do this (${error.code}). ${RELOAD}`;
}

/** What became of work that Office may refuse. */
export type Attempt<Result> =
  { readonly ok: true; readonly value: Result } | { readonly ok: false; readonly code: string; readonly because: string };

/** Does the work and gives back what Office refuses as a value. Any other error is a fault of ours and goes on. */
export async function attempt<Result>(work: () => Promise<Result>): Promise<Attempt<Result>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (!isOfficeError(error)) throw error;
    return { ok: false, code: error.code, because: refusalOf(error) };
  }
}

/** Does the work; where Office refuses, rejects with an Error whose message is the sentence to show. */
export async function explained<Result>(work: () => Promise<Result>): Promise<Result> {
  const done = await attempt(work);
  if (!done.ok) throw new Error(done.because);
  return done.value;
}

/** Does the work and says what became of it. */
export async function outcomeOf(work: () => Promise<unknown>): Promise<Outcome> {
  const done = await attempt(work);
  return done.ok ? { status: "done" } : { status: "refused", because: done.because };
}
