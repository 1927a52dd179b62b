import { Id } from "@quintet/kernel";
import { z } from "zod";

const Stars = z.number().int().min(1).max(5);
/** `<tenant>.<secret>`: opens one survey once, without a log-in (ACC-15). */
export const SurveyLink = z.strictObject({
  link: z.string().regex(/^[A-Za-z0-9_-]{1,64}\.[A-Za-z0-9_-]{20,64}$/, "this link is not complete"),
});
export const SurveyForm = z.strictObject({
  about: z.string(),
  agentName: z.string().nullable(),
  answered: z.boolean(),
  expired: z.boolean(),
});
export const AnswerSurvey = SurveyLink.extend({
  attitude: Stars,
  efficiency: Stars,
  correctness: Stars,
  comment: z.string().trim().max(1000).default(""),
});
export const SurveyAnswered = z.strictObject({ thanks: z.literal(true) });

/** The customer's open ratings of finished cases: the portal shows each beside its case. */
export const CaseSurveys = z.strictObject({ surveys: z.array(z.strictObject({ caseId: Id, path: z.string() })) });
