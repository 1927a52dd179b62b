import { and, eq, isNull } from "@quintet/db";
import { door } from "@quintet/rpc";
import { customersAsTold, standingOf } from "../contract/recording.ts";
import { maskPhone } from "../core/mask.ts";
import { customer } from "../tables/customer.ts";
import { login } from "../tables/grant.ts";
import { person } from "../tables/organisation.ts";
import { grantsOf } from "./grant-on-request.ts";

const FEW = 5;

const answerStanding = door(standingOf, async ({ tx, actor, input, now }) => {
  const { tenantId } = actor;
  const { personId } = input;
  const [row] = await tx
    .select({ name: person.name, teamId: person.teamId, centreId: person.centreId, active: person.active })
    .from(person)
    .where(and(eq(person.tenantId, tenantId), eq(person.id, personId)));
  if (!row) return null;
  const [open] = await tx
    .select({ subject: login.subject })
    .from(login)
    .where(and(eq(login.tenantId, tenantId), eq(login.personId, personId), isNull(login.disabledAt)));
  const held = (await grantsOf(tx, tenantId, [personId], now)).get(personId) ?? [];
  const { active, ...home } = row;
  return { personId, ...home, grants: active && open ? held : [] };
});

const answerTold = door(customersAsTold, async ({ tx, actor, input }) => {
  const { phone, name } = input;
  const find = (byPhone: boolean) =>
    tx
      .select({ id: customer.id, name: customer.name, phone: customer.phone })
      .from(customer)
      .where(and(eq(customer.tenantId, actor.tenantId), byPhone ? eq(customer.phone, phone) : eq(customer.name, name)))
      .limit(FEW)
      .then((rows) => rows.map((row) => ({ id: row.id, name: row.name, phoneMasked: maskPhone(row.phone), byPhone })));
  const numbered = phone ? await find(true) : [];
  return numbered.length || !name ? numbered : find(false);
});

export const recordingDoors = [answerStanding, answerTold];
