import type { FlowNode, MappingLine } from "./definition.ts";
import type { Json, Token, Variables } from "./instance.ts";
import { plain } from "./plain.ts";
import type { Run } from "./run.ts";
import { evaluateAt, type Place, placeInside, placeOf, prefixOf, write, writeLocal } from "./scope.ts";

/** Gives a token its mapped variables; a later line sees what an earlier one gave. */
export function bringIn(run: Run, { mapping }: FlowNode, token: Token): void {
  for (const line of mapping?.inputs ?? []) {
    writeLocal(run, token, linesAt(run, placeOf(token), [line], run.instance.locals[token.id] ?? {}));
  }
}

/** Writes what an activity gave: through its output mapping alone where it has one. */
export function bringOut(run: Run, { id, mapping }: FlowNode, token: Token, results: Variables): void {
  const outputs = mapping?.outputs ?? null;
  if (outputs === null) {
    if (Object.keys(results).length > 0) write(run, placeOf(token), id, results);
    return;
  }
  writeLocal(run, token, results);
  const mapped = linesAt(run, placeOf(token), outputs, {});
  write(run, placeInside(token.parent, prefixOf(id)), id, mapped);
}

/** What lines of mapping give at a place. `begun` are the contexts that dotted targets go on building. */
export function linesAt(run: Run, place: Place, lines: readonly MappingLine[], begun: Variables): Variables {
  const given: Variables = {};
  for (const { target, source, expression } of lines) {
    const value = expression ? plain(evaluateAt(run, place, expression).value) : source;
    const [name = target, ...path] = target.split(".");
    given[name] = put(given[name] ?? begun[name] ?? null, path, value);
  }
  return given;
}

function put(into: Json, [step, ...rest]: string[], value: Json): Json {
  if (step === undefined) return value;
  const context = into !== null && typeof into === "object" && !Array.isArray(into) ? into : {};
  return { ...context, [step]: put(context[step] ?? null, rest, value) };
}
