import { describe, expect, it } from "vitest";
import { attempt, explained, refusalOf } from "../../src/excel/errors";

function officeError(code: string): Error {
  return Object.assign(new Error("Words of the library."), { name: "RichApi.Error", code });
}

// The codes that Microsoft lists for Excel and that something we ask may run into.
// prettier-ignore
const CODES = [
  "AccessDenied", "ActivityLimitReached", "ApiNotAvailable", "ApiNotFound", "Conflict", "FilteredRangeConflict", "GeneralException",
  "InactiveWorkbook", "InsertDeleteConflict", "InvalidArgument", "InvalidOperation", "InvalidOperationInCellEditMode", "InvalidReference",
  "InvalidRequest", "InvalidSelection", "ItemNotFound", "MergedRangeConflict", "NotImplemented", "OperationCellsExceedLimit",
  "PivotTableRangeConflict", "RangeExceedsLimit", "RequestAborted", "RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded",
  "ServiceNotAvailable", "Unauthenticated", "UndoNotSupported", "UnsupportedFeature", "UnsupportedOperation", "UnsupportedSheet",
];

describe("what Office refuses", () => {
  it.each(CODES)("%s is named in plain words, with what to do", (code) => {
    const said = refusalOf(officeError(code));
    expect(said).toMatch(/^[A-Z].*[.]$/);
    expect(said).not.toMatch(new RegExp(`${code}|Words of the library|[Pp]lease|invalid`));
    expect(said).toMatch(/Choose|Click|Read|Save|Split|Try|try|Update|Press|Select|Sign|Move|Finish|Check|open/);
  });

  it("a code nobody has heard of is told by its name", () => {
    expect(refusalOf(officeError("BrandNew"))).toMatch(/BrandNew.*open it again/);
  });

  it("comes back as a value, or rejects with the sentence", async () => {
    const work = () => Promise.reject(officeError("ItemNotFound"));
    expect(await attempt(work)).toMatchObject({ ok: false, code: "ItemNotFound" });
    await expect(explained(work)).rejects.toThrow(refusalOf(officeError("ItemNotFound")));
  });

  it("a fault of our own is not taken for a refusal", async () => {
    await expect(attempt(() => Promise.reject(new TypeError("ours")))).rejects.toThrow("ours");
    await expect(attempt(() => Promise.reject(officeError("PropertyNotLoaded")))).rejects.toThrow("Words of the library.");
  });
});
