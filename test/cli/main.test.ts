import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

/** The command as a script calls it. */
function scorecardCheck(...argv: readonly string[]) {
  return spawnSync(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...argv], {
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
}

describe("the command", () => {
  it("prints JSON alone on standard output and exits with 1 where errors were found", () => {
    const { status, stdout } = scorecardCheck("assets/samples/havering-2012-13.xlsx", "--format", "json", "--today", "2013-07-10");
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, source: { file: "assets/samples/havering-2012-13.xlsx", sheet: "Scorecard" } });
  }, 30_000);

  it("says in one line what is wrong with an option or a file, and exits with 2", () => {
    const { status, stdout, stderr } = scorecardCheck("no-such-file.xlsx");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^no-such-file\.xlsx: There is no such file[^\n]*\.\n$/);
  }, 30_000);

  it("writes over no file that it read, under whatever name", () => {
    const folder = mkdtempSync(join(tmpdir(), "scorecard-check-"));
    try {
      const [file, link] = [join(folder, "card.xlsx"), join(folder, "link.xlsx")];
      copyFileSync("assets/samples/havering-2012-13.xlsx", file);
      symlinkSync(file, link);
      const { status, stdout, stderr } = scorecardCheck(file, "--write", link);
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      expect(stderr).toBe(`“${link}” is a file that was read, and only a copy is written: give --write another name.\n`);
      expect(readFileSync(file)).toEqual(readFileSync("assets/samples/havering-2012-13.xlsx"));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 30_000);
});
