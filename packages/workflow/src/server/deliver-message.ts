import { and, asc, eq, inArray, type Tx } from "@quintet/db";
import { DomainError } from "@quintet/kernel";
import type { Deed } from "@quintet/rpc";
import type { z } from "zod";
import type { MessageTold, TellMessage } from "../contract/message.ts";
import { caseWait, heardMessage } from "../tables/case-wait.ts";
import { beginByEvent } from "./begin-by-event.ts";
import { handOf } from "./hand.ts";
import { holdCase } from "./instance-store.ts";
import { moveCase, refusalOf } from "./move-case.ts";
import { startsBy } from "./start-store.ts";

type Told = z.infer<typeof MessageTold>;
const ROUNDS = 3;

const nobodyWaits = (name: string) =>
  new DomainError("UNPROCESSABLE", "nobody-waits", `nobody waits for the message ${name} with this key`);

/** The cases that wait for it: those with exactly this key before those that take any message of the name. */
async function waiting(tx: Tx, tenantId: string, { name, key }: TellMessage): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ caseId: caseWait.caseId, key: caseWait.key })
    .from(caseWait)
    .where(
      and(
        eq(caseWait.tenantId, tenantId),
        eq(caseWait.kind, "message"),
        eq(caseWait.name, name),
        inArray(caseWait.key, key === null ? [""] : [key, ""]),
      ),
    )
    .orderBy(asc(caseWait.caseId))
    .limit(3);
  const exact = rows.filter((row) => key !== null && row.key === key);
  return (exact.length ? exact : rows).map(({ caseId }) => caseId);
}

/** Hands it to the one case that waits, looking again when that case went on before it could be held. */
async function hear(deed: Deed<unknown>, told: TellMessage): Promise<string | null> {
  const { tx, actor } = deed;
  for (let round = 0; round < ROUNDS; round += 1) {
    const [caseId, other] = await waiting(tx, actor.tenantId, told);
    if (caseId === undefined) return null;
    if (other !== undefined)
      throw new DomainError("CONFLICT", "several-wait", `several cases wait for the message ${told.name}: say a key`);
    const held = await holdCase(tx, actor.tenantId, caseId);
    if (!held) return null;
    const { name, key, variables } = told;
    const command = { kind: "message" as const, name, variables, ...(key === null ? {} : { key }) };
    const moved = await moveCase(deed, held, { command, by: handOf(actor) });
    if (moved.ok) return caseId;
    if (!["nobody-waits", "other-key", "finished"].includes(moved.reason)) throw refusalOf(moved);
  }
  return null;
}

/**
 * Delivers a message exactly once: the receipt commits with the effect, so of two deliveries at once the second waits
 * for the first and is told it was `twice`. UNPROCESSABLE `nobody-waits` leaves no receipt: it may be told again.
 */
export async function deliverMessage(deed: Deed<unknown>, told: TellMessage): Promise<Told> {
  const { tx, actor, now } = deed;
  const { tenantId } = actor;
  const { messageId, name, key, variables } = told;
  const row = { tenantId, kind: "message" as const, messageId, name, key, caseId: null, hearers: 0, at: now };
  const taken = await tx
    .insert(heardMessage)
    .values({ ...row, how: "nobody" })
    .onConflictDoNothing()
    .returning();
  const mine = and(
    eq(heardMessage.tenantId, tenantId),
    eq(heardMessage.kind, "message"),
    eq(heardMessage.messageId, messageId),
  );
  if (!taken.length) {
    const [before] = await tx.select().from(heardMessage).where(mine);
    if (!before?.caseId) throw nobodyWaits(name);
    return { caseId: before.caseId, how: "twice" };
  }
  const heard = await hear(deed, told);
  const [start] = heard === null ? await startsBy(tx, tenantId, "message", name) : [];
  const caseId = heard ?? (start ? (await beginByEvent(deed, start, variables)).id : null);
  if (caseId === null) throw nobodyWaits(name);
  const how = heard === null ? ("started" as const) : ("heard" as const);
  await tx.update(heardMessage).set({ caseId, how, hearers: 1 }).where(mine);
  return { caseId, how };
}
