import { and, asc, eq, gt, ne } from "@quintet/db";
import { Id } from "@quintet/kernel";
import { type Deed, worker } from "@quintet/rpc";
import { z } from "zod";
import { GivenVariables } from "../contract/incident.ts";
import { caseWait, heardMessage } from "../tables/case-wait.ts";
import { beginByEvent } from "./begin-by-event.ts";
import { SYSTEM } from "./hand.ts";
import { holdCase } from "./instance-store.ts";
import { moveCase } from "./move-case.ts";
import { startsBy } from "./start-store.ts";

const Signal = { signalId: Id, name: z.string(), variables: GivenVariables };
const AT_ONCE = 200;

/** Hands a signal to the cases that wait for it, some hundred jobs at a time; then the processes that begin with it. */
export const spreadSignal = worker({
  name: "workflow.spread-signal",
  input: z.strictObject({ ...Signal, except: Id.nullable(), after: z.string() }),
  async work(deed) {
    const { tx, actor, input } = deed;
    const { signalId, name, variables, except, after } = input;
    const rows = await tx
      .selectDistinct({ caseId: caseWait.caseId })
      .from(caseWait)
      .where(
        and(
          eq(caseWait.tenantId, actor.tenantId),
          eq(caseWait.kind, "signal"),
          eq(caseWait.name, name),
          gt(caseWait.caseId, after),
          except === null ? undefined : ne(caseWait.caseId, except),
        ),
      )
      .orderBy(asc(caseWait.caseId))
      .limit(AT_ONCE);
    const hearer = (to: { caseId: string } | { start: string }, mark: string) =>
      deed.enqueue({
        name: "workflow.hear-signal",
        payload: { signalId, name, variables, ...to },
        key: `workflow.hear-signal:${signalId}:${mark}`,
      });
    for (const { caseId } of rows) hearer({ caseId }, caseId);
    const last = rows.length === AT_ONCE ? rows.at(-1) : undefined;
    if (last) {
      const payload = { ...input, after: last.caseId };
      deed.enqueue({
        name: "workflow.spread-signal",
        payload,
        key: `workflow.spread-signal:${signalId}:${last.caseId}`,
      });
      return;
    }
    for (const { key } of await startsBy(tx, actor.tenantId, "signal", name)) hearer({ start: key }, `start-${key}`);
  },
});

/** True the first time this signal reaches this hearer: the receipt commits with the effect. */
async function firstTime(deed: Deed<{ signalId: string; name: string }>, hearer: string): Promise<boolean> {
  const { tx, actor, now, input } = deed;
  const messageId = `${input.signalId}:${hearer}`;
  const row = { tenantId: actor.tenantId, kind: "signal" as const, messageId, name: input.name, at: now };
  const taken = await tx
    .insert(heardMessage)
    .values({ ...row, how: "signal", hearers: 1 })
    .onConflictDoNothing()
    .returning({ messageId: heardMessage.messageId });
  return taken.length > 0;
}

/** One case hears a signal, once; or a process begins by it. A case that went on meanwhile waits for it no longer. */
export const hearSignal = worker({
  name: "workflow.hear-signal",
  input: z.strictObject({ ...Signal, caseId: Id.optional(), start: z.string().optional() }),
  async work(deed) {
    const { tx, actor, input } = deed;
    const { caseId, start, name, variables } = input;
    if (caseId !== undefined) {
      const held = await holdCase(tx, actor.tenantId, caseId);
      if (held && (await firstTime(deed, caseId)))
        await moveCase(deed, held, { command: { kind: "signal", name, variables }, by: SYSTEM });
    }
    if (start === undefined || !(await firstTime(deed, `start-${start}`))) return;
    const found = (await startsBy(tx, actor.tenantId, "signal", name)).find(({ key }) => key === start);
    if (found) await beginByEvent(deed, found, variables);
  },
});
