import { date, dateAndTime, evaluate, parseExpression } from "feelin";
import type { Expression } from "./definition.ts";
import type { Instance, Variables } from "./instance.ts";
import { nearFeel } from "./juel/near-feel.ts";
import { isJuel, translateJuel } from "./juel/translate.ts";
import type { FindingCode } from "./sentences.ts";

export interface Evaluated {
  value: unknown;
  /** The variables the expression read, with what they held. */
  inputs: Variables;
  remarks: string[];
}

/** Where names are looked up; undefined means that nothing has the name. */
export type Lookup = (name: string) => Variables[string] | undefined;

/** Why a text is no expression; the code and values are those of a finding. */
export interface ExpressionProblem {
  code: FindingCode;
  values: { value: string; name: string };
}

/**
 * Reads FEEL, with or without a leading "=", simple JUEL (`${…}`, also within text), BPMN's `getDataObject('name')`, and
 * FEEL written with `==` or single quotes. Null when it is none of these.
 */
export function readExpression(text: string): Expression | null {
  const drawn = text.trim().replace(/^=\s*/, "");
  const feel = feelOf(text, drawn);
  if (typeof feel !== "string") return null;
  const read = { names: namesIn(feel), equality: equalityIn(feel) };
  return feel === drawn ? { source: drawn, ...read } : { source: drawn, feel, ...read };
}

/** Why `readExpression` answers null for this text: the method, bean or assignment that JUEL has and we have not. */
export function expressionProblem(text: string): ExpressionProblem | null {
  const feel = feelOf(text, text.trim().replace(/^=\s*/, ""));
  if (typeof feel === "string") return null;
  return { code: feel.code, values: { value: text.trim(), name: feel.name } };
}

function feelOf(text: string, drawn: string): string | { code: FindingCode; name: string } {
  const juel = isJuel(text) ? translateJuel(text) : null;
  if (juel && !juel.ok) return juel;
  const feel = juel ? juel.feel : nearFeel(drawn);
  return isFeel(feel) ? feel : { code: "expression-unreadable", name: "" };
}

function isFeel(source: string): boolean {
  try {
    evaluate(source, { now: () => null, today: () => null });
    return true;
  } catch {
    return false;
  }
}

/** Works an expression out over an instance or any look-up; `now()` and `today()` (UTC) are the moment given, not the machine's. */
export function evaluateExpression(expression: Expression, from: Instance | Lookup, now: number): Evaluated {
  const read: Lookup = typeof from === "function" ? from : (name) => heldBy(from, name);
  const inputs: Variables = {};
  for (const name of expression.names) {
    const value = read(name);
    if (value !== undefined) inputs[name] = value;
  }
  const { equality } = expression;
  if (equality) {
    const found = follow(inputs, equality.path);
    if (found === undefined) return { value: false, inputs, remarks: [`'${equality.path.join(".")}' not found`] };
    if (typeof found === typeof equality.literal) return { value: found === equality.literal, inputs, remarks: [] };
  }
  try {
    const { value, warnings } = evaluate(expression.feel ?? expression.source, { ...momentary(now), ...inputs });
    return { value, inputs, remarks: warnings.map((warning) => warning.message) };
  } catch (error) {
    return { value: null, inputs, remarks: [error instanceof Error ? error.message : String(error)] };
  }
}

/** A task's outcome hides a variable of the same name as the task's element. */
function heldBy(instance: Instance, name: string): Variables[string] | undefined {
  const outcome = Object.hasOwn(instance.outcomes, name) ? instance.outcomes[name] : undefined;
  if (outcome !== undefined) return { outcome };
  return Object.hasOwn(instance.variables, name) ? instance.variables[name] : undefined;
}

function follow(from: Variables, path: readonly string[]): unknown {
  let value: unknown = from;
  for (const step of path) {
    if (value === null || typeof value !== "object" || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}

const momentary = (now: number) => {
  const iso = new Date(now).toISOString();
  return { now: () => dateAndTime(iso), today: () => date(iso.slice(0, 10)) };
};

function namesIn(source: string): string[] {
  const names = new Set<string>();
  parseExpression(source, {}, undefined).iterate({
    enter: ({ name, from, to, node }) => {
      if (name !== "VariableName") return;
      const called = node.parent?.name === "FunctionInvocation" && node.parent.from === from;
      if (!called) names.add(source.slice(from, to));
    },
  });
  return [...names];
}

/** FEEL takes about 0.2 ms per condition; `a.b = "text"` and `a = true`, nine of ten conditions, are compared directly. */
function equalityIn(source: string): Expression["equality"] {
  const match = /^([\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*)\s*=\s*(?:"([^"\\]*)"|(true|false))$/u.exec(
    source,
  );
  const path = match?.[1]?.split(".");
  if (!match || !path) return null;
  return { path, literal: match[2] ?? match[3] === "true" };
}
