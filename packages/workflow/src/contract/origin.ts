import { Id, port } from "@quintet/kernel";
import { z } from "zod";

/**
 * Asked of the house of contacts when a case names the contact it came from: whether the asker sees that contact
 * himself, and it is of the case's customer where both have one.
 */
export const mayReferInteraction = port(
  "workflow.may-refer-interaction",
  z.strictObject({ interactionId: Id, customerId: Id.nullable() }),
  z.strictObject({ may: z.boolean() }),
);
