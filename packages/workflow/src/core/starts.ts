import type { Definition, Expression, TimerRule } from "./definition.ts";
import { isStart } from "./kinds.ts";

/** An event that can begin a process: for a server to listen to. */
export interface StartOf {
  nodeId: string;
  name: string;
  kind: "none" | "message" | "timer" | "signal" | "conditional";
  /** Of the message or signal. */
  listensTo: string | null;
  timer: TimerRule | null;
  condition: Expression | null;
}

/** Every event by which the process can be started; `start` takes the first none start, else the first of all. */
export function startsFor(definition: Definition): StartOf[] {
  return Object.values(definition.nodes)
    .filter((node) => node.parent === null && isStart(node.type))
    .map(({ id, name, type, message, signal, timer, condition }) => ({
      nodeId: id,
      name,
      kind: type.replace("-start-event", "") as StartOf["kind"],
      listensTo: message ?? signal ?? null,
      timer,
      condition: condition ?? null,
    }));
}
