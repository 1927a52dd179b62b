import { and, asc, eq, isNull, lte, or, sql, type Tx } from "@quintet/db";
import type { Role } from "@quintet/kernel";
import { door } from "@quintet/rpc";
import { holdersOf, standInsOf } from "../contract/colleague.ts";
import { roleGrant } from "../tables/grant.ts";
import { person } from "../tables/organisation.ts";

interface Wanted {
  role: Role;
  teamId: string | null;
  centreId: string | null;
}

const inForce = (tenantId: string, now: Date) =>
  and(
    eq(roleGrant.tenantId, tenantId),
    lte(roleGrant.validFrom, now),
    or(isNull(roleGrant.validUntil), sql`${roleGrant.validUntil} > ${now}`),
  );

async function holders(tx: Tx, tenantId: string, now: Date, wanted: readonly Wanted[]) {
  const places = wanted.map(({ role, teamId, centreId }) =>
    and(
      eq(roleGrant.role, role),
      teamId === null ? undefined : eq(roleGrant.teamId, teamId),
      centreId === null ? undefined : eq(roleGrant.centreId, centreId),
    ),
  );
  if (!places.length) return [];
  const rows = await tx
    .selectDistinct({ id: person.id, name: person.name, pinyin: person.pinyin })
    .from(roleGrant)
    .innerJoin(person, and(eq(person.tenantId, roleGrant.tenantId), eq(person.id, roleGrant.personId)))
    .where(and(inForce(tenantId, now), eq(person.active, true), or(...places)))
    .orderBy(asc(person.pinyin), asc(person.id));
  return rows.map(({ id, name }) => ({ id, name }));
}

const answerHolders = door(holdersOf, ({ tx, actor, input, now }) => holders(tx, actor.tenantId, now, input.wanted));

const answerStandIns = door(standInsOf, async ({ tx, actor, input, now }) => {
  const own = await tx
    .select({ role: roleGrant.role, teamId: roleGrant.teamId, centreId: roleGrant.centreId })
    .from(roleGrant)
    .where(and(inForce(actor.tenantId, now), eq(roleGrant.personId, input.personId)));
  const wanted = own.map(({ role, ...place }) => ({ role: role as Role, ...place }));
  return (await holders(tx, actor.tenantId, now, wanted)).filter(({ id }) => id !== input.personId);
});

export const colleagueDoors = [answerHolders, answerStandIns];
