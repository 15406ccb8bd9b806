import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createContext, Script } from "node:vm";
import { createHost, type Host, type HostOptions } from "../../../src/workbench/host/host";
import { newWorkbook } from "../../../src/workbench/host/model/univer";
import { nativeBridge } from "../../../src/workbench/host/transport/native";

/** Office.js with a host behind it, each test its own. */
export interface OfficeSession {
  readonly host: Host;
  /** The library's `Excel`, as a pane has it. */
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly run: <Result>(batch: (context: Excel.RequestContext) => Promise<Result>) => Promise<Result>;
}

const path = createRequire(import.meta.url).resolve("@microsoft/office-js/dist/excel-web-16.00.js");
let compiled: Script | null = null;

function library(): Script {
  compiled ??= new Script(readFileSync(path, "utf8"), { filename: path });
  return compiled;
}

interface LoadedLibrary {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** Evaluates Microsoft's library, unmodified, in a realm of its own that has just what it looks for. */
function loadLibrary(host: Host): LoadedLibrary {
  const nothing = (): void => undefined;
  const url = new URL("https://localhost/taskpane.html");
  const realm: Record<string, unknown> = {
    _richApiNativeBridge: nativeBridge(host),
    Date,
    Error,
    Promise,
    setTimeout,
    clearTimeout,
    console,
    location: { protocol: url.protocol, hash: "", search: "", href: url.href, origin: url.origin },
    navigator: { userAgent: "Node" },
    name: "",
    addEventListener: nothing,
    document: { addEventListener: nothing, getElementsByTagName: () => [] },
  };
  for (const alias of ["window", "self", "parent", "top"]) realm[alias] = realm;
  createContext(realm);
  library().runInContext(realm);
  // The library asks here which requirement sets there are.
  const requirements = { isSetSupported: (set: string, version?: string) => host.supports(set, version) };
  realm.Office = { ...(realm.Office as object | undefined), context: { requirements } };
  return realm as unknown as LoadedLibrary;
}

/** Office.js on a host; on a new workbook with one sheet, "Sheet1", where none is given. */
export function openOffice(options: HostOptions = {}, host: Host = createHost(newWorkbook(), options)): OfficeSession {
  const loaded = loadLibrary(host);
  return { host, Excel: loaded.Excel, OfficeExtension: loaded.OfficeExtension, run: (batch) => loaded.Excel.run(batch) };
}
