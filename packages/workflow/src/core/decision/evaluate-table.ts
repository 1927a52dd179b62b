import { unaryTest } from "feelin";
import { plain } from "../plain.ts";
import { type HitRule, settleHits } from "./hit-policy.ts";
import { isAllowed, readAs } from "./item-types.ts";
import type { Logic, TableInput, TableRule } from "./model.ts";
import { quickTest } from "./quick-test.ts";
import type { DecisionTrace } from "./trace.ts";
import { Undecided } from "./undecided.ts";
import type { Work } from "./work.ts";

type Table = Extract<Logic, { kind: "table" }>;
type Scope = Record<string, unknown>;

/** What a decision table gives in this scope; `note` is told which rules held. @throws Undecided */
export function evaluateTable(table: Table, scope: Scope, work: Work): unknown {
  const { policy, inputs, outputs, rules } = table;
  const read = inputs.map((input) => ({ expression: input.expression, value: columnValue(input, scope, work) }));
  const together = (values: unknown[]) =>
    outputs.length > 1
      ? Object.fromEntries(outputs.map(({ name }, at) => [name, values[at] ?? null]))
      : (values[0] ?? null);
  const hits: (HitRule & { rule: TableRule })[] = [];
  for (const [at, rule] of rules.entries()) {
    if (!rule.tests.every((test, column) => passes(test, read[column]?.value ?? null, scope))) continue;
    const found = rule.outputs.map((text) => work.feel(text, scope));
    hits.push({ row: at + 1, rule, outputs: found, value: together(found) });
    if (policy === "FIRST") break;
  }
  const byDefault = hits.length === 0 && outputs.some((output) => output.byDefault !== null);
  const trace: NonNullable<DecisionTrace["table"]> = {
    policy,
    columns: read.map(({ expression, value }) => ({ expression, value: plain(value) })),
    hits: hits.map(({ row, rule, value }) => ({ row, ruleId: rule.id, output: plain(value) })),
    byDefault,
  };
  work.note(trace);
  if (byDefault) {
    const value = together(
      outputs.map((output) => (output.byDefault === null ? null : work.feel(output.byDefault, scope))),
    );
    return policy === "RULE ORDER" || policy === "OUTPUT ORDER" || policy === "COLLECT" ? [value] : value;
  }
  if (hits.length === 0 && policy !== "COLLECT" && policy !== "COLLECT COUNT") {
    const absent = inputs.find(({ expression }) => isPlainName(expression) && scope[expression] === undefined);
    if (absent) throw new Undecided("missing-input", { decision: work.name, name: absent.expression });
    throw new Undecided("no-rule", { decision: work.name });
  }
  const ordered = outputs.map((output) => output.values.map((text) => work.feel(text, scope)));
  return settleHits(policy, hits, outputs, ordered, work.name);
}

const isPlainName = (text: string): boolean =>
  /^[\p{L}_][\p{L}\p{N}_]*$/u.test(text) && !/^(null|true|false)$/.test(text);

function columnValue(input: TableInput, scope: Scope, work: Work): unknown {
  const read = readAs(work.feel(input.expression, scope), input.type, work.model);
  const refuse = (reason: "wrong-type" | "not-allowed", value: unknown): never => {
    throw new Undecided(reason, {
      decision: work.name,
      name: input.expression,
      value: JSON.stringify(plain(value)),
      type: input.type ?? "",
    });
  };
  if (!read.ok) return refuse(read.why, read.value);
  return isAllowed(read.value, input.allowed) ? read.value : refuse("not-allowed", read.value);
}

/** FEEL knows a third answer, null; a rule holds only on a plain true. */
function passes(test: string, value: unknown, scope: Scope): boolean {
  const quick = quickTest(test, value);
  if (quick !== null) return quick;
  try {
    return unaryTest(test, { ...scope, "?": value }).value === true;
  } catch {
    return false;
  }
}
