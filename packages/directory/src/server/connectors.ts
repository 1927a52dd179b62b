import { createHash, randomBytes } from "node:crypto";
import { and, desc, eq, isNull } from "@quintet/db";
import { breadthOf, DomainError, principalOf, type Role } from "@quintet/kernel";
import { command, type Deed, query } from "@quintet/rpc";
import type { z } from "zod";
import {
  ConnectorCreated,
  ConnectorRevoked,
  Connectors,
  CreateConnector,
  RevokeConnector,
} from "../contract/connector.ts";
import { directoryMay } from "../contract/permissions.ts";
import { Nothing } from "../contract/person.ts";
import { keyOf, subjectOfKey } from "../core/connector-key.ts";
import { connector } from "../tables/connector.ts";
import { login, roleGrant } from "../tables/grant.ts";
import { orgUnit, partner } from "../tables/organisation.ts";

type Wanted = z.output<typeof CreateConnector>;
const DAY = 86_400_000;
const notFound = () => new DomainError("NOT_FOUND", "not-found", "not found");
const misfit = (sentence: string) => new DomainError("UNPROCESSABLE", "role-misfit", sentence);

/** The log-in of whoever shows this key. */
export const subjectOfShownKey = (key: string): string =>
  subjectOfKey(createHash("sha256").update(key).digest("base64url"));

/** A partner's own manager makes keys for his company alone, and none that is wider than an agent's. */
function bounded(deed: Deed<Wanted>): Wanted {
  const { actor, input } = deed;
  if (actor.kind !== "partner") return input;
  if (input.partnerId !== null && input.partnerId !== actor.partnerId) throw notFound();
  if (input.role !== "partner-agent") throw misfit("a partner's connector holds the role partner-agent");
  return { ...input, partnerId: actor.partnerId, centreId: null, teamId: null };
}

async function checkPlace({ tx, actor }: Deed<Wanted>, wanted: Wanted): Promise<void> {
  const { tenantId } = actor;
  const { role, partnerId, centreId, teamId } = wanted;
  const breadth = breadthOf[role];
  if ((breadth === "partner") !== (partnerId !== null))
    throw misfit("roles of a partner go with a partner's connector");
  if (breadth === "team" && teamId === null) throw misfit("this role needs a team");
  if (breadth === "centre" && centreId === null) throw misfit("this role needs a centre");
  for (const unitId of [centreId, teamId].flatMap((one) => one ?? [])) {
    const [unit] = await tx
      .select({ id: orgUnit.id })
      .from(orgUnit)
      .where(and(eq(orgUnit.tenantId, tenantId), eq(orgUnit.id, unitId)));
    if (!unit) throw notFound();
  }
  if (partnerId === null) return;
  const [company] = await tx
    .select({ id: partner.id })
    .from(partner)
    .where(and(eq(partner.tenantId, tenantId), eq(partner.id, partnerId)));
  if (!company) throw notFound();
}

/** Makes a key for another system; its rights are a grant like anybody's, bounded in time (SEC-4). */
export const createConnector = command({
  permission: directoryMay.keepConnectors,
  limit: { most: 20, seconds: 3_600 },
  shownOnce: true,
  input: CreateConnector,
  output: ConnectorCreated,
  run: async (deed) => {
    const wanted = bounded(deed);
    await checkPlace(deed, wanted);
    const { tx, actor, now, newId, audit } = deed;
    const { tenantId } = actor;
    const { name, role, partnerId, centreId, teamId, days } = wanted;
    const id = newId();
    const key = keyOf(randomBytes(32).toString("base64url"));
    const subject = subjectOfShownKey(key);
    const kind = partnerId === null ? ("person" as const) : ("partner" as const);
    const validUntil = new Date(now.getTime() + days * DAY);
    const createdBy = principalOf(actor);
    const row = { tenantId, id, name, kind, partnerId, role, centreId, teamId, subject, ending: key.slice(-4) };
    const right = { tenantId, personId: id, subject, role, centreId, teamId, validFrom: now, validUntil };
    await deed.system(async () => {
      await tx.insert(connector).values({ ...row, createdBy, createdAt: now, validUntil });
      await tx.insert(login).values({ subject, tenantId, kind, personId: id, partnerId, name });
      await tx.insert(roleGrant).values({ ...right, id: newId(), grantedBy: createdBy });
    });
    audit({ subject: id, after: { name, role, partnerId, centreId, teamId, validUntil: validUntil.toISOString() } });
    return { id, key, validUntil: validUntil.toISOString() };
  },
});

export const listConnectors = query({
  permission: directoryMay.keepConnectors,
  input: Nothing,
  output: Connectors,
  run: async ({ tx, actor }) => {
    const rows = await tx
      .select()
      .from(connector)
      .where(eq(connector.tenantId, actor.tenantId))
      .orderBy(desc(connector.createdAt), desc(connector.id));
    return {
      connectors: rows.map(({ id, name, partnerId, role, ending, createdAt, validUntil, revokedAt }) => ({
        id,
        name,
        partnerId,
        role: role as Role,
        ending,
        createdAt: createdAt.toISOString(),
        validUntil: validUntil.toISOString(),
        revokedAt: revokedAt?.toISOString() ?? null,
      })),
    };
  },
});

/** Ends a key at once: its next call is answered like a stranger's. */
export const revokeConnector = command({
  permission: directoryMay.keepConnectors,
  input: RevokeConnector,
  output: ConnectorRevoked,
  run: async ({ tx, actor, input, now, audit, system }) => {
    const { tenantId } = actor;
    const mine = and(eq(connector.tenantId, tenantId), eq(connector.id, input.connectorId));
    const [seen] = await tx.select().from(connector).where(mine);
    if (!seen) throw notFound();
    await system(async () => {
      const [row] = await tx
        .update(connector)
        .set({ revokedAt: now })
        .where(and(mine, isNull(connector.revokedAt)))
        .returning();
      if (!row) throw new DomainError("CONFLICT", "already-revoked", "this key has been revoked already");
      await tx
        .update(login)
        .set({ disabledAt: now })
        .where(and(eq(login.tenantId, tenantId), eq(login.subject, row.subject)));
      await tx
        .update(roleGrant)
        .set({ validUntil: now })
        .where(and(eq(roleGrant.tenantId, tenantId), eq(roleGrant.subject, row.subject)));
    });
    audit({ subject: seen.id, before: { name: seen.name }, after: { revoked: true }, reason: input.reason });
    return { id: seen.id, revokedAt: now.toISOString() };
  },
});
