import type { Deed } from "@quintet/rpc";
import { CASE_CLOCK } from "./clock-store.ts";
import type { HeldCase } from "./instance-store.ts";
import { type ClockLimit, resultLimit } from "./plan-case.ts";
import { startRunning } from "./run-clocks.ts";

/**
 * Starts the clock of the case as a whole at `at`, by its service level agreement; without one there is no such clock.
 * A case that is opened again starts it anew. `known` spares the look-up to who has done it already.
 */
export async function startCaseClock(
  deed: Deed<unknown>,
  { record, parties }: HeldCase,
  at: Date,
  known?: ClockLimit | null,
): Promise<ClockLimit | null> {
  const limit = known === undefined ? await resultLimit(deed, record, at) : known;
  if (!limit || !parties.owner) return limit;
  const { duration, dueAt, ...under } = limit;
  const clock = {
    number: CASE_CLOCK,
    clock: "sla" as const,
    label: "结案",
    labelEn: "Result",
    duration,
    party: parties.owner,
  };
  await startRunning(deed, record, [{ ...clock, at: at.getTime(), dueAt, limit: under }]);
  return limit;
}
