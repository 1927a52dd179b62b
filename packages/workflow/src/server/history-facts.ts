import { fact } from "@quintet/cockpit/contract";
import type { Fact } from "@quintet/kernel";
import type { RecordHistory } from "../contract/history.ts";

const short = (text: string | null): string | null => (text === null ? null : text.slice(0, 64));
const time = (iso: string): number => Date.parse(iso);

/** The other system's dimensions; `variant` is the status in which it left the case. */
const dimensions = (past: RecordHistory, refId: string) => ({
  channel: past.channel,
  archiveCode: past.archiveCode,
  customerId: past.customerId,
  variant: past.status,
  refId,
});

/** Facts of the case itself; opened again twice is one case opened again. Its cohort by due date is that of its end: other systems say whether, not when, it was due. */
function caseFacts(past: RecordHistory, refId: string): Fact[] {
  const told = dimensions(past, refId);
  const openedAt = new Date(past.openedAt);
  // A case that ended at a time nobody kept was never seen open: it weighs nothing in the backlog.
  const backlog = past.closedAt || past.status === "open" || past.status === "pending" ? 1 : 0;
  const facts = [fact("case", openedAt, { opened: 1, backlog, ...told })];
  const end = past.closedAt ? new Date(past.closedAt) : openedAt;
  if (past.closedAt) {
    const resolutionMs = Math.max(0, end.getTime() - openedAt.getTime());
    facts.push(fact("case", end, { closed: 1, backlog: -1, resolutionMs, ...told }));
  }
  if (past.metSla !== null) facts.push(fact("case", end, { due: 1, closedInTime: past.metSla ? 1 : 0, ...told }));
  if (past.reopened > 0) facts.push(fact("case", end, { reopened: 1, ...told }));
  return facts;
}

/** One fact per step, lasting until the next one; handed over whenever resource or group is another than before. */
function stepFacts(past: RecordHistory, refId: string): Fact[] {
  const told = dimensions(past, refId);
  return past.steps.map((step, index) => {
    const before = past.steps[index - 1];
    const until = past.steps[index + 1]?.at ?? past.closedAt ?? step.at;
    const handedOver = before !== undefined && (before.resource !== step.resource || before.group !== step.group);
    return fact("step", new Date(step.at), {
      ...told,
      steps: 1,
      durationMs: Math.max(0, time(until) - time(step.at)),
      // When the other system counted its hand-overs itself, its count stands and is told once.
      reassigned: past.reassigned === 0 && handedOver ? 1 : 0,
      personId: short(step.resource),
      teamId: short(step.group),
      variant: short(step.activity),
    });
  });
}

/** Everything an imported case tells, at its real times. */
export function historyFacts(past: RecordHistory, refId: string): Fact[] {
  const facts = [...caseFacts(past, refId), ...stepFacts(past, refId)];
  if (past.reassigned > 0) {
    const at = new Date(past.closedAt ?? past.steps.at(-1)?.at ?? past.openedAt);
    facts.push(fact("step", at, { ...dimensions(past, refId), steps: 0, reassigned: past.reassigned }));
  }
  return facts;
}
