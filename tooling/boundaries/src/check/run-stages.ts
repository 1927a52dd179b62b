import type { Check, Stage } from "./checks.ts";
import type { Outcome } from "./run-program.ts";

export type Verdict = { name: string; ms: number } & Outcome;

/**
 * Runs stage after stage, and within a stage as many checks at once as allowed. A check that throws has failed.
 * @param told called when a check is done
 */
export async function runStages(
  stages: readonly Stage[],
  atOnce: number,
  told: (verdict: Verdict) => void,
  signal: AbortSignal,
): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const stage of stages) {
    const queue = [...stage];
    const work = async () => {
      for (let check = queue.shift(); check && !signal.aborted; check = queue.shift()) {
        const verdict = await runCheck(check, signal);
        if (signal.aborted) return;
        verdicts.push(verdict);
        told(verdict);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
  }
  return verdicts;
}

async function runCheck({ name, run }: Check, signal: AbortSignal): Promise<Verdict> {
  const began = performance.now();
  const outcome = await run(signal).catch((error: unknown) => ({
    ok: false,
    said: error instanceof Error ? (error.stack ?? error.message) : String(error),
  }));
  return { name, ms: performance.now() - began, ...outcome };
}
