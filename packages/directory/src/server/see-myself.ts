import { and, eq } from "@quintet/db";
import { type Actor, rolesOf } from "@quintet/kernel";
import { query } from "@quintet/rpc";
import { directoryMay } from "../contract/permissions.ts";
import { Me, Nothing } from "../contract/person.ts";
import { orgUnit, partner, tenant } from "../tables/organisation.ts";

function identityOf(actor: Actor): {
  kind: Me["kind"];
  id: string;
  name: string;
  teamId: string | null;
  partnerId: string | null;
} {
  switch (actor.kind) {
    case "customer":
      return { kind: "customer", id: actor.customerId, name: actor.name, teamId: null, partnerId: null };
    case "partner":
      return { kind: "partner", id: actor.personId, name: actor.name, teamId: null, partnerId: actor.partnerId };
    case "person": {
      const placed = actor.grants.find((grant) => grant.teamId ?? grant.centreId);
      return {
        kind: "person",
        id: actor.personId,
        name: actor.name,
        teamId: placed?.teamId ?? placed?.centreId ?? null,
        partnerId: null,
      };
    }
    case "system":
    case "anonymous":
      throw new Error("has no self to see");
  }
}

/** Who is signed in, where and with which roles: the shell asks it first. */
export const seeMyself = query({
  permission: directoryMay.seeMyself,
  input: Nothing,
  output: Me,
  run: ({ tx, actor, system }) =>
    system(async () => {
      const { teamId, partnerId, ...me } = identityOf(actor);
      const { tenantId } = actor;
      const [home] = await tx.select({ name: tenant.name }).from(tenant).where(eq(tenant.tenantId, tenantId));
      const [unit] = teamId
        ? await tx
            .select({ name: orgUnit.name })
            .from(orgUnit)
            .where(and(eq(orgUnit.tenantId, tenantId), eq(orgUnit.id, teamId)))
        : [];
      const [company] = partnerId
        ? await tx
            .select({ name: partner.name })
            .from(partner)
            .where(and(eq(partner.tenantId, tenantId), eq(partner.id, partnerId)))
        : [];
      return {
        ...me,
        tenantId,
        tenantName: home?.name ?? tenantId,
        unitName: unit?.name ?? null,
        partnerName: company?.name ?? null,
        roles: [...new Set(rolesOf(actor))],
      };
    }),
});
