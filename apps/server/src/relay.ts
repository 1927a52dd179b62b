import { and, eq, eventReader, readEvents } from "@quintet/db";
import { type Deed, type Ground, type Subscriber, workAsSystem } from "@quintet/rpc";
import { looking } from "./looking.ts";

const READER = "relay";
export const APPLY_EVENT = "event.apply";

/**
 * Hands every new event to a job per subscriber, in the transaction that moves the cursor: none is skipped, none handed
 * on twice. The job then has the queue's tries and back-off, and holds nothing else up.
 */
async function handOn(deed: Deed<null>, subscribers: readonly Subscriber[]): Promise<void> {
  const { tx, actor } = deed;
  const { tenantId } = actor;
  await tx.insert(eventReader).values({ tenantId, reader: READER, cursor: "" }).onConflictDoNothing();
  const mine = and(eq(eventReader.tenantId, tenantId), eq(eventReader.reader, READER));
  const [place] = await tx.select().from(eventReader).where(mine).for("update", { skipLocked: true });
  if (!place) return;
  const types = [...new Set(subscribers.map((subscriber) => subscriber.type))];
  const events = await readEvents(tx, place.cursor, { types, limit: 500 });
  const last = events.at(-1);
  if (!last) return;
  for (const { event } of events) {
    for (const { name, type } of subscribers) {
      if (type === event.type)
        deed.enqueue({ name: APPLY_EVENT, payload: { subscriber: name, event }, key: `${name}:${event.id}` });
    }
  }
  await tx.update(eventReader).set({ cursor: last.cursor }).where(mine);
}

/** Keeps handing events on, in every tenant, until stopped. */
export const startRelay = (ground: Ground, subscribers: readonly Subscriber[], tenants: () => Promise<string[]>) =>
  looking(ground, 1_000, async () => {
    for (const tenantId of await tenants()) {
      await workAsSystem(ground, tenantId, READER, (deed) => handOn(deed, subscribers));
    }
  });
