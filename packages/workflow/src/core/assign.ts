import type { Assignment, FlowNode } from "./definition.ts";
import type { Token } from "./instance.ts";
import { plain } from "./plain.ts";
import type { Run } from "./run.ts";
import { placeOf } from "./scope.ts";
import { isWorkedOut, saidAt } from "./written.ts";

/** Who the work is for, expressions worked out; null where the definition says nobody. */
export function assign(run: Run, { assignment }: FlowNode, token: Token): Assignment | null {
  const { assignee, users, groups } = assignment;
  if (assignee === null && users.length === 0 && groups.length === 0) return null;
  if (![assignee ?? "", ...users, ...groups].some(isWorkedOut)) return assignment;
  const named = (text: string): string[] => namesIn(plain(saidAt(run, placeOf(token), text)));
  return {
    assignee: assignee === null ? null : (named(assignee)[0] ?? null),
    users: users.flatMap(named),
    groups: groups.flatMap(named),
  };
}

/** A list, or one text with commas. */
function namesIn(said: unknown): string[] {
  const all = Array.isArray(said) ? said : typeof said === "string" ? said.split(",") : [said];
  return all.flatMap((each) => (each === null || each === "" ? [] : [String(each).trim()]));
}
