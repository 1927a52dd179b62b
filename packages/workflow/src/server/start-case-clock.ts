import type { Deed } from "@quintet/rpc";
import { CASE_CLOCK } from "./clock-store.ts";
import type { HeldCase } from "./instance-store.ts";
import type { ClockLimit } from "./plan-case.ts";
import { startRunning } from "./run-clocks.ts";

/** Starts the clock of the case as a whole, by its service level agreement; without one there is no such clock. */
export async function startCaseClock(
  deed: Deed<unknown>,
  { record, parties }: HeldCase,
  limit: ClockLimit | null,
): Promise<void> {
  if (!limit || !parties.owner) return;
  const { duration, dueAt, ...under } = limit;
  const at = record.openedAt.getTime();
  const label = "结案";
  const party = parties.owner;
  await startRunning(deed, record, [
    { number: CASE_CLOCK, clock: "sla", label, duration, party, at, dueAt, limit: under },
  ]);
}
