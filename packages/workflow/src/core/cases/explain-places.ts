import type { AwaitedView, PlaceView } from "../../contract/explanation.ts";
import type { Definition } from "../definition.ts";
import type { Event } from "../event.ts";
import { type Explanation, explain } from "../explain.ts";
import type { Instance, Token } from "../instance.ts";
import { awaitedSentence, whySentence } from "./explain-sentences.ts";
import { type Parties, partyOf } from "./party.ts";

interface Lived {
  definition: Definition;
  parties: Parties;
  instance: Instance;
  events: readonly Event[];
  /** Who has an open task, by its number. */
  assignees: ReadonlyMap<number, string>;
}

type Awaited = Omit<AwaitedView, "sentence">;

/** Of every token: why it is where it is, what can happen now, who could do it and what is waited for (WFL-6). */
export function explainPlaces(lived: Lived): PlaceView[] {
  const { instance } = lived;
  const around = new Set(Object.values(instance.tokens).flatMap(({ parent }) => parent ?? []));
  return Object.values(instance.tokens).flatMap((token) => {
    const awaits = awaitedAt(lived, token);
    // A token around a sub-process says nothing by itself unless an event on its border waits.
    return around.has(token.id) && awaits.length === 0 ? [] : [placeOf(lived, token, awaits)];
  });
}

function placeOf({ definition, events }: Lived, token: Token, awaits: readonly Awaited[]): PlaceView {
  const { id: tokenId, nodeId: elementId, since } = token;
  const name = nameIn(definition, elementId);
  const arrival = explain(events, elementId).findLast((one) => one.tokenId === tokenId);
  const from =
    arrival?.from && arrival.flowId
      ? { elementId: arrival.from, name: nameIn(definition, arrival.from), flowId: arrival.flowId }
      : null;
  const conditions = arrival?.judged.map(({ flowId, expression, inputs, value }) => ({
    ...{ flowId, expression, inputs, value },
    flowName: definition.flows[flowId]?.name ?? "",
  }));
  return {
    ...{ tokenId, elementId, name, from },
    since: iso(since),
    because: arrival?.because ?? "start",
    conditions: conditions ?? [],
    why: whySentence(name, from?.name ?? null, arrival ?? null, chosenCondition(arrival)),
    awaits: awaits.map((one) => ({ ...one, sentence: awaitedSentence(one) })),
  };
}

const chosenCondition = (arrival: Explanation | undefined): string | null =>
  arrival?.judged.find(({ flowId, value }) => value && flowId === arrival.flowId)?.expression ?? null;

const nameIn = ({ nodes }: Definition, id: string): string => nodes[id]?.name || id;
const iso = (at: number): string => new Date(at).toISOString();
const nothing = { detail: null, dueAt: null, who: null, outcomes: [] };

function awaitedAt(lived: Lived, token: Token): Awaited[] {
  const { definition, instance } = lived;
  const onToken = ({ tokenId }: { tokenId: number }) => tokenId === token.id;
  const named = (elementId: string) => ({ elementId, name: nameIn(definition, elementId) });
  const timers = Object.values(instance.timers)
    .filter(onToken)
    .map((timer) => ({ ...nothing, kind: "timer" as const, ...named(timer.nodeId), dueAt: iso(timer.dueAt) }));
  const waits = Object.values(instance.waits)
    .filter(onToken)
    .map((wait) => ({
      ...nothing,
      kind: wait.awaits ?? ("message" as const),
      ...named(wait.nodeId),
      detail: wait.message,
    }));
  return [...tasksAt(lived, token), ...waits, ...timers, ...joinAt(lived, token)];
}

function tasksAt({ definition, parties, instance, assignees }: Lived, token: Token): Awaited[] {
  return Object.values(instance.tasks).flatMap((task): Awaited[] => {
    if (task.tokenId !== token.id) return [];
    const node = definition.nodes[task.nodeId];
    const at = { elementId: task.nodeId, name: nameIn(definition, task.nodeId), dueAt: null };
    const who = { party: partyOf(definition, parties, task.nodeId).name, assignee: assignees.get(task.id) ?? null };
    if (task.kind === "user") return [{ ...at, kind: "person", detail: null, who, outcomes: node?.outcomes ?? [] }];
    if (task.error !== null) return [{ ...at, kind: "incident", detail: task.error, who: null, outcomes: [] }];
    return [{ ...at, kind: "machine", detail: node?.job ?? null, who: null, outcomes: [] }];
  });
}

/** What a token at a join waits for: the flows on which no other token has come yet. */
function joinAt({ definition, instance }: Lived, token: Token): Awaited[] {
  const node = definition.nodes[token.nodeId];
  if (!node || !["parallel-gateway", "inclusive-gateway"].includes(node.type)) return [];
  const arrived = Object.values(instance.tokens)
    .filter((other) => other.nodeId === token.nodeId && other.parent === token.parent)
    .map(({ flowId }) => flowId);
  const missing = node.incoming.filter((id) => !arrived.includes(id));
  const sources = missing.map((id) => nameIn(definition, definition.flows[id]?.source ?? id));
  const name = nameIn(definition, node.id);
  return [{ ...nothing, kind: "join", elementId: node.id, name, detail: sources.join("、") }];
}
