import type { Variables } from "../instance.ts";
import { type Run, refuse } from "../run.ts";
import { inOrder } from "../signals.ts";
import { receive } from "../trigger.ts";
import { start, startBy } from "./start.ts";

interface Message {
  name: string;
  key?: string | number;
  variables?: Variables;
}

/** Hands the message to one waiting token: of several, to the one that has waited longest. Before the start it may start the process. */
export function message(run: Run, { name, key, variables = {} }: Message) {
  if (run.instance.status === "blank") {
    const first = startBy(run.definition, (node) => node.message === name);
    return first ? start(run, variables, first.id) : refuse(run, "not-started");
  }
  const named = Object.values(run.instance.waits).filter(
    (wait) => (wait.awaits ?? "message") === "message" && wait.message === name,
  );
  const meant = named.filter((wait) => key === undefined || (wait.key ?? null) === null || wait.key === String(key));
  const [wait] = inOrder(meant);
  if (wait) return receive(run, wait, variables);
  if (named.length > 0) return refuse(run, "other-key", { message: name, key: String(key) });
  refuse(run, "nobody-waits", { message: name });
}
