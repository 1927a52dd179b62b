import { inArray } from "@quintet/db";
import { door } from "@quintet/rpc";
import { partnerNames, personNames, tenantNames, unitNames } from "../contract/person.ts";
import { orgUnit, partner, person, tenant } from "../tables/organisation.ts";

const named = (rows: readonly { id: string; name: string }[]): Record<string, string> =>
  Object.fromEntries(rows.map(({ id, name }) => [id, name]));

// The asker's own rights decide: the group reads names of every tenant, a partner only its own.
const answerUnits = door(
  unitNames,
  async ({ tx, input }) =>
    named(await tx.select({ id: orgUnit.id, name: orgUnit.name }).from(orgUnit).where(inArray(orgUnit.id, input.ids))),
  "asker",
);
const answerPersons = door(
  personNames,
  async ({ tx, input }) =>
    named(await tx.select({ id: person.id, name: person.name }).from(person).where(inArray(person.id, input.ids))),
  "asker",
);
const answerPartners = door(
  partnerNames,
  async ({ tx, input }) =>
    named(await tx.select({ id: partner.id, name: partner.name }).from(partner).where(inArray(partner.id, input.ids))),
  "asker",
);
const answerTenants = door(
  tenantNames,
  async ({ tx, input }) =>
    named(
      await tx
        .select({ id: tenant.tenantId, name: tenant.name })
        .from(tenant)
        .where(inArray(tenant.tenantId, input.ids)),
    ),
  "asker",
);

export const nameDoors = [answerUnits, answerPersons, answerPartners, answerTenants];
