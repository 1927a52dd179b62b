import type { Stay } from "./trace.ts";

/** One line of another system's log, times in epoch ms. */
export interface LoggedStep {
  activity: string;
  at: number;
  lifecycle: string | null;
  resource: string | null;
  group: string | null;
}

const OPENS: readonly string[] = ["schedule", "assign", "reassign", "start", "resume"];
const CALLED_OFF: readonly string[] = ["withdraw", "ate_abort", "pi_abort"];
const CLOSES: readonly string[] = ["complete", "autoskip", "manualskip", ...CALLED_OFF];

const stayFrom = ({ activity, at, resource, group }: LoggedStep): Stay => ({
  activity,
  name: activity,
  party: group,
  resource,
  from: at,
  taken: null,
  to: null,
  at,
  returned: false,
  breached: false,
  cancelled: false,
});

/**
 * The stays of a case of another system. Lines of the XES life cycle are put together: scheduled, started, complete.
 * A line without one, and an end without a beginning, lasts until the next line, as the facts of such steps do.
 */
export function staysOfSteps(steps: readonly LoggedStep[], endedAt: number | null): Stay[] {
  const stays: Stay[] = [];
  const open = new Map<string, Stay[]>();
  const inOrder = steps.toSorted((a, b) => a.at - b.at);
  for (const [place, step] of inOrder.entries()) {
    const word = step.lifecycle?.toLowerCase() ?? null;
    const waiting = open.get(step.activity) ?? [];
    const first = waiting[0];
    if (word !== null && OPENS.includes(word)) {
      const stay = first ?? stayFrom(step);
      if (!first) open.set(step.activity, [stay]);
      if (!first) stays.push(stay);
      if (word === "start") stay.taken ??= step.at;
      stay.resource = step.resource ?? stay.resource;
      stay.party = step.group ?? stay.party;
    } else if (word !== null && CLOSES.includes(word) && first) {
      Object.assign(first, { to: step.at, at: step.at, cancelled: CALLED_OFF.includes(word) });
      first.resource = step.resource ?? first.resource;
      open.set(step.activity, waiting.slice(1));
    } else {
      const next = inOrder[place + 1]?.at ?? endedAt ?? step.at;
      stays.push({
        ...stayFrom(step),
        to: Math.max(step.at, next),
        cancelled: word !== null && CALLED_OFF.includes(word),
      });
    }
  }
  return stays.sort((a, b) => a.at - b.at);
}
