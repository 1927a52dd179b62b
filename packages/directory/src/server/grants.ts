import { and, asc, eq, isNull, or, sql } from "@quintet/db";
import { DomainError, principalOf, type Role } from "@quintet/kernel";
import { command, query } from "@quintet/rpc";
import { GiveGrant, GrantGiven, GrantRevoked, Grants, RevokeGrant } from "../contract/grant.ts";
import { directoryMay } from "../contract/permissions.ts";
import { Nothing } from "../contract/person.ts";
import { login, roleGrant } from "../tables/grant.ts";
import { person } from "../tables/organisation.ts";
import { tellRights } from "./tell-rights.ts";

const notFound = () => new DomainError("NOT_FOUND", "not-found", "not found");

/** Rights in force or to come. */
export const readGrants = query({
  permission: directoryMay.readGrants,
  input: Nothing,
  output: Grants,
  run: async ({ tx, actor, now }) => {
    const rows = await tx
      .select({ grant: roleGrant, personName: person.name })
      .from(roleGrant)
      .innerJoin(person, and(eq(person.tenantId, roleGrant.tenantId), eq(person.id, roleGrant.personId)))
      .where(
        and(
          eq(roleGrant.tenantId, actor.tenantId),
          or(isNull(roleGrant.validUntil), sql`${roleGrant.validUntil} > ${now}`),
        ),
      )
      .orderBy(asc(person.pinyin), asc(roleGrant.id));
    return {
      grants: rows.map(({ grant, personName }) => ({
        id: grant.id,
        personId: grant.personId,
        personName,
        role: grant.role as Role,
        centreId: grant.centreId,
        teamId: grant.teamId,
        validFrom: grant.validFrom.toISOString(),
        validUntil: grant.validUntil?.toISOString() ?? null,
        grantedBy: grant.grantedBy,
      })),
    };
  },
});

/** Gives a right. Nobody gives one to himself; a second equal one is refused. */
export const giveGrant = command({
  permission: directoryMay.giveGrant,
  input: GiveGrant,
  output: GrantGiven,
  run: async (deed) => {
    const { tx, actor, input, now, newId, audit } = deed;
    const { tenantId } = actor;
    if (principalOf(actor) === input.personId)
      throw new DomainError("FORBIDDEN", "own-grant", "nobody gives a right to himself");
    const [subject] = await tx
      .select()
      .from(login)
      .where(and(eq(login.tenantId, tenantId), eq(login.personId, input.personId)));
    if (!subject) throw notFound();
    const [same] = await tx
      .select({ id: roleGrant.id })
      .from(roleGrant)
      .where(
        and(
          eq(roleGrant.tenantId, tenantId),
          eq(roleGrant.personId, input.personId),
          eq(roleGrant.role, input.role),
          or(isNull(roleGrant.validUntil), sql`${roleGrant.validUntil} > ${now}`),
        ),
      );
    if (same) throw new DomainError("CONFLICT", "already-granted", "this person holds this role already");
    const id = newId();
    const { reason, validUntil, ...right } = input;
    await tx.insert(roleGrant).values({
      tenantId,
      id,
      ...right,
      subject: subject.subject,
      validFrom: now,
      validUntil: validUntil ? new Date(validUntil) : null,
      grantedBy: principalOf(actor),
    });
    await tellRights(deed, input.personId);
    audit({ subject: id, after: { ...right, validUntil }, reason });
    return { id };
  },
});

/** Ends a right at once: the next request of its holder is refused, his streams close within 5 s (DIR-5). */
export const revokeGrant = command({
  permission: directoryMay.giveGrant,
  input: RevokeGrant,
  output: GrantRevoked,
  run: async (deed) => {
    const { tx, actor, input, now, audit } = deed;
    const [row] = await tx
      .update(roleGrant)
      .set({ validUntil: now })
      .where(
        and(
          eq(roleGrant.tenantId, actor.tenantId),
          eq(roleGrant.id, input.grantId),
          or(isNull(roleGrant.validUntil), sql`${roleGrant.validUntil} > ${now}`),
        ),
      )
      .returning({ role: roleGrant.role, personId: roleGrant.personId });
    if (!row) throw notFound();
    await tellRights(deed, row.personId);
    audit({
      subject: input.grantId,
      before: row,
      after: { ...row, validUntil: now.toISOString() },
      reason: input.reason,
    });
    return { id: input.grantId, validUntil: now.toISOString() };
  },
});
