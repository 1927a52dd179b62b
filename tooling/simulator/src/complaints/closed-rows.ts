import type {
  caseClock,
  caseEntry,
  caseShare,
  caseStep,
  processInstance,
  serviceCase,
  task,
} from "@quintet/workflow/tables";
import type { NewId } from "../chance/seeded-ids.ts";
import type { Closed } from "./closed.ts";
import type { Complaint } from "./complaint.ts";
import { entryRows } from "./entry-rows.ts";
import { shareRows } from "./share-rows.ts";
import { DUE_DAYS, type TaskSpan, tasksIn } from "./task-spans.ts";

export interface CaseRows {
  cases: Required<typeof serviceCase.$inferInsert>[];
  instances: (typeof processInstance.$inferInsert)[];
  steps: Required<typeof caseStep.$inferInsert>[];
  tasks: Required<typeof task.$inferInsert>[];
  clocks: Required<typeof caseClock.$inferInsert>[];
  entries: (typeof caseEntry.$inferInsert)[];
  shares: (typeof caseShare.$inferInsert)[];
}

export const noCaseRows = (): CaseRows => ({
  cases: [],
  instances: [],
  steps: [],
  tasks: [],
  clocks: [],
  entries: [],
  shares: [],
});

const DAY = 86_400_000;
const date = (at: number): Date => new Date(at);
const plainly = (value: unknown) => value as Record<string, unknown>;

/** Every row a case leaves behind, as its commands would have left them; appended to `rows`. */
export function addCaseRows(rows: CaseRows, closed: Closed, newId: NewId): TaskSpan[] {
  const { complaint, lived, id } = closed;
  const { tenantId } = complaint;
  const spans = tasksIn(closed);
  rows.cases.push(caseRow(closed, spans));
  const parties = Object.fromEntries(spans.map(({ word, party }) => [word, party]));
  rows.instances.push({
    tenantId,
    caseId: id,
    state: plainly(lived.instance),
    parties,
    steps: lived.events.length,
    movedAt: date(lived.closedAt),
  });
  rows.steps.push(
    ...lived.events.map((event, sequence) => ({
      tenantId,
      caseId: id,
      sequence,
      at: date(event.at),
      kind: event.kind,
      elementId: "nodeId" in event ? event.nodeId : null,
      activity: null,
      resource: null,
      group: null,
      event: plainly(event),
      lifecycle: null,
    })),
  );
  rows.tasks.push(...spans.map((span) => taskRow(closed, span)));
  rows.clocks.push(caseClockRow(closed), ...spans.flatMap((span) => clockRow(closed, span)));
  rows.entries.push(...entryRows(closed, spans, newId));
  rows.shares.push(...shareRows(closed, spans, newId));
  return spans;
}

const scopeOf = ({ owner }: Complaint) => ({ ownerId: owner.id, teamId: owner.teamId, centreId: owner.centreId });
export const dueOf = ({ openedAt, grade }: Complaint): number => openedAt + DUE_DAYS[grade] * DAY;

function caseRow(
  { complaint, lived, id, number, definitionVersion }: Closed,
  spans: readonly TaskSpan[],
): CaseRows["cases"][number] {
  const { tenantId, grade, title, description, customer, archiveCode, channel, region, interactionId, partnerId } =
    complaint;
  const told = { tenantId, grade, title, description, archiveCode, channel, region, interactionId, partnerId };
  return {
    ...told,
    ...scopeOf(complaint),
    id,
    number,
    kind: "complaint",
    customerId: customer.id,
    customerName: customer.name,
    ownerName: complaint.owner.name,
    status: "closed",
    openedAt: date(complaint.openedAt),
    dueAt: date(dueOf(complaint)),
    answeredAt: date(firstAnswer(spans, lived.solvedAt)),
    solvedAt: date(lived.solvedAt),
    closedAt: date(lived.closedAt),
    result: complaint.moves.reply?.customerText ?? null,
    externalRef: null,
    definitionKey: "complaint",
    definitionVersion,
    data: {},
    reopened: 0,
    watchers: 0,
  };
}

/** When the customer was first told something by a person. */
export const firstAnswer = (spans: readonly TaskSpan[], solvedAt: number): number =>
  Math.min(solvedAt, ...spans.flatMap(({ move, endedAt }) => (move?.customerText ? [endedAt] : [])));

function taskRow({ complaint, id, number: caseNumber }: Closed, span: TaskSpan): CaseRows["tasks"][number] {
  const { party, move } = span;
  return {
    tenantId: complaint.tenantId,
    id: `${id}-${span.number}`,
    caseId: id,
    number: span.number,
    elementId: span.elementId,
    name: span.name,
    caseNumber,
    caseTitle: complaint.title,
    customerName: complaint.customer.name,
    grade: complaint.grade,
    partyKind: party.kind,
    partyName: party.name,
    partnerId: party.partnerId,
    centreId: party.centreId,
    teamId: party.teamId,
    ownerId: party.kind === "partner" ? null : span.who.id,
    assigneeName: span.who.name,
    kind: "complaint",
    nameEn: "",
    partyRole: null,
    forId: null,
    forName: null,
    forWhy: null,
    unsigned: 0,
    form: null,
    claimedAt: null,
    state: "completed",
    outcomes: span.outcomes,
    outcome: move?.outcome ?? null,
    answer: move?.answer ?? null,
    openedAt: date(span.openedAt),
    dueAt: span.dueAt === null ? null : date(span.dueAt),
    rankAt: span.dueAt === null ? new Date("9999-12-31T00:00:00.000Z") : date(span.dueAt),
    completedAt: date(span.endedAt),
  };
}

/** A clock that ran from its start to its end around the clock, by the definition's time. */
const runThrough = {
  calendarKey: null,
  agreementId: null,
  agreementVersion: null,
  pausedAt: null,
  pauseReason: null,
  pausedUntil: null,
  pauses: [],
  extensions: [],
  extension: "none" as const,
  askedBy: null,
  askedFor: null,
  warned: 0,
};

function caseClockRow({ complaint, lived, id }: Closed): CaseRows["clocks"][number] {
  const dueAt = dueOf(complaint);
  return {
    tenantId: complaint.tenantId,
    id: `${id}-0`,
    caseId: id,
    number: 0,
    kind: "sla",
    label: "结案",
    labelEn: "Case closed",
    party: complaint.owner.name,
    partnerId: null,
    ...scopeOf(complaint),
    duration: `P${DUE_DAYS[complaint.grade]}D`,
    startedAt: date(complaint.openedAt),
    dueAt: date(dueAt),
    endedAt: date(lived.solvedAt),
    breached: lived.solvedAt > dueAt,
    ...runThrough,
  };
}

function clockRow({ complaint, id }: Closed, span: TaskSpan): CaseRows["clocks"] {
  const { party, clock, dueAt } = span;
  if (!clock || dueAt === null) return [];
  return [
    {
      tenantId: complaint.tenantId,
      id: `${id}-${span.number}`,
      caseId: id,
      number: span.number,
      kind: party.kind === "owner" ? "sla" : "ola",
      label: clock.label,
      labelEn: clock.labelEn ?? "",
      party: party.name,
      partnerId: party.partnerId,
      ownerId: party.ownerId,
      teamId: party.teamId,
      centreId: party.centreId,
      duration: clock.duration,
      startedAt: date(span.openedAt),
      dueAt: date(dueAt),
      endedAt: date(span.endedAt),
      breached: span.endedAt > dueAt,
      ...runThrough,
    },
  ];
}
