import { readPolicyFile } from "../../domain/policy/file";
import { parsePolicy } from "../../domain/policy/parse";
import type { Policy } from "../../domain/policy/policy";
import { rulesThatFit } from "../choose-policy";
import { choosing, refusing } from "./choosing";
import { draftOf, type RuleDraft } from "./rule-draft";
import { stepByStep } from "./step-by-step";
import { done, exclusively, refused, type Command } from "./store";

/** Goes by this rule from now on. It is kept in the workbook, with who confirmed it: what it left open is settled by that. */
export function confirmPolicy(policy: Policy, by: string): Command {
  const settled = parsePolicy({ ...policy, toConfirm: [] });
  if (by.trim() === "") return refusing("Say who confirms the rule. The name goes with the workbook.");
  if (!settled.ok) return refusing(settled.message);
  const keep = choosing((settings, at) => ({
    ...settings,
    policy: { policy: settled.policy, by: by.trim(), at },
    ruleBefore: { rule: settings.policy },
  }));
  return async (store) => {
    await keep(store);
    const isKept = JSON.stringify(store.session().settings.policy?.policy) === JSON.stringify(settled.policy);
    if (isKept) store.send({ kind: "drafted", draft: null });
  };
}

/** Takes the last change of the rule back; asked for again, takes that back too. */
export const goBackToRuleBefore: Command = choosing((settings) =>
  settings.ruleBefore === null ? settings : { ...settings, policy: settings.ruleBefore.rule, ruleBefore: { rule: settings.policy } },
);

/** Remembers, for as long as the pane is open, who is at work. */
export function nameMyself(person: string): Command {
  return (store) => {
    store.send({ kind: "named", person });
    return Promise.resolve();
  };
}

/** Keeps a rule that a person works on, or puts it away. */
export function draftRule(draft: RuleDraft | null): Command {
  return (store) => {
    store.send({ kind: "drafted", draft });
    return Promise.resolve();
  };
}

/** Opens the rule of a policy file to be looked at and confirmed. */
export function importRule(text: string): Command {
  const read = readPolicyFile(text);
  if (!read.ok) return refusing(read.message);
  return (store) => {
    store.send({ kind: "drafted", draft: draftOf(read.policy) });
    store.send({ kind: "told", notice: done(`“${read.policy.title}” was read. Look at what it would change, then confirm it.`) });
    return Promise.resolve();
  };
}

/** Looks for the rules that give the ratings which the sheet prints. */
export const workOutRules: Command = (store) =>
  exclusively(store, "Working out the rule", async () => {
    const { checked } = store.session();
    if (checked === null) return undefined;
    const fits = await stepByStep(store, rulesThatFit(checked.review.scorecard), (share) => ({ doing: "Working out the rule", share }));
    if (fits === null) return refused("Stopped. No rule was worked out.");
    store.send({ kind: "worked-out", fits });
    return undefined;
  });
