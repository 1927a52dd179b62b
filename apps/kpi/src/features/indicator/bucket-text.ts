import type { Grain } from "../period/period.ts";

const OFFSET = 8 * 3_600_000;

/** The beginning of a bucket in Asia/Shanghai: `07-11 19:00` for an hour, `07-11` for a day. */
export function bucketText(at: number, grain: Grain): string {
  const text = new Date(at + OFFSET).toISOString();
  return grain === "hour" ? `${text.slice(5, 10)} ${text.slice(11, 16)}` : text.slice(5, 10);
}

/** An instant with its seconds: `07-11 19:43:26`. */
export function instantText(instant: string): string {
  const text = new Date(Date.parse(instant) + OFFSET).toISOString();
  return `${text.slice(5, 10)} ${text.slice(11, 19)}`;
}
