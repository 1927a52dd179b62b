import type { Definition, FlowNode } from "../definition.ts";

/** A step of the replay: takes one token from each of `takes`, gives one to each of `gives`. */
export interface Move {
  takes: string[];
  gives: string[];
  /** A scope that this empties: interrupted, or ended at once. */
  empties: string | null;
  /** A scope that must hold nothing but ends before this may happen, as a sub-process before it is left. */
  settled: string | null;
}

/** A definition as places and moves: a place is a sequence flow, the beginning or the end of a scope. */
export interface Net {
  begin: string;
  end: string;
  /** Moves of what people do, by element. */
  seen: Map<string, Move[]>;
  /** Moves no log tells of: gateways, events, system steps; by a place they take from. */
  silent: Map<string, Move[]>;
  /** The places inside a scope, its beginning and end included. */
  inside: Map<string, Set<string>>;
  /** What is done several times in one visit: a loop, or once per item. */
  repeats: Set<string>;
  /** Where a token on a place waits: the element it leads to. */
  waitsAt: Map<string, string>;
}

const beginOf = (scope: string) => `begin:${scope}`;
const endOf = (scope: string) => `end:${scope}`;

/** Subsets of up to four; beyond that each alone and all together, so that the net stays small. */
function subsets(items: readonly string[]): string[][] {
  if (items.length > 4) return [...items.map((item) => [item]), [...items]];
  const all: string[][] = [];
  for (let mask = 1; mask < 1 << items.length; mask += 1) all.push(items.filter((_, bit) => mask & (1 << bit)));
  return all;
}

const single = (items: readonly string[]): string[][] => items.map((item) => [item]);
const orNothing = (sets: string[][]): string[][] => (sets.length > 0 ? sets : [[]]);

/** What leaves an activity or event: everything unconditional together, and each conditional flow by itself. */
function waysOut(definition: Definition, node: FlowNode): string[][] {
  const choice = (id: string) => definition.flows[id]?.condition != null || id === node.defaultFlow;
  const sure = node.outgoing.filter((id) => !choice(id));
  const chosen = node.outgoing.filter(choice).map((id) => [...sure, id]);
  return orNothing(chosen.length > 0 ? chosen : sure.length > 0 ? [sure] : []);
}

function sides(definition: Definition, node: FlowNode): { into: string[][]; out: string[][] } {
  const type: string = node.type;
  if (type === "parallel-gateway") return { into: [node.incoming], out: [node.outgoing] };
  if (type === "inclusive-gateway") return { into: subsets(node.incoming), out: subsets(node.outgoing) };
  if (type.endsWith("gateway")) return { into: single(node.incoming), out: orNothing(single(node.outgoing)) };
  return { into: single(node.incoming), out: waysOut(definition, node) };
}

const plain = (takes: string[], gives: string[]): Move => ({ takes, gives, empties: null, settled: null });

function movesOf(definition: Definition, node: FlowNode): Move[] {
  const type: string = node.type;
  const scope = node.parent ?? definition.id;
  const { into, out } = sides(definition, node);
  if (type.endsWith("start-event")) return out.map((gives) => plain([beginOf(scope)], gives));
  if (type.endsWith("boundary-event")) return boundaryMoves(definition, node);
  if (type === "event-sub-process") return eventMoves(definition, node);
  const linked = node.link === undefined ? undefined : definition.nodes[node.link];
  if (linked) return into.flatMap((takes) => waysOut(definition, linked).map((gives) => plain(takes, gives)));
  if (type.startsWith("terminate")) {
    return into.map((takes) => ({ takes, gives: [endOf(scope)], empties: scope, settled: null }));
  }
  if (node.outgoing.length === 0 && definition.starts[node.id] === undefined)
    return into.map((takes) => plain(takes, [endOf(scope)]));
  if (definition.starts[node.id] === undefined) return into.flatMap((takes) => out.map((gives) => plain(takes, gives)));
  const ways = node.outgoing.length === 0 ? [[endOf(scope)]] : out;
  return [
    ...into.map((takes) => plain(takes, [beginOf(node.id)])),
    ...(node.loop ? againMoves(definition, node, into, ways) : []),
    ...ways.map((gives) => ({ takes: [endOf(node.id)], gives, empties: node.id, settled: node.id })),
  ];
}

/** A sub-process per item or in a loop: none at all, one after the other, or further ones beside the first. */
function againMoves(definition: Definition, node: FlowNode, into: string[][], ways: string[][]): Move[] {
  const begin = beginOf(node.id);
  return [
    ...into.flatMap((takes) => ways.map((gives) => plain(takes, gives))),
    plain([endOf(node.id)], [begin]),
    ...placesInside(definition, node.id).map((place) => plain([place], [place, begin])),
  ];
}

/** An event sub-process begins wherever its scope stands; an interrupting one ends what stood there, and the scope with it. */
function eventMoves(definition: Definition, node: FlowNode): Move[] {
  const scope = node.parent ?? definition.id;
  const interrupting = definition.nodes[definition.starts[node.id] ?? ""]?.interrupting ?? true;
  const begins = placesInside(definition, scope).map((place) =>
    interrupting
      ? { takes: [place], gives: [beginOf(node.id)], empties: scope, settled: null }
      : plain([place], [place, beginOf(node.id)]),
  );
  const gives = interrupting ? [endOf(scope)] : [];
  return [...begins, { takes: [endOf(node.id)], gives, empties: node.id, settled: node.id }];
}

/** A boundary event is reached from where its host waits; an interrupting one takes that token with it. */
function boundaryMoves(definition: Definition, node: FlowNode): Move[] {
  const host = node.attachedTo === null ? undefined : definition.nodes[node.attachedTo];
  if (!host) return [];
  const out = waysOut(definition, node);
  const within = definition.starts[host.id] !== undefined;
  const stands = within ? placesInside(definition, host.id) : host.incoming;
  return stands.flatMap((place) =>
    out.map((gives) =>
      node.interrupting
        ? { takes: [place], gives, empties: within ? host.id : null, settled: null }
        : plain([place], [...gives, place]),
    ),
  );
}

function placesInside(definition: Definition, scope: string): string[] {
  const within = (id: string | null): boolean =>
    id === null ? scope === definition.id : id === scope || within(definition.nodes[id]?.parent ?? null);
  const flows = Object.values(definition.flows).filter(({ source }) =>
    within(definition.nodes[source]?.parent ?? null),
  );
  const scopes = Object.keys(definition.starts).filter((id) => id !== definition.id && within(id));
  return [...flows.map(({ id }) => id), ...scopes.flatMap((id) => [beginOf(id), endOf(id)])];
}

const seenTypes: readonly string[] = ["user-task", "manual-task"];
export const isSeen = (node: FlowNode): boolean => seenTypes.includes(node.type);

/** Makes the net of a compiled definition. Sub-processes are entered and left; their events may start by themselves. */
export function netOf(definition: Definition): Net {
  const seen: Net["seen"] = new Map();
  const silent: Net["silent"] = new Map();
  for (const node of Object.values(definition.nodes)) {
    const moves = movesOf(definition, node);
    if (isSeen(node)) seen.set(node.id, moves);
    // A loop whose condition fails at once, or over no items, is passed without being done.
    if (isSeen(node) && !node.loop) continue;
    for (const move of moves)
      for (const place of move.takes.slice(0, 1)) silent.set(place, [...(silent.get(place) ?? []), move]);
  }
  const inside = new Map<string, Set<string>>();
  for (const scope of Object.keys(definition.starts)) {
    if (scope !== definition.id) inside.set(scope, new Set(placesInside(definition, scope)));
  }
  const all = [...Object.keys(definition.flows), beginOf(definition.id)];
  inside.set(definition.id, new Set([...all, ...[...inside.values()].flatMap((places) => [...places])]));
  const repeats = new Set(Object.values(definition.nodes).flatMap(({ id, loop }) => (loop ? [id] : [])));
  const waitsAt = new Map(Object.values(definition.flows).map(({ id, target }) => [id, target]));
  return { begin: beginOf(definition.id), end: endOf(definition.id), seen, silent, inside, repeats, waitsAt };
}
