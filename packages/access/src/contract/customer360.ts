import { CustomerProfile } from "@quintet/directory/contract";
import { Id, Instant } from "@quintet/kernel";
import { CaseRow, StepView } from "@quintet/workflow/contract";
import { z } from "zod";

/** Everything the desk knows of the customer being served. `cases` is null while case work is away (REL-9). */
export const Customer360 = z.strictObject({
  profile: CustomerProfile,
  alerts: z.array(z.strictObject({ tone: z.enum(["bad", "attention"]), text: z.string() })),
  cases: z.array(CaseRow.extend({ steps: z.array(StepView) })),
  contacts: z.array(
    z.strictObject({
      id: Id,
      at: Instant,
      channel: z.string(),
      topic: z.string(),
      archiveCode: z.string().nullable(),
      rating: z.number().int().nullable(),
    }),
  ),
});
export type Customer360 = z.infer<typeof Customer360>;
