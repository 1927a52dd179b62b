import { execFileSync } from "node:child_process";
import { cpus } from "node:os";

/** On what and of which state a figure was taken. */
export const takenOn = () => ({
  machine: `${cpus().length} × ${cpus()[0]?.model ?? "unknown"}`,
  commit: execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim(),
});

/** Median, 95th and 99th percentile of durations, in ms to three digits. */
export function spread(times: readonly number[]): { p50: number; p95: number; p99: number; runs: number } {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    Number((sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0).toPrecision(3));
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), runs: sorted.length };
}
