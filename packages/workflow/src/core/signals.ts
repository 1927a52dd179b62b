import type { MessageWait, Token, Variables } from "./instance.ts";
import { emit, type Run } from "./run.ts";
import { receive } from "./trigger.ts";

/** Those that have waited longest first. */
export const inOrder = (waits: readonly MessageWait[]): MessageWait[] =>
  waits.toSorted((a, b) => (a.since ?? 0) - (b.since ?? 0) || a.tokenId - b.tokenId || (a.nodeId < b.nodeId ? -1 : 1));

/** Wakes everything that waits for the signal at this moment; the number of those woken. */
export function broadcast(run: Run, name: string, variables: Variables): number {
  const hearing = Object.entries(run.instance.waits).filter(
    ([, wait]) => wait.awaits === "signal" && wait.message === name,
  );
  const keys = new Map(hearing.map(([key, wait]) => [wait, key]));
  for (const wait of inOrder([...keys.keys()])) {
    const key = keys.get(wait);
    if (key !== undefined && run.instance.waits[key] === wait) receive(run, wait, variables);
  }
  return hearing.length;
}

/** Tells the world outside what an event throws. The variables are those mapped into the event. */
export function tell(run: Run, token: Token, what: "message" | "signal" | "escalation" | "error", name: string): void {
  const variables = run.instance.locals[token.id] ?? {};
  emit(run, { kind: "thrown", at: run.now, tokenId: token.id, nodeId: token.nodeId, what, name, variables });
}
