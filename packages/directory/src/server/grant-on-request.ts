import { and, eq, gt, inArray, isNull, lte, or, type Tx } from "@quintet/db";
import { type Grant, Role } from "@quintet/kernel";
import { type Deed, door, writingDoor } from "@quintet/rpc";
import type { z } from "zod";
import { type GrantRefusal, grantOnRequest, grantsInForce, revokeOnRequest } from "../contract/grant.ts";
import { judgeApprover, judgeGrant } from "../core/judge-grant.ts";
import { login, roleGrant } from "../tables/grant.ts";
import { orgUnit } from "../tables/organisation.ts";
import { tellRights } from "./tell-rights.ts";

type Giving = Deed<z.output<typeof grantOnRequest.input>>;
type Revoking = Deed<z.output<typeof revokeOnRequest.input>>;

const inForce = (now: Date) =>
  and(lte(roleGrant.validFrom, now), or(isNull(roleGrant.validUntil), gt(roleGrant.validUntil, now)));

/** What people hold at this moment, by person; a role this server does not know opens nothing. */
export async function grantsOf(
  tx: Tx,
  tenantId: string,
  personIds: string[],
  now: Date,
): Promise<Map<string, Grant[]>> {
  const rows = personIds.length
    ? await tx
        .select()
        .from(roleGrant)
        .where(and(eq(roleGrant.tenantId, tenantId), inArray(roleGrant.personId, personIds), inForce(now)))
    : [];
  const held = new Map<string, Grant[]>(personIds.map((personId) => [personId, []]));
  for (const { personId, role, centreId, teamId } of rows) {
    const known = Role.safeParse(role);
    if (known.success) held.get(personId)?.push({ role: known.data, tenantId, centreId, teamId });
  }
  return held;
}

const refusedBy = (refused: GrantRefusal) => ({ grantId: null, refused });

async function isUnknownPlace({ tx, actor, input }: Giving): Promise<boolean> {
  const places = [input.centreId, input.teamId].flatMap((place) => place ?? []);
  if (!places.length) return false;
  const known = await tx
    .select({ id: orgUnit.id })
    .from(orgUnit)
    .where(and(eq(orgUnit.tenantId, actor.tenantId), inArray(orgUnit.id, places)));
  return known.length < new Set(places).size;
}

async function give(deed: Giving) {
  const { tx, actor, input, now } = deed;
  const { tenantId } = actor;
  const { personId, role, centreId, teamId, requestedBy, approvedBy, reason, onlyJudge } = input;
  const [subject] = await tx
    .select()
    .from(login)
    .where(and(eq(login.tenantId, tenantId), eq(login.personId, personId), isNull(login.disabledAt)));
  const held = await grantsOf(tx, tenantId, [...new Set([personId, approvedBy])], now);
  const validUntil = input.validUntil === null ? null : new Date(input.validUntil);
  const asked = { personId, login: subject?.kind ?? null, role, centreId, teamId, validUntil, requestedBy, approvedBy };
  const own = { approverGrants: held.get(approvedBy) ?? [], held: held.get(personId) ?? [] };
  const refused = judgeGrant({ ...asked, ...own }, now);
  if (refused) return refusedBy(refused);
  if (await isUnknownPlace(deed)) return refusedBy("unknown-place");
  if (onlyJudge || !subject) return { grantId: null, refused: null };
  const id = deed.newId();
  const right = { personId, role, centreId, teamId };
  await tx
    .insert(roleGrant)
    .values({ tenantId, id, ...right, subject: subject.subject, validFrom: now, validUntil, grantedBy: approvedBy });
  await tellRights(deed, personId);
  deed.audit({ subject: id, after: { ...right, validUntil: input.validUntil, requestedBy, approvedBy }, reason });
  return { grantId: id, refused: null };
}

/** Ends a right: the next request of its holder is refused, and his open pages are told with the commit (≤ 5 s). */
async function revoke(deed: Revoking) {
  const { tx, actor, input, now, audit } = deed;
  const { tenantId } = actor;
  const { grantId, requestedBy, approvedBy, reason, onlyJudge } = input;
  const own = and(eq(roleGrant.tenantId, tenantId), eq(roleGrant.id, grantId), inForce(now));
  const [grant] = await tx.select().from(roleGrant).where(own);
  if (!grant) return refusedBy("unknown-grant");
  const held = await grantsOf(tx, tenantId, [approvedBy], now);
  const approverGrants = held.get(approvedBy) ?? [];
  const refused = judgeApprover({ personId: grant.personId, requestedBy, approvedBy, approverGrants });
  if (refused) return refusedBy(refused);
  if (onlyJudge) return { grantId, refused: null };
  await tx.update(roleGrant).set({ validUntil: now }).where(own);
  const { personId, role } = grant;
  await tellRights(deed, personId);
  audit({ subject: grantId, before: { personId, role }, after: { validUntil: now, requestedBy, approvedBy }, reason });
  return { grantId, refused: null };
}

export const grantDoors = [
  writingDoor(grantOnRequest, give),
  writingDoor(revokeOnRequest, revoke),
  door(grantsInForce, async ({ tx, actor, input, now }) => {
    const held = await grantsOf(tx, actor.tenantId, input.personIds, now);
    return [...held].map(([personId, grants]) => ({ personId, grants }));
  }),
];
