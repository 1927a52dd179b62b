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
    waitMs: n(),
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
  }),
  /** One step of one case: who had it and whether it was returned. */
  step: z.strictObject({ steps: n(), returned: n(), arbitrated: n(), durationMs: n(), reassigned: n() }),
  /** A clock that ended: `variant` says whose (sla, ola). */
  clock: z.strictObject({ due: n(), met: n(), breached: n() }),
  knowledge: z.strictObject({ searched: n(), found: n(), suggested: n(), used: n() }),
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

/** Makes a fact of a kind: `record(fact("contact", now, { offered: 1, queueId }))`. Throws when a measure is no integer. */
export function fact<K extends FactKind>(kind: K, at: Date, told: Told<K>): Fact {
  return { kind, at, values: schemas.get(kind)?.parse(told) as Fact["values"] };
}
