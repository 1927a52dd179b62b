import type { Expression } from "./definition.ts";
import type { Evaluated } from "./expression.ts";
import { evaluateExpression, type Lookup } from "./expression.ts";
import type { Instance, Loop, Token, Variables } from "./instance.ts";
import { emit, type Run } from "./run.ts";

/** From where variables are seen: a token (null when only its surroundings count), the token around it, a called process's prefix. */
export interface Place {
  token: number | null;
  within: number | null;
  prefix: string;
}

/** Nodes of called processes bear the call's id and a slash before their own. */
export const prefixOf = (nodeId: string): string => nodeId.slice(0, nodeId.lastIndexOf("/") + 1);

export const placeOf = (token: Token): Place => ({
  token: token.id,
  within: token.parent,
  prefix: prefixOf(token.nodeId),
});

/** Inside the scope a token stands for; null is the process itself. */
export const placeInside = (within: number | null, prefix: string): Place => ({ token: null, within, prefix });

const hasAny = (record: object): boolean => {
  for (const _ in record) return true;
  return false;
};

/** Whether any variable is seen from some places only. */
export const isScoped = ({ locals, calls, loops }: Instance): boolean =>
  hasAny(locals) || hasAny(calls) || hasAny(loops);

interface Layer {
  held: Variables;
  tokenId: number;
  of: "activity" | "call";
}

/** The local variables from the inside outward, up to and with those of a called process; the process's own are not among them. */
function layersFrom(instance: Instance, { token, within }: Place): { layers: Layer[]; closed: boolean } {
  const layers: Layer[] = [];
  const add = (id: number): void => {
    const loop = instance.loops[id];
    if (loop) layers.push({ held: countersOf(loop), tokenId: id, of: "activity" });
    const held = instance.locals[id];
    if (held) layers.push({ held, tokenId: id, of: "activity" });
  };
  if (token !== null) add(token);
  for (let at = within; at !== null; at = instance.tokens[at]?.parent ?? null) {
    const called = instance.calls[at];
    if (called) {
      layers.push({ held: called, tokenId: at, of: "call" });
      return { layers, closed: true };
    }
    add(at);
  }
  return { layers, closed: false };
}

/** What a loop tells of itself, in the words of several tools. */
function countersOf({ total, started, done }: Loop): Variables {
  const instances = total ?? started;
  return {
    nrOfInstances: instances,
    nrOfActiveInstances: started - done,
    nrOfCompletedInstances: done,
    numberOfInstances: instances,
    numberOfActiveInstances: started - done,
    numberOfCompletedInstances: done,
    numberOfTerminatedInstances: 0,
  };
}

/** A name is looked up outward; a task's outcome hides a variable of the same name. */
function lookupFrom(instance: Instance, place: Place): Lookup {
  const { layers, closed } = isScoped(instance) ? layersFrom(instance, place) : { layers: [], closed: false };
  const last = closed ? {} : instance.variables;
  return (name) => {
    const key = place.prefix + name;
    const outcome = Object.hasOwn(instance.outcomes, key) ? instance.outcomes[key] : undefined;
    if (outcome !== undefined) return { outcome };
    for (const { held } of layers) if (Object.hasOwn(held, name)) return held[name];
    return Object.hasOwn(last, name) ? last[name] : undefined;
  };
}

export const evaluateAt = (run: Run, place: Place, expression: Expression): Evaluated =>
  evaluateExpression(expression, lookupFrom(run.instance, place), run.now);

/** All variables seen from a place, the inner ones before the outer of the same name. */
export function variablesSeen(instance: Instance, place: Place): Variables {
  const { layers, closed } = layersFrom(instance, place);
  return Object.assign({}, closed ? {} : instance.variables, ...layers.toReversed().map(({ held }) => held));
}

/** Writes each variable where it is nearest, a new one to the process or called process around. */
export function write(run: Run, place: Place, nodeId: string, changes: Variables): void {
  const { layers, closed } = isScoped(run.instance) ? layersFrom(run.instance, place) : { layers: [], closed: false };
  const last = closed ? layers.at(-1) : undefined;
  const shares = new Map<Layer | undefined, Variables>();
  for (const [name, value] of Object.entries(changes)) {
    const holder = layers.find(({ held }) => Object.hasOwn(held, name)) ?? last;
    const share = shares.get(holder) ?? {};
    share[name] = value;
    shares.set(holder, share);
  }
  for (const [holder, share] of shares) {
    const scope = holder && { tokenId: holder.tokenId, of: holder.of };
    emit(run, { kind: "variables-changed", at: run.now, nodeId, changes: share, ...(scope && { scope }) });
  }
}

/** Writes variables that only one activity sees. */
export function writeLocal(run: Run, token: Token, changes: Variables): void {
  if (Object.keys(changes).length === 0) return;
  const scope = { tokenId: token.id, of: "activity" as const };
  emit(run, { kind: "variables-changed", at: run.now, nodeId: token.nodeId, changes, scope });
}
