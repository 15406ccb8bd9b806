/** What this room needs of Office.js, so that a test can bring the library of its own host. */
export interface OfficeJs {
  run<Result>(batch: (context: Excel.RequestContext) => Promise<Result>, options?: Excel.RunOptions): Promise<Result>;
  /** Whether ExcelApi is there in this version or a later one, such as "1.19". */
  supports(version: string): boolean;
}

/** The library that the page has loaded. Call it after `Office.onReady`. */
export function loadedOffice(): OfficeJs {
  return {
    run: (batch, options = {}) => Excel.run(options, batch),
    supports: (version) => Office.context.requirements.isSetSupported("ExcelApi", version),
  };
}
