import { erlangA } from "./erlang-a.ts";
import { erlangC } from "./erlang-c.ts";
import { loadOf, type Outcome, type Traffic } from "./queue-model.ts";

/** How a queue does with whole `agents` in place: Erlang A where customers give up, Erlang C where they do not. */
export function performanceOf(traffic: Traffic, agents: number, withinSeconds: number, inverse?: number): Outcome {
  const { handlingSeconds, patienceSeconds } = traffic;
  const queue = { load: loadOf(traffic), agents, handlingSeconds, withinSeconds };
  return patienceSeconds === null ? erlangC(queue, inverse) : erlangA({ ...queue, patienceSeconds }, inverse);
}
