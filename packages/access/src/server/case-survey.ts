import { and, eq, isNotNull, isNull, sql } from "@quintet/db";
import { personOf } from "@quintet/directory/contract";
import { query, type Subscriber } from "@quintet/rpc";
import { CaseSolved, workflowEvents } from "@quintet/workflow/contract";
import { Nothing } from "../contract/interaction.ts";
import { accessMay } from "../contract/permissions.ts";
import { CaseSurveys } from "../contract/survey.ts";
import { survey, surveyLink } from "../tables/survey.ts";
import { invite, surveyPath } from "./survey-store.ts";

/** A solved case asks its customer for a rating of whoever owned it. */
export const inviteAfterCase: Subscriber = {
  name: "access.survey-after-case",
  type: workflowEvents.caseSolved,
  async apply(deed) {
    const solved = CaseSolved.parse(deed.input.payload);
    const { caseId, customerId, ownerId } = solved;
    if (!customerId) return;
    const owner = ownerId ? await deed.ask(personOf, { personId: ownerId }) : null;
    const { channel, teamId, centreId, archiveCode } = solved;
    const about = `工单 ${solved.number}`;
    const who = { channel, ownerId, teamId, centreId, archiveCode, queueId: null };
    await invite(deed, { ...who, interactionId: null, caseId, customerId, about, agentName: owner?.name ?? null });
  },
};

/** The customer's open ratings of finished cases; the portal shows each beside its case. */
export const readCaseSurveys = query({
  permission: accessMay.usePortal,
  input: Nothing,
  output: CaseSurveys,
  run: async ({ tx, actor, now }) => {
    const rows = await tx
      .select({ caseId: survey.caseId, secret: surveyLink.secret })
      .from(survey)
      .innerJoin(surveyLink, and(eq(surveyLink.tenantId, survey.tenantId), eq(surveyLink.surveyId, survey.id)))
      .where(
        and(
          eq(survey.tenantId, actor.tenantId),
          isNotNull(survey.caseId),
          isNull(survey.answeredAt),
          sql`${survey.expiresAt} > ${now}`,
        ),
      );
    return {
      surveys: rows.flatMap(({ caseId, secret }) =>
        caseId ? [{ caseId, path: surveyPath(actor.tenantId, secret) }] : [],
      ),
    };
  },
});
