import type { Variables } from "../instance.ts";
import { type Run, refuse } from "../run.ts";
import { broadcast } from "../signals.ts";
import { start, startBy } from "./start.ts";

/** Wakes everything that waits for the signal. Before the start it may start the process. */
export function signal(run: Run, name: string, variables: Variables) {
  if (run.instance.status === "blank") {
    const first = startBy(run.definition, (node) => node.signal === name);
    return first ? start(run, variables, first.id) : refuse(run, "not-started");
  }
  if (broadcast(run, name, variables) === 0) refuse(run, "nobody-listens", { signal: name });
}
