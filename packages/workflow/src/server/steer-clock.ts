import { DomainError } from "@quintet/kernel";
import type { Deed } from "@quintet/rpc";
import type { z } from "zod";
import type { ClockState } from "../contract/clock.ts";
import { maySteer } from "../core/cases/clock-right.ts";
import { wayToCase } from "./case-access.ts";
import { type ClockRecord, caseIdOf, findClock } from "./clock-store.ts";
import { type HeldCase, holdCase } from "./instance-store.ts";
import { notFound } from "./not-found.ts";

/**
 * Opens the actor's own gate to the case of a clock, holds the case, and hands out the running clock. NOT_FOUND for
 * whoever does not see the case, CONFLICT when the clock has ended or its time is over.
 */
export async function withClock<T>(
  deed: Deed<unknown>,
  clockId: string,
  work: (clock: ClockRecord, held: HeldCase) => Promise<T>,
): Promise<T> {
  await wayToCase(deed, caseIdOf(clockId));
  return deed.system(async () => {
    const { tx, actor, now } = deed;
    const held = await holdCase(tx, actor.tenantId, caseIdOf(clockId));
    const clock = await findClock(tx, actor.tenantId, clockId);
    if (!held || !clock) throw notFound();
    if (clock.endedAt) throw new DomainError("CONFLICT", "clock-ended", "this clock has ended");
    if (clock.breached || (clock.pausedAt === null && clock.dueAt <= now))
      throw new DomainError("CONFLICT", "clock-expired", "the time of this clock is over");
    return work(clock, held);
  });
}

export function refuseUnlessSteering(deed: Deed<unknown>, clock: ClockRecord, { record }: HeldCase): void {
  if (!maySteer(clock, record, deed.actor))
    throw new DomainError("FORBIDDEN", "not-your-clock", "this clock runs for somebody else");
}

export const clockState = (clock: ClockRecord): z.input<typeof ClockState> => ({
  clockId: clock.id,
  dueAt: clock.dueAt.toISOString(),
  pausedSince: clock.pausedAt?.toISOString() ?? null,
  extension: clock.extension,
});
