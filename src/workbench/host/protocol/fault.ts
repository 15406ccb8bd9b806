/** Excel's error codes that this host gives, with the HTTP status that goes with each and words of our own. */
const CODES = {
  AccessDenied: [403, "The sheet is protected, so it cannot be changed."],
  ApiNotFound: [404, "The workbench does not have this part of Excel."],
  Conflict: [409, "What was expected is no longer there."],
  InsertDeleteConflict: [409, "The cells cannot be moved."],
  InvalidArgument: [400, "An argument has the wrong form."],
  InvalidOperation: [400, "This cannot be done to this object."],
  InvalidReference: [400, "The reference names nothing on the sheet."],
  ItemAlreadyExists: [409, "There is such an item already."],
  ItemNotFound: [404, "There is no such item."],
  NotImplemented: [501, "The workbench does not do this."],
  RangeExceedsLimit: [400, "The range has more cells than can be read at once."],
} as const;

export type FaultCode = keyof typeof CODES;

/**
 * What stops a batch: it is thrown by whatever an action reaches, and the batch turns it into its answer. What ran
 * before it stays done.
 */
export class Fault extends Error {
  readonly code: FaultCode;
  readonly status: number;

  constructor(code: FaultCode, message?: string) {
    super(message ?? CODES[code][1]);
    this.code = code;
    this.status = CODES[code][0];
  }
}
