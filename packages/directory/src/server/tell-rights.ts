import { and, eq } from "@quintet/db";
import { RIGHTS_CHANGED } from "@quintet/kernel";
import type { Deed } from "@quintet/rpc";
import { person } from "../tables/organisation.ts";

/** Tells the pages of a person that his rights have changed, however wide he sees; the event says whose, not which. */
export async function tellRights({ tx, actor, emit }: Deed<unknown>, personId: string): Promise<void> {
  const [found] = await tx
    .select({ centreId: person.centreId, teamId: person.teamId, partnerId: person.partnerId })
    .from(person)
    .where(and(eq(person.tenantId, actor.tenantId), eq(person.id, personId)));
  emit({ type: RIGHTS_CHANGED, subject: personId, audience: { ownerId: personId, ...found }, payload: {} });
}
