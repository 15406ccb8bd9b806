import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import ts from "typescript";
import { describe, expect, it } from "vitest";

/** Everything that a comment passes through: its readers, the checks on it, and the texts, tokens and periods below them. */
function filesOfCommentary(): readonly string[] {
  const inFolder = (folder: string, start = ""): readonly string[] =>
    readdirSync(folder)
      .filter((file) => file.startsWith(start) && file.endsWith(".ts"))
      .map((file) => join(folder, file));
  return [
    ...inFolder("src/domain/commentary"),
    ...inFolder("src/domain/checks", "commentary-"),
    ...inFolder("src/domain/period"),
    "src/domain/text.ts",
    "src/domain/tokens.ts",
    "src/domain/reading/line.ts",
  ];
}

/** Every regular expression written in a file, as it is written. */
function expressionsIn(file: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true));
  return found;
}

const LENGTH = 100_000;

/** What its quantifiers can run over, in long runs and in pairs, with an end that matches nothing. */
function worstCasesOf(expression: string): readonly string[] {
  const own = [...new Set(expression.replaceAll(/\\./g, " ").match(/[\p{L}\p{N}\p{P}]/gu) ?? [])].slice(0, 12);
  const letters = [...new Set([...own, "a", "A", "0", " ", "-", ".", "'", "%"])];
  const runs = letters.flatMap((one) => [one, `${one} `, `${one}a`, `0${one}`]).map((part) => part.repeat(LENGTH / part.length));
  const words = expression
    .replaceAll(/[^a-z |]/g, "")
    .split("|")
    .filter((word) => word !== "")
    .map((word) => word.repeat(LENGTH / word.length));
  return [...runs, ...words].flatMap((run) => [`${run}\u0000`, `${run} x!`]);
}

const context = createContext({ text: "" });

/** Matches, and gives up after a second: a linear search takes a thousandth of it. */
function isFinished(expression: string, text: string): boolean {
  try {
    context.text = text;
    runInContext(`text.search(${expression})`, context, { timeout: 1000 });
    return true;
  } catch {
    return false;
  }
}

const EXPRESSIONS = [...new Set(filesOfCommentary().flatMap(expressionsIn))];

describe("regular expressions that comments meet", () => {
  it("are all written out, so that all of them are tried here", () => {
    expect(EXPRESSIONS.length).toBeGreaterThan(15);
    for (const file of filesOfCommentary()) expect(readFileSync(file, "utf8"), file).not.toMatch(/\bRegExp\(/);
  });

  it.each(EXPRESSIONS)("do not hang on the worst text for them: %s", (expression) => {
    expect(
      worstCasesOf(expression)
        .filter((text) => !isFinished(expression, text))
        .map((text) => text.slice(0, 9)),
    ).toEqual([]);
  });

  it.each(["/^(a+)+$/", "/\\s+$/", "/(?:a|aa)+b/"])("would be found out if they did: %s", (expression) => {
    expect(
      worstCasesOf(expression)
        .slice(0, 40)
        .some((text) => !isFinished(expression, text)),
    ).toBe(true);
  });
});
