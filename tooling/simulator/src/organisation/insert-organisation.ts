import type { Tx } from "@quintet/db";
import { login, orgUnit, partner, person, personSkill, roleGrant, tenant } from "@quintet/directory/tables";
import { customerCast } from "../customers/customer-cast.ts";
import { insertRows } from "../writing/insert-rows.ts";
import { companies, GROUP, partners } from "./companies.ts";
import { type Person, subjectOfCustomer, subjectOfPerson } from "./person.ts";
import { groupUnits, unitsOf } from "./units.ts";

const HALF_YEAR = 183 * 86_400_000;

/** Tenants, units, partners, people, rights and log-ins. `tx` is an administrator's: a tenant has nobody yet who may. */
export async function insertOrganisation(tx: Tx, people: readonly Person[], now: number): Promise<void> {
  await insertRows(tx, tenant, [
    { tenantId: GROUP.tenantId, name: GROUP.name, kind: "group", parentId: null },
    ...companies.map(({ tenantId, name }) => ({ tenantId, name, kind: "company" as const, parentId: GROUP.tenantId })),
  ]);
  await insertRows(tx, orgUnit, [...groupUnits, ...companies.flatMap(unitsOf)]);
  const contractFrom = new Date(now - 2 * HALF_YEAR).toISOString().slice(0, 10);
  const contractUntil = new Date(now + 4 * HALF_YEAR).toISOString().slice(0, 10);
  await insertRows(
    tx,
    partner,
    companies.flatMap(({ tenantId }) =>
      partners.map(({ products, ...one }) => ({
        tenantId,
        ...one,
        products: [...products],
        contractFrom,
        contractUntil,
      })),
    ),
  );
  await insertRows(
    tx,
    person,
    people.map(({ role: _role, skills: _skills, ...one }) => ({ ...one, active: true, languages: ["zh-CN"] })),
  );
  await insertRows(
    tx,
    personSkill,
    people.flatMap(({ tenantId, id: personId, skills }) =>
      Object.entries(skills).map(([skill, level]) => ({ tenantId, personId, skill, level })),
    ),
  );
  await insertRights(tx, people, now);
}

async function insertRights(tx: Tx, people: readonly Person[], now: number): Promise<void> {
  await insertRows(tx, login, [
    ...people.map(({ tenantId, id, name, partnerId }) => ({
      subject: subjectOfPerson(id),
      tenantId,
      kind: partnerId ? ("partner" as const) : ("person" as const),
      personId: id,
      partnerId,
      customerId: null,
      name,
    })),
    ...customerCast.map(({ id, name }) => ({
      subject: subjectOfCustomer(id),
      tenantId: "gd",
      kind: "customer" as const,
      personId: null,
      partnerId: null,
      customerId: id,
      name,
    })),
  ]);
  await insertRows(
    tx,
    roleGrant,
    people.map(({ tenantId, id, role, centreId, teamId }) => ({
      tenantId,
      id: `g-${id}`,
      personId: id,
      subject: subjectOfPerson(id),
      role,
      centreId,
      teamId,
      validFrom: new Date(now - HALF_YEAR),
      grantedBy: "demonstration",
    })),
  );
}
