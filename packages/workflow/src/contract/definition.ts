import { Id, Instant, Page, pageOf } from "@quintet/kernel";
import { z } from "zod";

/** BPMN ids are XML names: of process, element, form and decision. */
export const ElementId = z.string().regex(/^[\p{L}_][\p{L}\p{N}_.-]{0,119}$/u, "not an XML name");
const Version = z.number().int().min(1);
const Xml = z.string().min(1).max(1_000_000);
/** By form id: form-js schemas as their editor writes them. */
const Forms = z.record(ElementId, z.record(z.string(), z.unknown()));
/** By decision id: DMN 1.3 files as their editor writes them. */
const Decisions = z.record(ElementId, Xml);
const Reason = z.string().trim().min(2).max(400);

/** `draft` is deployed and checked, but no case takes it yet; `retired` was in force or piloted before. */
export const VersionState = z.enum(["draft", "in-force", "pilot", "retired"]);
export type VersionState = z.infer<typeof VersionState>;

/** What deploying says of one element; `elementId` null speaks of the whole file. */
export const FindingView = z.strictObject({
  elementId: z.string().nullable(),
  code: z.string(),
  severity: z.enum(["refused", "warning"]),
  sentences: z.strictObject({ zh: z.string(), en: z.string() }),
});
export type FindingView = z.infer<typeof FindingView>;

const VersionRow = z.strictObject({
  version: Version,
  state: VersionState,
  deployedAt: Instant,
  by: z.string(),
  note: z.string(),
  /** True for a version that came with the product; nobody has edited it. */
  shipped: z.boolean(),
  /** Cases that run with it. */
  running: z.number().int(),
});

export const ListDefinitions = Page;
/** By key; versions newest first. */
export const DefinitionRows = pageOf(
  z.strictObject({ key: z.string(), name: z.string(), versions: z.array(VersionRow) }),
);

/** Without `version` the one in force is read, or the newest when none is. */
export const ReadDefinition = z.strictObject({ key: ElementId, version: Version.optional() });
export const DefinitionView = z.strictObject({
  key: z.string(),
  name: z.string(),
  version: Version,
  /** The newest version of this key: what `basedOn` must say when this one is edited and deployed. */
  newest: Version,
  state: VersionState,
  deployedAt: Instant,
  by: z.string(),
  note: z.string(),
  shipped: z.boolean(),
  xml: z.string(),
  forms: Forms,
  decisions: Decisions,
  findings: z.array(FindingView),
  /** Versions of other definitions which its call activities were bound to, by called process id. */
  calls: z.record(z.string(), Version),
});
export type DefinitionView = z.infer<typeof DefinitionView>;

export const CheckDefinition = z.strictObject({
  xml: z.string().max(1_000_000),
  forms: Forms.default({}),
  decisions: Decisions.default({}),
});
/** Exactly what deploying would say; `deployable` is false when anything is refused. */
export const DefinitionChecked = z.strictObject({
  key: z.string().nullable(),
  deployable: z.boolean(),
  findings: z.array(FindingView),
});

export const DeployDefinition = z.strictObject({
  xml: Xml,
  forms: Forms.default({}),
  decisions: Decisions.default({}),
  note: z.string().trim().max(400).default(""),
  /** The newest version its author has seen, null for a new process: a newer one meanwhile is a CONFLICT. */
  basedOn: Version.nullable(),
  /** False keeps it as a draft, to be piloted or put in force later. */
  inForce: z.boolean().default(true),
});
export type DeployDefinition = z.infer<typeof DeployDefinition>;
export const DefinitionDeployed = z.strictObject({
  key: z.string(),
  version: Version,
  state: VersionState,
  /** False when the newest version says the same already; nothing was written then. */
  deployed: z.boolean(),
  warnings: z.array(FindingView),
});

/** Puts a version that is deployed already in force: a draft, or an older one to go back to. */
export const PutInForce = z.strictObject({ key: ElementId, version: Version, reason: Reason });
export const VersionChanged = z.strictObject({ key: z.string(), version: Version, state: VersionState });

export const CompareDefinitions = z.strictObject({ key: ElementId, left: Version, right: Version });
const Side = z.strictObject({
  version: Version,
  state: VersionState,
  deployedAt: Instant,
  by: z.string(),
  xml: z.string(),
});
export const DefinitionsCompared = z.strictObject({
  left: Side,
  right: Side,
  changes: z.array(
    z.strictObject({
      elementId: z.string(),
      /** As the right side calls it, or the left when it is gone. */
      name: z.string(),
      element: z.enum(["node", "flow", "form", "decision"]),
      change: z.enum(["added", "removed", "changed"]),
      /** Names of what differs, such as `name`, `timer`, `condition`; empty for added and removed. */
      what: z.array(z.string()),
    }),
  ),
});
export type DefinitionsCompared = z.infer<typeof DefinitionsCompared>;

/** Per cent of the new cases by chance of their id, or all new cases opened in these units (teams or centres). */
export const StartPilot = z
  .strictObject({
    key: ElementId,
    version: Version,
    percent: z.number().int().min(1).max(99).optional(),
    unitIds: z.array(Id).min(1).max(200).optional(),
    reason: Reason,
  })
  .refine(({ percent, unitIds }) => (percent === undefined) !== (unitIds === undefined), {
    message: "say either percent or unitIds",
  });
export const ReadPilot = z.strictObject({ key: ElementId });
const Arm = z.strictObject({
  version: Version,
  /** Cases opened with this version since the pilot began; every other figure is of these. */
  opened: z.number().int(),
  closed: z.number().int(),
  /** Seconds from opening to closing; null when none is closed. */
  medianSeconds: z.number().nullable(),
  p90Seconds: z.number().nullable(),
  /** Share of closed cases with a due time that were closed by it; null when there is none. */
  inTimeShare: z.number().nullable(),
  returns: z.number().int(),
  incidents: z.number().int(),
});
export const PilotView = z.strictObject({
  key: z.string(),
  state: z.enum(["running", "promoted", "withdrawn"]),
  percent: z.number().int().nullable(),
  unitIds: z.array(z.string()),
  startedAt: Instant,
  endedAt: Instant.nullable(),
  by: z.string(),
  reason: z.string(),
  pilot: Arm,
  inForce: Arm,
});
export type PilotView = z.infer<typeof PilotView>;
/** The latest pilot of the key, running or ended; null when there was none. */
export const PilotRead = z.strictObject({ pilot: PilotView.nullable() });
export const JudgePilot = z.strictObject({ key: ElementId, reason: Reason });

const Mapping = z.record(ElementId, ElementId);
const Migration = z.strictObject({
  key: ElementId,
  from: Version,
  to: Version,
  /** Element ids of `from` to element ids of `to`; what is not named keeps its id. Flows may be named too. */
  mapping: Mapping.default({}),
});
const MigrationRow = z.strictObject({
  caseId: Id,
  caseNumber: z.string(),
  title: z.string(),
  outcome: z.enum(["moves", "moved", "refused"]),
  /** Where its tokens stand and would stand; `to` is null where there is no place for one. */
  tokens: z.array(z.strictObject({ from: z.string(), name: z.string(), to: z.string().nullable() })),
  /** Why not, one entry per fault. */
  sentences: z.array(z.strictObject({ zh: z.string(), en: z.string() })),
});
export type MigrationRow = z.infer<typeof MigrationRow>;
export const PlanMigration = Migration.extend({ ...Page.shape });
/** The dry run, case by case; changes nothing. */
export const MigrationPlan = z.strictObject({
  total: z.number().int(),
  rows: z.array(MigrationRow),
  next: z.string().nullable(),
});
/** All running cases of `from`, or only those named. Done by the worker, each case in its own transaction. */
export const MigrateCases = Migration.extend({ caseIds: z.array(Id).min(1).max(1000).optional(), reason: Reason });
export const MigrationStarted = z.strictObject({ migrationId: Id });
export const ReadMigration = Page.extend({ migrationId: Id });
export const MigrationView = z.strictObject({
  migrationId: Id,
  key: z.string(),
  from: Version,
  to: Version,
  state: z.enum(["running", "done"]),
  startedAt: Instant,
  endedAt: Instant.nullable(),
  by: z.string(),
  reason: z.string(),
  total: z.number().int(),
  moved: z.number().int(),
  refused: z.number().int(),
  rows: z.array(MigrationRow),
  next: z.string().nullable(),
});
export type MigrationView = z.infer<typeof MigrationView>;
/** Migrations of a key, the latest first, without their rows. */
export const ListMigrations = z.strictObject({ key: ElementId });
export const MigrationRows = z.array(MigrationView.omit({ rows: true, next: true }));

/** Forms of the versions in force. */
export const ListForms = z.strictObject({});
export const FormRows = z.array(
  z.strictObject({ formId: z.string(), title: z.string(), key: z.string(), name: z.string(), version: Version }),
);
/** The form of a task as its case's version has it, or a form by name. */
export const ReadForm = z.union([
  z.strictObject({ taskId: Id }),
  z.strictObject({ key: ElementId, version: Version, formId: ElementId }),
]);
export const FormView = z.strictObject({
  formId: z.string(),
  schema: z.record(z.string(), z.unknown()),
  /** The case's variables which the form's fields show; empty for a form read by name. */
  data: z.record(z.string(), z.unknown()),
});
