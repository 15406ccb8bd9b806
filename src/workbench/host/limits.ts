/** Largest request and response that Excel on the web takes, in bytes. */
export const LARGEST_PAYLOAD = 5 * 1024 * 1024;

/** Why a batch was not run, or its answer not sent. The numbers are those of Office.js. */
export const REFUSALS = {
  InvalidOperationInCellEditMode: { officeCode: 5004, status: 400, message: "A cell is being edited." },
  RequestPayloadSizeLimitExceeded: { officeCode: 5103, status: 400, message: "The request is larger than 5 MB." },
  ResponsePayloadSizeLimitExceeded: { officeCode: 5104, status: 400, message: "The answer is larger than 5 MB." },
} as const;

export type Refusal = keyof typeof REFUSALS;

/** Size of a text in bytes, as it travels. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
