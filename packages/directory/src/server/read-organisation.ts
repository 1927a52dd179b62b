import { and, asc, count, eq } from "@quintet/db";
import { query } from "@quintet/rpc";
import { directoryMay } from "../contract/permissions.ts";
import { Nothing, OrgTree, Partners } from "../contract/person.ts";
import { orgUnit, partner, person, tenant } from "../tables/organisation.ts";

/** The organisation tree with the number of people directly in each unit (DIR-1). */
export const readOrganisation = query({
  permission: directoryMay.readOrganisation,
  input: Nothing,
  output: OrgTree,
  run: async ({ tx, actor }) => {
    const { tenantId } = actor;
    const [home] = await tx.select({ name: tenant.name }).from(tenant).where(eq(tenant.tenantId, tenantId));
    const units = await tx
      .select({
        id: orgUnit.id,
        parentId: orgUnit.parentId,
        kind: orgUnit.kind,
        name: orgUnit.name,
        people: count(person.id),
      })
      .from(orgUnit)
      .leftJoin(person, and(eq(person.tenantId, orgUnit.tenantId), eq(person.teamId, orgUnit.id)))
      .where(eq(orgUnit.tenantId, tenantId))
      .groupBy(orgUnit.tenantId, orgUnit.id)
      .orderBy(asc(orgUnit.id));
    return { tenantId, tenantName: home?.name ?? tenantId, units };
  },
});

/** Partner companies of the tenant, with what they offer (DIR-2). */
export const readPartners = query({
  permission: directoryMay.readPartners,
  input: Nothing,
  output: Partners,
  run: async ({ tx, actor }) => ({
    partners: await tx
      .select({ id: partner.id, name: partner.name, kind: partner.kind, products: partner.products })
      .from(partner)
      .where(eq(partner.tenantId, actor.tenantId))
      .orderBy(asc(partner.name)),
  }),
});
