import { and, eq } from "@quintet/db";
import { door } from "@quintet/rpc";
import { customerProfile } from "../contract/customer.ts";
import { partnerById, personOf, unitByCode } from "../contract/person.ts";
import { orgUnit, partner, person, personSkill } from "../tables/organisation.ts";
import { colleagueDoors } from "./colleagues.ts";
import { loadProfile } from "./customer-store.ts";
import { grantDoors } from "./grant-on-request.ts";
import { nameDoors } from "./names.ts";
import { directoryPersonalDoors } from "./personal-data.ts";
import { recordingDoors } from "./recording.ts";
import { answerRegisterCustomer } from "./register-customer.ts";

const answerProfile = door(customerProfile, ({ tx, actor, input }) =>
  loadProfile(tx, actor.tenantId, input.customerId),
);

const answerPerson = door(personOf, async ({ tx, actor, input }) => {
  const { tenantId } = actor;
  const [row] = await tx
    .select({
      id: person.id,
      name: person.name,
      teamId: person.teamId,
      teamName: orgUnit.name,
      centreId: person.centreId,
      partnerId: person.partnerId,
    })
    .from(person)
    .leftJoin(orgUnit, and(eq(orgUnit.tenantId, person.tenantId), eq(orgUnit.id, person.teamId)))
    .where(and(eq(person.tenantId, tenantId), eq(person.id, input.personId)));
  if (!row) return null;
  const skills = await tx
    .select({ skill: personSkill.skill, level: personSkill.level })
    .from(personSkill)
    .where(and(eq(personSkill.tenantId, tenantId), eq(personSkill.personId, row.id)));
  return { ...row, skills };
});

const answerUnit = door(unitByCode, async ({ tx, actor, input }) => {
  const [row] = await tx
    .select({ id: orgUnit.id, name: orgUnit.name, centreId: orgUnit.centreId })
    .from(orgUnit)
    .where(and(eq(orgUnit.tenantId, actor.tenantId), eq(orgUnit.code, input.code)));
  return row ?? null;
});

const answerPartner = door(partnerById, async ({ tx, actor, input }) => {
  const [row] = await tx
    .select({ id: partner.id, name: partner.name })
    .from(partner)
    .where(and(eq(partner.tenantId, actor.tenantId), eq(partner.id, input.partnerId)));
  return row ?? null;
});

export const directoryDoors = [
  answerProfile,
  answerPerson,
  answerUnit,
  answerPartner,
  answerRegisterCustomer,
  ...grantDoors,
  ...nameDoors,
  ...colleagueDoors,
  ...directoryPersonalDoors,
  ...recordingDoors,
];
