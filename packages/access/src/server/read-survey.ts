import { query } from "@quintet/rpc";
import { accessMay } from "../contract/permissions.ts";
import { SurveyForm, SurveyLink } from "../contract/survey.ts";
import { survey } from "../tables/survey.ts";
import { notFound } from "./refusals.ts";
import { bySecret, linkParts } from "./survey-store.ts";

/** The form behind a one-time link; the link is the only proof asked for (ACC-15). */
export const readSurvey = query({
  permission: accessMay.answerSurvey,
  limit: { most: 120, seconds: 600 },
  tenant: (input) => linkParts(input.link).tenantId,
  input: SurveyLink,
  output: SurveyForm,
  run: ({ tx, actor, input, now, system }) =>
    system(async () => {
      const { tenantId, secretHash } = linkParts(input.link);
      if (tenantId !== actor.tenantId) throw notFound();
      const [row] = await tx.select().from(survey).where(bySecret(tenantId, secretHash));
      if (!row) throw notFound();
      const { about, agentName } = row;
      return { about, agentName, answered: row.answeredAt !== null, expired: row.expiresAt <= now };
    }),
});
