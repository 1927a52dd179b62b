import { and, asc, eq, isNull, or, sql } from "@quintet/db";
import type { Role } from "@quintet/kernel";
import { query } from "@quintet/rpc";
import { directoryMay } from "../contract/permissions.ts";
import { Nothing, People } from "../contract/person.ts";
import { roleGrant } from "../tables/grant.ts";
import { orgUnit, partner, person } from "../tables/organisation.ts";

/** Everybody of the tenant with the roles in force, sorted by pinyin. */
export const readPeople = query({
  permission: directoryMay.readGrants,
  input: Nothing,
  output: People,
  run: async ({ tx, actor, now }) => {
    const inForce = and(
      eq(roleGrant.tenantId, person.tenantId),
      eq(roleGrant.personId, person.id),
      or(isNull(roleGrant.validUntil), sql`${roleGrant.validUntil} > ${now}`),
    );
    const people = await tx
      .select({
        id: person.id,
        name: person.name,
        unitName: orgUnit.name,
        partnerName: partner.name,
        active: person.active,
        roles: sql<
          Role[]
        >`coalesce(array_agg(distinct ${roleGrant.role}) filter (where ${roleGrant.role} is not null), '{}')`,
      })
      .from(person)
      .leftJoin(orgUnit, and(eq(orgUnit.tenantId, person.tenantId), eq(orgUnit.id, person.teamId)))
      .leftJoin(partner, and(eq(partner.tenantId, person.tenantId), eq(partner.id, person.partnerId)))
      .leftJoin(roleGrant, inForce)
      .where(eq(person.tenantId, actor.tenantId))
      .groupBy(person.tenantId, person.id, orgUnit.name, partner.name)
      .orderBy(asc(person.pinyin), asc(person.id));
    return { people };
  },
});
