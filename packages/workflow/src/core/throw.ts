import type { FlowNode } from "./definition.ts";
import { ROOT, type Token, type Variables } from "./instance.ts";
import { clearTimers } from "./leave.ts";
import { removeScope } from "./remove.ts";
import { emit, nodeOf, type Run } from "./run.ts";
import { eventSubsOf } from "./tables.ts";
import { trigger } from "./trigger.ts";

/** Something thrown outward through the scopes: an error, which must be caught, or an escalation, which may be. */
interface Thrown {
  what: "error" | "escalation";
  code: string;
  variables: Variables;
}

interface Catcher {
  event: FlowNode;
  /** The token it listens on; `ROOT` for the process. */
  tokenId: number;
}

/**
 * Hands what was thrown at `from` to the nearest event that catches it, at each scope first by its code, then to one
 * that catches every code. `atActivity`: the activity of `from` itself threw it. False when nothing catches it.
 */
export function throwOutward(run: Run, from: Token, thrown: Thrown, atActivity: boolean): boolean {
  const catcher = catcherFor(run, from, thrown, atActivity);
  if (!catcher) return false;
  const { event, tokenId } = catcher;
  const { what, code: name, variables } = thrown;
  emit(run, { kind: "caught", at: run.now, tokenId, nodeId: event.id, what, name, thrower: from.nodeId });
  const held = event.error?.variable;
  trigger(run, event, tokenId, held ? { ...variables, [held]: name } : variables);
  return true;
}

function catcherFor(run: Run, from: Token, thrown: Thrown, atActivity: boolean): Catcher | null {
  let at: Token | undefined = from;
  let asksHost = atActivity;
  while (at) {
    const host = hostOf(run, at);
    const boundaries = nodeOf(run.definition, host.nodeId).boundaries.map((id) => nodeOf(run.definition, id));
    const onHost = asksHost ? bestOf(boundaries, thrown) : undefined;
    if (onHost) return { event: onHost, tokenId: host.id };
    const scope: Token | undefined = host.parent === null ? undefined : run.instance.tokens[host.parent];
    const inScope = bestOf(startsAround(run, host, scope), thrown);
    if (inScope) return { event: inScope, tokenId: scope?.id ?? ROOT };
    at = scope;
    asksHost = true;
  }
  return null;
}

/** Boundary events sit on the token around all rounds of a loop. */
function hostOf(run: Run, token: Token): Token {
  const around = token.round === undefined || token.parent === null ? undefined : run.instance.tokens[token.parent];
  return around ?? token;
}

/** The starts of event sub-processes beside `token`. From inside one that interrupts its scope, or that threw it, nothing is started anew. */
function startsAround(run: Run, token: Token, scope: Token | undefined): FlowNode[] {
  const subs = eventSubsOf(run.definition, scope?.nodeId ?? null);
  const own = subs.find(({ sub }) => sub.id === token.nodeId);
  if (own?.start.interrupting) return [];
  return subs.filter((each) => each !== own).map(({ start }) => start);
}

function bestOf(events: readonly FlowNode[], { what, code }: Thrown): FlowNode | undefined {
  const catching = events.filter((event) => event[what] !== undefined);
  return catching.find((event) => event[what]?.code === code) ?? catching.find((event) => event[what]?.code === null);
}

/** An error that nobody catches ends the instance. */
export function fail(run: Run, code: string): void {
  removeScope(run, null, "failed");
  clearTimers(run, ROOT);
  emit(run, { kind: "ended", at: run.now, by: "error", code });
}
