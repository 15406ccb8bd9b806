import { parsePolicy, type ParsedPolicy } from "./parse";
import type { Policy } from "./policy";

/** The policy in the text of a policy file, or the sentence that says what is wrong with it. Never throws. */
export function readPolicyFile(text: string): ParsedPolicy {
  const json = parseJson(text.replace(/^\uFEFF/, ""));
  return json === undefined
    ? { ok: false, message: "This file is not a policy file: it is not JSON. Check its brackets, quotes and commas." }
    : parsePolicy(json);
}

/** A policy as the text of a policy file. Every key is written out, so that it means the same whatever is left out elsewhere. */
export function writePolicyFile(policy: Policy): string {
  return `${JSON.stringify(policy, null, 2)}\n`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
