import { fact } from "@quintet/cockpit/contract";
import type { Fact } from "@quintet/kernel";
import type { Closed } from "./closed.ts";
import { dueOf, firstAnswer } from "./closed-rows.ts";
import type { TaskSpan } from "./task-spans.ts";

const DAY = 86_400_000;
const date = (at: number): Date => new Date(at);

/** Everything a finished case has told, each at its moment, as the commands of case work tell it. */
export function closedFacts(closed: Closed, spans: readonly TaskSpan[]): Fact[] {
  const { complaint, lived, id } = closed;
  const { owner, openedAt } = complaint;
  const told = {
    centreId: owner.centreId,
    teamId: owner.teamId,
    personId: owner.id,
    channel: complaint.channel,
    archiveCode: complaint.archiveCode,
    partnerId: complaint.partnerId,
    customerId: complaint.customer.id,
    variant: "complaint",
    refId: id,
  };
  const due = dueOf(complaint);
  const answered = firstAnswer(spans, lived.solvedAt);
  const inTime = lived.solvedAt <= due;
  const resolutionMs = lived.solvedAt - openedAt;
  const facts = [
    fact("case", date(openedAt), { ...told, opened: 1, backlog: 1 }),
    fact("case", date(due), { ...told, due: 1 }),
    fact("case", date(lived.closedAt), { ...told, closed: 1, backlog: -1, resolutionMs }),
    fact("clock", date(inTime ? lived.solvedAt : due), {
      ...told,
      partnerId: null,
      variant: "sla",
      due: 1,
      met: inTime ? 1 : 0,
      breached: inTime ? 0 : 1,
    }),
  ];
  if (answered - openedAt <= DAY) facts.push(fact("case", date(answered), { ...told, answeredFirstDay: 1 }));
  if (inTime) facts.push(fact("case", date(due), { ...told, closedInTime: 1 }));
  for (const span of spans) facts.push(...taskFacts(told, span));
  return facts;
}

type Told = Parameters<typeof fact<"step">>[2];

function taskFacts(told: Told, span: TaskSpan): Fact[] {
  const { party, move, openedAt, endedAt, dueAt } = span;
  const { teamId, centreId, partnerId } = party;
  const step = fact("step", date(endedAt), {
    ...told,
    steps: 1,
    durationMs: endedAt - openedAt,
    returned: move?.outcome === "returned" ? 1 : 0,
    arbitrated: party.kind === "arbiter" ? 1 : 0,
    personId: party.kind === "partner" ? null : span.who.id,
    teamId,
    centreId,
    partnerId,
    variant: span.elementId,
  });
  if (dueAt === null) return [step];
  const met = endedAt <= dueAt;
  const clock = fact("clock", date(met ? endedAt : dueAt), {
    ...told,
    due: 1,
    met: met ? 1 : 0,
    breached: met ? 0 : 1,
    personId: party.ownerId,
    teamId,
    centreId,
    partnerId,
    variant: party.kind === "owner" ? "sla" : "ola",
  });
  return [step, clock];
}
