import { Id, Instant, Role } from "@quintet/kernel";
import { z } from "zod";

/** What the form of a permission request holds (DIR-5): a right to be given, or one to be taken back. */
export const PermissionRequest = z.discriminatedUnion("action", [
  z.object({
    action: z.literal("give"),
    personId: Id,
    role: Role.exclude(["customer", "anonymous", "system"]),
    centreId: Id.nullable().default(null),
    teamId: Id.nullable().default(null),
    validUntil: Instant.nullable().default(null),
    reason: z.string().trim().min(2).max(300),
  }),
  z.object({ action: z.literal("revoke"), grantId: Id, reason: z.string().trim().min(2).max(300) }),
]);
export type PermissionRequest = z.infer<typeof PermissionRequest>;
