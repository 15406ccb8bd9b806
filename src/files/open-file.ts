import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";

import { LARGEST_FILE, openWorkbook, TOO_LARGE, type Opened } from "./workbook";

/** Opens a file of this computer; see `openWorkbook`. The only module here that knows the file system. */
export async function openFile(path: string): Promise<Opened> {
  const bytes = await readBytes(path);
  return typeof bytes === "string" ? { ok: false, message: bytes } : openWorkbook(bytes, basename(path));
}

/** True where two paths lead to one file, by a link or another spelling too. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((path) => stat(path, { bigint: true }).catch(() => null)));
  return a != null && a.dev === b?.dev && a.ino === b.ino;
}

/** The bytes of a file, or one sentence that says why there are none. */
async function readBytes(path: string): Promise<Uint8Array | string> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return "This is a folder: name a file in it.";
    return found.size > LARGEST_FILE ? TOO_LARGE : await readFile(path);
  } catch (error) {
    return isMissing(error)
      ? "There is no such file: check its name and folder."
      : "This file could not be read: check that you may open it.";
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
