import type { Fact } from "@quintet/kernel";
import { z } from "zod";

const Name = z.string().max(64).nullable().default(null);

/** Who, where and what of every fact. `variant` is the kind within the kind: a case kind, a clock kind, a status. */
const Dimensions = z.strictObject({
  centreId: Name,
  teamId: Name,
  personId: Name,
  channel: Name,
  queueId: Name,
  archiveCode: Name,
  partnerId: Name,
  customerId: Name,
  variant: Name,
  refId: Name,
});
export const dimensionNames = [
  "centreId",
  "teamId",
  "personId",
  "channel",
  "queueId",
  "archiveCode",
  "partnerId",
  "variant",
] as const;
export type DimensionName = (typeof dimensionNames)[number];

const n = () => z.number().int().default(0);

/** The measures of each fact kind (DAT-1). All are additive; milliseconds end in `Ms`. Corrections are new facts. */
export const factKinds = {
  /** A customer reached a queue; belongs to the interval of arrival (`at`), whenever its outcome came. */
  contact: z.strictObject({
    offered: n(),
    answered: n(),
    abandoned: n(),
    shortAbandoned: n(),
    inTarget: n(),
    /** Waited until the answer, by those who were answered. */
    waitMs: n(),
    /** Waited until giving up, by those who gave up. */
    abandonWaitMs: n(),
    /** Tried to reach us, and got a busy line or a full queue. */
    attempted: n(),
    blocked: n(),
    /** A first contact about a matter, and whether none followed it: on its channel, on any. Told when it has matured. */
    first: n(),
    solvedAtOnce: n(),
    solvedAnywhere: n(),
    repeated: n(),
    /** Self-service: sessions, those that ended without an agent within a day; of bots, and handed on by them. */
    sessions: n(),
    contained: n(),
    botSessions: n(),
    botHandedOver: n(),
  }),
  /** An agent finished a contact; belongs to its completion. */
  handling: z.strictObject({ handled: n(), talkMs: n(), holdMs: n(), wrapMs: n(), transferred: n() }),
  survey: z.strictObject({
    invited: n(),
    answered: n(),
    topTwo: n(),
    attitude: n(),
    efficiency: n(),
    correctness: n(),
    /** Would recommend us: marks of 9 and 10, marks of 0 to 6, all marks. */
    promoters: n(),
    detractors: n(),
    recommended: n(),
    /** How easy it was, 1 to 7: marks in total, and how many. */
    ease: n(),
    easeAnswered: n(),
  }),
  /** Cases. `due` and `closedInTime` belong to the cohort by due date, the others to their own moment. */
  case: z.strictObject({
    opened: n(),
    closed: n(),
    reopened: n(),
    backlog: n(),
    due: n(),
    closedInTime: n(),
    resolutionMs: n(),
    answeredFirstDay: n(),
    /** A stock beside the backlog: the open cases whose opening is told, and the moments of it (ms since 1970) in total. */
    aging: n(),
    agingSinceMs: n(),
    /** The whole way of a case, told at its end: went to a higher level, came back to a team that had it before. */
    paths: n(),
    escalated: n(),
    pingPong: n(),
    /** Looked at for a known problem; belonged to one that was closed before. */
    checkedForProblem: n(),
    recurred: n(),
  }),
  /** One step of one case: who had it and whether it was returned. */
  step: z.strictObject({ steps: n(), returned: n(), arbitrated: n(), durationMs: n(), reassigned: n() }),
  /** A clock that ended: `variant` says whose (sla, ola). */
  clock: z.strictObject({ due: n(), met: n(), breached: n(), weightDue: n(), weightMet: n() }),
  knowledge: z.strictObject({
    searched: n(),
    found: n(),
    suggested: n(),
    used: n(),
    /** Stocks: articles live, and those of them reviewed within their interval. */
    live: n(),
    fresh: n(),
    /** From a dispatch's arrival to its publication. */
    published: n(),
    publicationMs: n(),
  }),
  /** A contact inspected, a calibration of two inspectors (both pass, both fail, one alone), a dial test. */
  inspection: z.strictObject({
    eligible: n(),
    samples: n(),
    points: n(),
    applicablePoints: n(),
    customerClean: n(),
    businessClean: n(),
    complianceClean: n(),
    bothPass: n(),
    bothFail: n(),
    onlyFirst: n(),
    onlySecond: n(),
    dialAsked: n(),
    dialPassed: n(),
  }),
  /** Working time of a person; what was forecast and came; who joined, left and was there for how many months. */
  staffing: z.strictObject({
    paidMs: n(),
    scheduledMs: n(),
    neededMs: n(),
    adherentMs: n(),
    workedMs: n(),
    handlingMs: n(),
    availableMs: n(),
    lostMs: n(),
    forecast: n(),
    came: n(),
    missed: n(),
    joiners: n(),
    leavers: n(),
    personMonths: n(),
  }),
  /** An offer of a campaign to somebody eligible; `variant` says whether he was treated or belongs to the control group. */
  campaign: z.strictObject({ offered: n(), reached: n(), ordered: n() }),
  /** Money in fen. */
  money: z.strictObject({ costFen: n(), incomeFen: n() }),
  /** A queue's state at a moment; the latest one counts, sums mean nothing. */
  queue: z.strictObject({ waiting: n(), longestWaitMs: n(), ready: n(), busy: n() }),
} as const;
export type FactKind = keyof typeof factKinds;
export const factKindNames = Object.keys(factKinds) as FactKind[];

export const measuresOf = (kind: FactKind): string[] => Object.keys(factKinds[kind].shape);

/** A measure's full name, such as `contact.offered`. */
export type MeasureName = { [K in FactKind]: `${K}.${keyof z.infer<(typeof factKinds)[K]> & string}` }[FactKind];
export const measureNames = factKindNames.flatMap((kind) =>
  measuresOf(kind).map((name) => `${kind}.${name}`),
) as MeasureName[];

type Told<K extends FactKind> = z.input<(typeof factKinds)[K]> & z.input<typeof Dimensions>;

// One schema per kind, made once: an import makes a hundred thousand facts.
const schemas = new Map<FactKind, z.ZodType>(
  factKindNames.map((kind) => [kind, Dimensions.extend(factKinds[kind].shape)]),
);

/** Whoever gave up waited for nothing: that is no wait before an answer, whatever the teller calls it. */
function apart(values: Fact["values"]): Fact["values"] {
  const { abandoned, answered, waitMs, abandonWaitMs } = values;
  if (!abandoned || answered || abandonWaitMs || !waitMs) return values;
  return { ...values, abandonWaitMs: waitMs, waitMs: 0 };
}

/** Makes a fact of a kind: `record(fact("contact", now, { offered: 1, queueId }))`. Throws when a measure is no integer. */
export function fact<K extends FactKind>(kind: K, at: Date, told: Told<K>): Fact {
  const values = schemas.get(kind)?.parse(told) as Fact["values"];
  return { kind, at, values: kind === "contact" ? apart(values) : values };
}
