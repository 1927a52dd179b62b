import { evaluate, FeelFunction } from "feelin";
import { evaluateTable } from "./evaluate-table.ts";
import type { Logic } from "./model.ts";
import { Undecided } from "./undecided.ts";
import type { Work } from "./work.ts";

type Scope = Record<string, unknown>;

/** The value of a boxed expression in this scope: FEEL values, functions as `FeelFunction`. @throws Undecided */
export function evaluateLogic(logic: Logic, scope: Scope, work: Work): unknown {
  switch (logic.kind) {
    case "literal":
      return work.feel(logic.text, scope);
    case "table":
      return evaluateTable(logic, scope, work);
    case "context":
      return context(logic, scope, work);
    case "invocation":
      return invocation(logic, scope, work);
    case "list":
      return logic.items.map((item) => evaluateLogic(item, scope, work));
    case "relation":
      return logic.rows.map((row) =>
        Object.fromEntries(
          logic.columns.map((name, at) => [name, row[at] ? evaluateLogic(row[at], scope, work) : null]),
        ),
      );
    case "function":
      return functionOf(logic.parameters, logic.body, () => scope, work);
  }
}

/** A function over `parameters`; `around` gives what its body sees besides them. */
export function functionOf(parameters: string[], body: Logic, around: () => Scope, work: Work): FeelFunction {
  const call = (...given: unknown[]) => {
    const bound = Object.fromEntries(parameters.map((name, at) => [name, given[at] ?? null]));
    return evaluateLogic(body, { ...around(), ...bound }, work);
  };
  return new FeelFunction(call, parameters);
}

/** FEEL over a scope: what cannot be worked out is null, as FEEL has it, but a refusal from within is passed on. */
export function feelIn(text: string, scope: Scope): unknown {
  try {
    return evaluate(text, scope).value;
  } catch (error) {
    if (error instanceof Undecided) throw error;
    return null;
  }
}

/** Each entry sees those before it. Without a result of its own the context is the value. */
function context(logic: Extract<Logic, { kind: "context" }>, scope: Scope, work: Work): unknown {
  const entries: Scope = {};
  for (const { name, logic: entry } of logic.entries)
    entries[name] = evaluateLogic(entry, { ...scope, ...entries }, work);
  return logic.result ? evaluateLogic(logic.result, { ...scope, ...entries }, work) : entries;
}

function invocation(logic: Extract<Logic, { kind: "invocation" }>, scope: Scope, work: Work): unknown {
  const called = Object.hasOwn(scope, logic.called) ? scope[logic.called] : work.feel(logic.called, scope);
  const bound = logic.bindings.map(({ name, logic: binding }) => [name, evaluateLogic(binding, scope, work)] as const);
  if (!(called instanceof FeelFunction)) {
    throw new Undecided("unknown-function", { decision: work.name, name: logic.called });
  }
  const given = new Map(bound);
  return called.fn(...called.parameterNames.map((name) => given.get(name) ?? null));
}
