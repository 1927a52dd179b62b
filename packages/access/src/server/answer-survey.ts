import { fact } from "@quintet/cockpit/contract";
import { and, eq, gt, isNull } from "@quintet/db";
import { DomainError } from "@quintet/kernel";
import { command, type Deed } from "@quintet/rpc";
import { workflowEvents } from "@quintet/workflow/contract";
import { accessEvents, accessMay } from "../contract/permissions.ts";
import { AnswerSurvey, SurveyAnswered } from "../contract/survey.ts";
import { isTopTwo, type Marks, meanMark } from "../core/survey-marks.ts";
import { survey, surveyLink } from "../tables/survey.ts";
import { changeInteraction } from "./interaction-store.ts";
import { conflict, notFound } from "./refusals.ts";
import { bySecret, linkParts, type SurveyRecord, surveyDimensions } from "./survey-store.ts";

/** The one vote: whoever changes the unanswered row wins, every other try changes nothing. */
async function vote(deed: Deed<Marks & { link: string; comment: string }>): Promise<SurveyRecord> {
  const { tx, actor, input, now } = deed;
  const { tenantId, secretHash } = linkParts(input.link);
  if (tenantId !== actor.tenantId) throw notFound();
  const { attitude, efficiency, correctness, comment } = input;
  const mine = bySecret(tenantId, secretHash);
  const [row] = await tx
    .update(survey)
    .set({ answeredAt: now, attitude, efficiency, correctness, comment })
    .where(and(mine, isNull(survey.answeredAt), gt(survey.expiresAt, now)))
    .returning();
  if (row) return row;
  const [known] = await tx.select().from(survey).where(mine);
  if (!known) throw notFound();
  if (known.answeredAt) throw conflict("already-answered", "this survey has been answered");
  throw new DomainError("GONE", "survey-expired", "this survey has expired");
}

/** A customer's rating: once, tied to the agent, told to the case it is about. */
export const answerSurvey = command({
  permission: accessMay.answerSurvey,
  limit: { most: 40, seconds: 600 },
  tenant: (input) => linkParts(input.link).tenantId,
  input: AnswerSurvey,
  output: SurveyAnswered,
  run: (deed) =>
    deed.system(async () => {
      const { tx, input, now } = deed;
      const row = await vote(deed);
      const { attitude, efficiency, correctness } = input;
      const marks = { attitude, efficiency, correctness };
      const rating = Math.round(meanMark(marks));
      await tx.delete(surveyLink).where(and(eq(surveyLink.tenantId, row.tenantId), eq(surveyLink.surveyId, row.id)));
      if (row.interactionId) await changeInteraction(deed, row.interactionId, { rating });
      const topTwo = isTopTwo(marks) ? 1 : 0;
      const told = { ...surveyDimensions({ ...row, customerId: row.customerId ?? "" }), customerId: row.customerId };
      deed.record(fact("survey", now, { answered: 1, topTwo, ...marks, ...told }));
      const { ownerId, teamId, centreId } = row;
      deed.emit({
        type: accessEvents.surveyAnswered,
        subject: row.interactionId ?? row.caseId ?? row.id,
        audience: { ownerId, teamId, centreId },
        payload: { rating, ...marks, caseId: row.caseId },
      });
      if (row.caseId) {
        const variables = { rating, ...marks, comment: input.comment };
        deed.emit({
          type: workflowEvents.messageForCase,
          subject: row.caseId,
          audience: {},
          payload: { caseId: row.caseId, name: "rated", variables },
        });
      }
      deed.audit({ subject: row.id, after: marks });
      return { thanks: true as const };
    }),
});
