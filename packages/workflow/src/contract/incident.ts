import { Id, Instant, Page, pageOf } from "@quintet/kernel";
import { z } from "zod";
import { IncidentState } from "./enums.ts";

/** A step of a machine which failed for good: five tries with back-off, or a job nobody knows. */
export const IncidentView = z.strictObject({
  id: Id,
  caseId: Id,
  caseNumber: z.string(),
  caseTitle: z.string(),
  definitionKey: z.string(),
  definitionVersion: z.number().int(),
  elementId: z.string(),
  elementName: z.string(),
  job: z.string(),
  error: z.string(),
  /** How often it was tried since the task opened. */
  tries: z.number().int(),
  since: Instant,
  state: IncidentState,
  resolvedAt: Instant.nullable(),
  resolvedBy: z.string().nullable(),
  reason: z.string().nullable(),
});
export type IncidentView = z.infer<typeof IncidentView>;

/** Oldest first while open, latest first when resolved. */
export const ListIncidents = Page.extend({
  state: z.enum(["open", "resolved"]).default("open"),
  key: z.string().max(120).optional(),
});
export const IncidentRows = pageOf(IncidentView);
export const ReadIncident = z.strictObject({ incidentId: Id });

const Reason = z.string().trim().min(2).max(400);
/** What a process may know: JSON values under plain names. */
export const GivenVariables = z.record(z.string().regex(/^[\p{L}_][\p{L}\p{N}_]{0,63}$/u), z.json());

/** Puts the step back into the queue, with five new tries. */
export const RetryIncident = z.strictObject({ incidentId: Id });
/** Goes on as if the step had answered these variables. */
export const SkipIncident = z.strictObject({ incidentId: Id, variables: GivenVariables.default({}), reason: Reason });
/** Ends the case: nothing of it goes on. */
export const CancelIncident = z.strictObject({ incidentId: Id, reason: Reason });
export const IncidentResolved = z.strictObject({ incidentId: Id, state: IncidentState });
