import {
  advance,
  blankInstance,
  type Command,
  type Definition,
  type Instance,
  type OpenTask,
  type SentenceLanguage,
  sentence,
} from "@quintet/workflow/core";
import { say, type Word } from "../words.ts";
import { drawnId, type Line, lineOf } from "./event-line.ts";

export interface Player {
  readonly definition: Definition;
  readonly auto: boolean;
  readonly language: SentenceLanguage;
  /** Whether timer start events start the process by themselves; a script with a start step starts by that alone. */
  readonly startsByTimer: boolean;
  instance: Instance;
  /** Where the clock stands, in epoch milliseconds; it begins at 0, and nothing but an `at` step moves it. */
  now: number;
  /** The node of every task there ever was, so that one that is closed can say so. */
  readonly tasks: Map<number, string>;
  print(line: Line): void;
}

export type PlayerSettings = Pick<Player, "definition" | "auto" | "language" | "startsByTimer" | "print">;

export const newPlayer = (settings: PlayerSettings): Player => ({
  ...settings,
  instance: blankInstance(settings.definition),
  now: 0,
  tasks: new Map(),
});

/** How often something may follow by itself within one step; a model that goes on for ever is told as such. */
export const ROUNDS = 1_000;

/** Gives a command to the engine and prints its events, or why it is refused. False when it was. */
export function obey(player: Player, command: Command, element: string | null = null): boolean {
  const done = attempt(player, command, element);
  if (player.auto) doServices(player);
  return done;
}

function attempt(player: Player, command: Command, element: string | null): boolean {
  const done = advance(player.definition, player.instance, command, player.now);
  if (!done.ok) {
    player.print(refusalLine(player, element, done.reason, sentence(done.reason, done.values, player.language)));
    return false;
  }
  player.instance = done.instance;
  for (const event of done.events) {
    if (event.kind === "opened") player.tasks.set(event.taskId, event.nodeId);
    player.print(lineOf(player.definition, event));
  }
  return true;
}

/** With --auto all work of systems is done at once; one that cannot be done stays open and is not tried again in this step. */
function doServices(player: Player): void {
  const tried = new Set<number>();
  while (tried.size < ROUNDS) {
    const next = Object.values(player.instance.tasks).find(({ id, kind }) => kind === "service" && !tried.has(id));
    if (!next) return;
    tried.add(next.id);
    attempt(player, { kind: "service-done", taskId: next.id }, drawnId(next.nodeId));
  }
  refuse(player, null, "never-quiet", { now: iso(player.now) });
}

/**
 * The number of the n-th open task at an element as drawn, in the order of opening. Where all are closed, that of the
 * last, of which the engine says how it ended; null, and refused, where there was none.
 */
export function taskAt(player: Player, element: string, index: number): number | null {
  const open = openAt(player, element);
  const found = open[index];
  if (found) return found.id;
  const closed = [...player.tasks].findLast(([, nodeId]) => drawnId(nodeId) === element);
  if (open.length === 0 && closed) return closed[0];
  if (player.instance.status === "blank") refuse(player, element, "not-started");
  else if (!isDrawn(player, element)) refuse(player, element, "unknown-element", { element });
  else if (open.length === 0) refuse(player, element, "nothing-open", { element });
  else refuse(player, element, "no-such-index", { element, index: String(index), count: String(open.length) });
  return null;
}

export const openAt = ({ instance }: Player, element: string): OpenTask[] =>
  Object.values(instance.tasks)
    .filter(({ nodeId }) => drawnId(nodeId) === element)
    .sort((a, b) => a.id - b.id);

export const isDrawn = ({ definition }: Player, element: string): boolean =>
  Object.keys(definition.nodes).some((id) => drawnId(id) === element);

export const iso = (at: number): string => new Date(at).toISOString();

export function refuse(player: Player, element: string | null, word: Word, values: Record<string, string> = {}): void {
  player.print(refusalLine(player, element, word, say(word, player.language, values)));
}

const refusalLine = ({ now }: Player, element: string | null, code: string, reason: string): Line => ({
  at: iso(now),
  type: "refused",
  element,
  code,
  reason,
});
