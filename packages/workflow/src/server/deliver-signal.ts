import { and, eq, sql } from "@quintet/db";
import type { Deed } from "@quintet/rpc";
import type { TellSignal } from "../contract/message.ts";
import { caseWait, heardMessage } from "../tables/case-wait.ts";

/**
 * Has a signal heard by every case that waits for it now, each by a job of its own, and by the processes that begin with
 * it. `except` is the case that threw it and has heard it itself. Answers how many wait; null when it was told before.
 */
export async function deliverSignal(
  deed: Deed<unknown>,
  { signalId, name, variables }: TellSignal,
  except: string | null = null,
): Promise<number | null> {
  const { tx, actor, now } = deed;
  const { tenantId } = actor;
  const receipt = { tenantId, kind: "signal" as const, messageId: signalId, name, key: null, caseId: except };
  const [{ waiting } = { waiting: 0 }] = await tx
    .select({ waiting: sql<number>`count(distinct ${caseWait.caseId})::int` })
    .from(caseWait)
    .where(and(eq(caseWait.tenantId, tenantId), eq(caseWait.kind, "signal"), eq(caseWait.name, name)));
  const taken = await tx
    .insert(heardMessage)
    .values({ ...receipt, how: "signal", hearers: waiting, at: now })
    .onConflictDoNothing()
    .returning({ messageId: heardMessage.messageId });
  if (!taken.length) return null;
  const payload = { signalId, name, variables, except, after: "" };
  deed.enqueue({ name: "workflow.spread-signal", payload, key: `workflow.spread-signal:${signalId}` });
  return waiting;
}
