import { readCycle, readMoment } from "./duration.ts";

/** A repetition: how long between two times, how often (null: for ever), and when first (epoch ms; null: after one interval). */
interface Repetition {
  every: string;
  times: number | null;
  from: number | null;
}

/** Reads R/PT1H, R3/PT1H and, with its first time, R3/2026-01-01T00:00:00Z/PT1H; null when it is none of them. */
export function readRepetition(text: string): Repetition | null {
  const [times = "", first = "", every] = text.trim().split("/");
  if (every === undefined) {
    const cycle = readCycle(text);
    return cycle && { ...cycle, from: null };
  }
  const cycle = readCycle(`${times}/${every}`);
  const from = readMoment(first);
  return cycle && from !== null ? { ...cycle, from } : null;
}

/** Five to seven words of digits, stars and signs: a cron rule, which is refused by its name. */
export const isCron = (text: string): boolean => /^\S+(\s+[\dA-Z*?,/#L-]+){4,6}$/.test(text.trim());
