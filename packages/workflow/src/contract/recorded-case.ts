import { Id, Instant, port, Role } from "@quintet/kernel";
import { z } from "zod";
import { CaseOpened, OpenCase } from "./case.ts";

/**
 * A case that somebody wrote down while the server was away, opened in his name. An open case of the same customer and
 * archive code is named instead when `same` asks, and joined when it says so. `by` has been looked up by the asker.
 */
export const openRecordedCase = port(
  "workflow.open-recorded-case",
  z.strictObject({
    by: z.strictObject({
      personId: Id,
      name: z.string(),
      grants: z.array(z.strictObject({ role: Role, tenantId: Id, centreId: Id.nullable(), teamId: Id.nullable() })),
    }),
    told: OpenCase,
    same: z.enum(["ask", "open", "join"]),
  }),
  z.strictObject({
    opened: CaseOpened.nullable(),
    existing: z.strictObject({ id: Id, number: z.string(), title: z.string(), openedAt: Instant }).nullable(),
  }),
);
