import { createHash } from "node:crypto";
import { fact } from "@quintet/cockpit/contract";
import { and, eq } from "@quintet/db";
import type { Deed } from "@quintet/rpc";
import { surveyExpiry } from "../core/survey-marks.ts";
import { survey, surveyLink } from "../tables/survey.ts";

export type SurveyRecord = typeof survey.$inferSelect;

const sha256 = (text: string) => createHash("sha256").update(text).digest("base64url");

export const surveyPath = (tenantId: string, secret: string): string => `/access/survey.html#${tenantId}.${secret}`;

/** `<tenant>.<secret>` → its parts. */
export const linkParts = (link: string): { tenantId: string; secretHash: string } => {
  const [tenantId = "", secret = ""] = link.split(".");
  return { tenantId, secretHash: sha256(secret) };
};

export interface Invitation {
  interactionId: string | null;
  caseId: string | null;
  customerId: string;
  about: string;
  agentName: string | null;
  channel: string | null;
  queueId: string | null;
  archiveCode: string | null;
  ownerId: string | null;
  teamId: string | null;
  centreId: string | null;
}

/** Who and where of a survey's facts. */
export const surveyDimensions = (row: Omit<Invitation, "about" | "agentName">) => ({
  personId: row.ownerId,
  teamId: row.teamId,
  centreId: row.centreId,
  channel: row.channel,
  queueId: row.queueId,
  archiveCode: row.archiveCode,
  customerId: row.customerId,
  refId: row.interactionId ?? row.caseId,
  variant: row.caseId ? "case" : "interaction",
});

/**
 * Invites a customer to rate. The secret of the link is mixed from three fresh ids (over 128 random bits); the survey
 * keeps its hash, and the secret itself stands in a row only the customer can read, until it is used.
 */
export async function invite(deed: Deed<unknown>, invitation: Invitation): Promise<void> {
  const { tx, actor, now } = deed;
  const { tenantId } = actor;
  const id = deed.newId();
  const secret = sha256([deed.newId(), deed.newId(), deed.newId()].join());
  await tx
    .insert(survey)
    .values({ tenantId, id, secretHash: sha256(secret), invitedAt: now, expiresAt: surveyExpiry(now), ...invitation });
  await tx.insert(surveyLink).values({ tenantId, surveyId: id, customerId: invitation.customerId, secret });
  deed.record(fact("survey", now, { invited: 1, ...surveyDimensions(invitation) }));
}

export const bySecret = (tenantId: string, secretHash: string) =>
  and(eq(survey.tenantId, tenantId), eq(survey.secretHash, secretHash));
