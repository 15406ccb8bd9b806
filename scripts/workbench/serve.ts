import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import { dirname, extname, join } from "node:path";
import { PROJECT, type Site } from "./build";

/** Folders that are served as they are. Office.js stays where npm put it. */
const FOLDERS: readonly (readonly [prefix: string, folder: string])[] = [
  ["/office/", dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"))],
  ["/samples/", join(PROJECT, "assets/samples")],
  ["/assets/", join(PROJECT, "assets/icons")],
];

const TYPES: Readonly<Record<string, string>> = {
  "": "text/html; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".xml": "text/xml; charset=utf-8",
  ".png": "image/png",
};

/** Lets the page reach nothing but this server. */
const POLICY = "default-src 'self' data: blob:; style-src 'self' 'unsafe-inline'";

/** Rejects where nothing stands at the path. */
async function content(site: Site, path: string): Promise<string | Uint8Array> {
  const built = site.get(path);
  if (built !== undefined) return built;
  const [prefix, folder] = FOLDERS.find(([one]) => path.startsWith(one)) ?? [];
  const name = prefix === undefined ? "" : decodeURIComponent(path.slice(prefix.length));
  if (folder === undefined || name.split(/[/\\]/).includes("..")) throw new Error(`There is no ${path}.`);
  return readFile(join(folder, name));
}

/** Where a server listens. */
export interface Address {
  readonly url: string;
  readonly server: Server;
}

/** Serves the site to this machine alone, at the first free port from `from` on; 0 for any free one. */
export async function serve(site: Site, from: number): Promise<Address> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const type = TYPES[extname(pathname)] ?? "application/octet-stream";
    void content(site, pathname).then(
      (body) => response.writeHead(200, { "content-type": type, "content-security-policy": POLICY }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  for (let port = from; ; port += 1) {
    const listening = await listen(server, port);
    if (listening !== null) return { url: `http://localhost:${listening}/`, server };
  }
}

/** The port on which the server now listens; null where another program has it. */
function listen(server: Server, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === "EADDRINUSE") resolve(null);
      else reject(error);
    };
    server.once("error", failed);
    server.listen(port, "localhost", () => {
      server.off("error", failed);
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}
