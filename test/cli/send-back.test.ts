import { expect, it } from "vitest";
import { parseArguments } from "../../src/cli/arguments";
import { run } from "../../src/cli/run";
import { plainScreen } from "../../src/cli/text";
import { openFile } from "../../src/files/open-file";

const SAMPLE = "assets/samples/havering-2012-13.xlsx";

async function printed(format: string): Promise<string> {
  const parsed = parseArguments([SAMPLE, "--format", format]);
  if (parsed.kind !== "run") throw new Error(`not a run: ${parsed.kind}`);
  const { output } = await run(parsed.args, {
    open: openFile,
    readPolicy: () => Promise.reject(new Error("no policy is read")),
    save: () => Promise.resolve(null),
    today: "2013-08-01",
    screen: plainScreen(100),
    progress: () => undefined,
  });
  return output;
}

it("prints what goes back to each service as Markdown, errors and warnings only", async () => {
  const output = await printed("send-back");
  const services = [...output.matchAll(/^## (.+)$/gm)].map(([, service]) => service);
  expect(services.length).toBeGreaterThan(3);
  expect(services).toEqual([...services].sort());
  expect(output).toMatch(/^- \*\*I34\*\* \(error\): The comment says “within tolerance”/m);
  expect(output).not.toContain("(note)");
});

it("tells scripts where the words stand that a finding rests on", async () => {
  const { findings } = JSON.parse(await printed("json")) as {
    readonly findings: readonly {
      readonly check: string;
      readonly message: string;
      readonly words?: readonly { readonly start: number; readonly end: number }[];
    }[];
  };
  const resting = findings.filter(({ message }) => message.startsWith("The comment says “"));
  expect(resting.length).toBeGreaterThan(1);
  for (const { message, words = [] } of resting) {
    expect(words.map(({ start, end }) => end - start)).toEqual([message.indexOf("”") - message.indexOf("“") - 1]);
  }
});
