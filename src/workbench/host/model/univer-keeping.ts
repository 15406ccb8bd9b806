import { type IMutationInfo } from "@univerjs/core";
import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import type { Wiring } from "./univer";
import { modelRule, univerRule } from "./univer-rules";
import type { DefinedName, WorkbookModel } from "./workbook";

type RuleKeeping = Pick<WorkbookModel, "rules" | "addRule" | "changeRule" | "removeRule" | "moveRule">;
type NameKeeping = Pick<WorkbookModel, "names" | "setName" | "removeName">;

/** Conditional formats. Univer keeps them in order of priority and puts a new one first. */
export function ruleKeeping({ injector, journal, unit }: Wiring): RuleKeeping {
  const model = injector.get(ConditionalFormattingRuleModel);
  const list = (sheet: string): readonly IConditionFormattingRule[] => model.getSubunitRules(unit, sheet) ?? [];
  const find = (sheet: string, id: string): IConditionFormattingRule => {
    const found = list(sheet).find(({ cfId }) => cfId === id);
    if (found === undefined) throw new Error(`there is no conditional format ${id}`);
    return found;
  };
  const adding = (sheet: string, rule: IConditionFormattingRule): IMutationInfo => ({
    id: AddConditionalRuleMutation.id,
    params: { unitId: unit, subUnitId: sheet, rule },
  });
  const deleting = (sheet: string, cfId: string): IMutationInfo => ({
    id: DeleteConditionalRuleMutation.id,
    params: { unitId: unit, subUnitId: sheet, cfId },
  });
  const setting = (sheet: string, rule: IConditionFormattingRule): IMutationInfo => ({
    id: SetConditionalRuleMutation.id,
    params: { unitId: unit, subUnitId: sheet, cfId: rule.cfId, rule },
  });
  const add = (sheet: string, rule: IConditionFormattingRule): void => {
    journal.perform(adding(sheet, rule), deleting(sheet, rule.cfId));
  };
  const remove = (sheet: string, rule: IConditionFormattingRule): void => {
    journal.perform(deleting(sheet, rule.cfId), adding(sheet, rule));
  };
  /** Takes the first rules off, does the work, and puts them back: Univer adds only at the front. */
  const behind = (sheet: string, rules: readonly IConditionFormattingRule[], work: () => void): void => {
    rules.forEach((rule) => {
      remove(sheet, rule);
    });
    work();
    [...rules].reverse().forEach((rule) => {
      add(sheet, rule);
    });
  };

  return {
    rules: (sheet) => list(sheet).map(modelRule),
    addRule: (sheet, rule) => {
      add(sheet, univerRule(rule));
    },
    changeRule: (sheet, rule) => {
      journal.perform(setting(sheet, univerRule(rule)), setting(sheet, find(sheet, rule.id)));
    },
    removeRule: (sheet, id) => {
      const rule = find(sheet, id);
      behind(sheet, list(sheet).slice(0, list(sheet).indexOf(rule)), () => {
        remove(sheet, rule);
      });
    },
    moveRule: (sheet, id, place) => {
      const rule = find(sheet, id);
      const others = list(sheet).filter(({ cfId }) => cfId !== id);
      remove(sheet, rule);
      behind(sheet, others.slice(0, place), () => {
        add(sheet, rule);
      });
    },
  };
}

/** Names that formulas may use. */
export function nameKeeping({ injector, journal, unit }: Wiring): NameKeeping {
  const service = injector.get(IDefinedNamesService);
  const list = (): readonly DefinedName[] =>
    Object.values(service.getDefinedNameMap(unit) ?? {}).map(({ name, formulaOrRefString, comment }) => ({
      name,
      formula: formulaOrRefString.startsWith("=") ? formulaOrRefString : `=${formulaOrRefString}`,
      comment: comment ?? "",
    }));
  const setting = ({ name, formula, comment }: DefinedName): IMutationInfo => ({
    id: SetDefinedNameMutation.id,
    params: { unitId: unit, id: name, name, formulaOrRefString: formula.replace(/^=/, ""), comment },
  });
  const removing = (name: string): IMutationInfo => ({
    id: RemoveDefinedNameMutation.id,
    params: { unitId: unit, id: name, name, formulaOrRefString: "" },
  });
  const find = (name: string): DefinedName | undefined => list().find((one) => one.name === name);

  return {
    names: list,
    setName: (name) => {
      const known = find(name.name);
      journal.perform(setting(name), known === undefined ? removing(name.name) : setting(known));
    },
    removeName: (name) => {
      const known = find(name);
      if (known !== undefined) journal.perform(removing(name), setting(known));
    },
  };
}
