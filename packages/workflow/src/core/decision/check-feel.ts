import { evaluate, FeelFunction, SyntaxError as NotFeel, unaryTest } from "feelin";
import type { DecisionFindings } from "./findings.ts";
import type { Owner } from "./language.ts";
import type { DecisionModel, ItemType, Logic } from "./model.ts";

type Scope = Record<string, unknown>;
type Table = Extract<Logic, { kind: "table" }>;

/** Refuses every text and cell that is not FEEL, in the names that its place knows. */
export function checkFeel(model: DecisionModel, findings: DecisionFindings): void {
  for (const decision of Object.values(model.decisions)) {
    if (decision.logic) checkLogic(decision.logic, decision, namesFor(model, decision), findings);
  }
  for (const knowledge of Object.values(model.knowledge)) {
    const names = { ...namesFor(model, { ...knowledge, inputs: [], decisions: [] }), ...empties(knowledge.parameters) };
    if (knowledge.logic) checkLogic(knowledge.logic, knowledge, names, findings);
  }
}

const isReadable = (read: () => unknown): boolean => {
  try {
    read();
    return true;
  } catch (error) {
    return !(error instanceof NotFeel);
  }
};

function checkLogic(logic: Logic, owner: Owner, names: Scope, findings: DecisionFindings): void {
  const check = (inner: Logic, known = names) => checkLogic(inner, owner, known, findings);
  switch (logic.kind) {
    case "literal":
      checkText(logic.text, owner, names, findings);
      return;
    case "table":
      checkTable(logic, owner, names, findings);
      return;
    case "context": {
      let known = names;
      for (const { name, logic: entry } of logic.entries) {
        check(entry, known);
        known = { ...known, [name]: null };
      }
      if (logic.result) check(logic.result, known);
      return;
    }
    case "invocation":
      for (const binding of logic.bindings) check(binding.logic);
      return;
    case "list":
      for (const item of logic.items) check(item);
      return;
    case "relation":
      for (const cell of logic.rows.flat()) check(cell);
      return;
    case "function":
      check(logic.body, { ...names, ...empties(logic.parameters) });
      return;
  }
}

function checkText(text: string, { id, name }: Owner, names: Scope, findings: DecisionFindings): void {
  if (!isReadable(() => evaluate(text, names))) findings.refuse(id, "unreadable-text", { name, value: text });
}

function checkTable({ inputs, outputs, rules }: Table, owner: Owner, names: Scope, findings: DecisionFindings): void {
  for (const { expression, allowed } of inputs) {
    checkText(expression, owner, names, findings);
    if (allowed !== null && !isReadable(() => unaryTest(allowed, names))) {
      findings.refuse(owner.id, "unreadable-text", { name: owner.name, value: allowed });
    }
  }
  for (const { values, byDefault } of outputs) {
    for (const text of byDefault === null ? values : [...values, byDefault]) checkText(text, owner, names, findings);
  }
  for (const [at, { tests, outputs: results }] of rules.entries()) {
    const refuse = (column: string | undefined, value: string) =>
      findings.refuse(owner.id, "unreadable-cell", {
        name: owner.name,
        row: String(at + 1),
        column: column ?? "",
        value,
      });
    for (const [column, test] of tests.entries()) {
      if (!isReadable(() => unaryTest(test, { ...names, "?": null }))) refuse(inputs[column]?.expression, test);
    }
    for (const [column, text] of results.entries()) {
      if (!isReadable(() => evaluate(text, names))) refuse(outputs[column]?.name || owner.name, text);
    }
  }
}

const empties = (names: readonly string[]): Scope => Object.fromEntries(names.map((name) => [name, null]));

/** Names with blanks or signs are only read as one word where they are known, hence a stand-in for each, parts included. */
function namesFor(model: DecisionModel, asking: { inputs: string[]; decisions: string[]; knowledge: string[] }): Scope {
  const names: Scope = { now: () => null, today: () => null };
  for (const input of asking.inputs.map((id) => model.inputs[id]))
    if (input) names[input.name] = standIn(model, input.type);
  for (const id of asking.decisions) {
    const decision = model.decisions[id];
    if (decision) names[decision.name] = standIn(model, decision.type);
  }
  for (const id of asking.knowledge) {
    const knowledge = model.knowledge[id];
    if (knowledge) names[knowledge.name] = new FeelFunction(() => null, knowledge.parameters);
  }
  return names;
}

function standIn(model: DecisionModel, type: string | null, depth = 0): unknown {
  const item = type !== null && Object.hasOwn(model.types, type) ? model.types[type] : undefined;
  return item && depth < 8 ? standInFor(model, item, depth) : null;
}

function standInFor(model: DecisionModel, item: ItemType, depth: number): unknown {
  const parts = Object.entries(item.components);
  if (parts.length === 0) return standIn(model, item.base, depth + 1);
  const one = Object.fromEntries(parts.map(([name, part]) => [name, standInFor(model, part, depth + 1)]));
  return item.isList ? [one] : one;
}
