import { and, asc, eq, inArray, sql } from "@quintet/db";
import { DomainError, rolesOf } from "@quintet/kernel";
import { type Deed, writingDoor } from "@quintet/rpc";
import type { z } from "zod";
import { mayOpenKind } from "../contract/case-kinds.ts";
import { openRecordedCase } from "../contract/recorded-case.ts";
import { serviceCase } from "../tables/service-case.ts";
import { beginCase } from "./begin-case.ts";

type Recorded = Deed<z.output<typeof openRecordedCase.input>>;

async function existing({ tx, actor, input }: Recorded) {
  const { customerId, archiveCode } = input.told;
  if (input.same === "open" || customerId === null || archiveCode === null) return null;
  const { tenantId } = actor;
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`recorded/${tenantId}/${customerId}`}, 0))`);
  const [row] = await tx
    .select({ id: serviceCase.id, number: serviceCase.number, title: serviceCase.title, at: serviceCase.openedAt })
    .from(serviceCase)
    .where(
      and(
        eq(serviceCase.tenantId, tenantId),
        eq(serviceCase.customerId, customerId),
        eq(serviceCase.archiveCode, archiveCode),
        inArray(serviceCase.status, ["open", "pending", "solved"]),
      ),
    )
    .orderBy(asc(serviceCase.openedAt))
    .limit(1);
  return row ? { id: row.id, number: row.number, title: row.title, openedAt: row.at.toISOString() } : null;
}

/** Opens what was written down as the person who wrote it; his roles are those he holds now. */
export const answerRecordedCase = writingDoor(openRecordedCase, async (deed) => {
  const { by, told } = deed.input;
  const actor = { kind: "person" as const, tenantId: deed.actor.tenantId, ...by };
  if (!mayOpenKind(told.kind, rolesOf(actor)))
    throw new DomainError("FORBIDDEN", "not-permitted", "your roles do not open cases of this kind");
  const known = await existing(deed);
  if (known) return { opened: null, existing: known };
  const { id, number } = await beginCase({ ...deed, actor }, told, by.personId);
  return { opened: { id, number }, existing: null };
});
