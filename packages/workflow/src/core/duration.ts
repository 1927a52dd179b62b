/** A length of time: `months` are calendar months (UTC), `ms` the exact rest. */
export interface Duration {
  months: number;
  ms: number;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const SHAPE =
  /^P(?=\d|T\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** Reads an ISO 8601 duration such as PT24H or P1M2DT3H; null when it is not one. A day is 24 hours. */
export function readDuration(iso: string): Duration | null {
  const match = SHAPE.exec(iso.trim());
  if (!match) return null;
  const part = (index: number) => Number(match[index] ?? 0);
  const ms = part(3) * 7 * DAY + part(4) * DAY + part(5) * HOUR + part(6) * MINUTE + Math.round(part(7) * SECOND);
  return { months: part(1) * 12 + part(2), ms };
}

/** `times` durations after `at` (epoch ms). A month that lacks the day ends on its last day: 31 January + P1M is 28 February. */
export function addDuration(at: number, duration: Duration, times = 1): number {
  const months = duration.months * times;
  return (months === 0 ? at : addMonths(at, months)) + duration.ms * times;
}

function addMonths(at: number, months: number): number {
  const date = new Date(at);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return date.getTime();
}

/** A moment in ISO 8601, in epoch ms; without a zone it is UTC, so that every machine reads the same. Null when unreadable. */
export function readMoment(iso: string): number | null {
  const text = iso.trim();
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/.test(text)) return null;
  const at = Date.parse(/T/.test(text) && !/(Z|[+-]\d{2}:?\d{2})$/.test(text) ? `${text}Z` : text);
  return Number.isNaN(at) ? null : at;
}

/** Reads R/PT1H (for ever) or R3/PT1H (three times); null when it is neither or the interval has no length. */
export function readCycle(text: string): { every: string; times: number | null } | null {
  const match = /^R(\d*)\/(P.+)$/.exec(text.trim());
  const every = match?.[2];
  if (!match || every === undefined) return null;
  const duration = readDuration(every);
  if (!duration || duration.months + duration.ms === 0) return null;
  return { every, times: match[1] ? Number(match[1]) : null };
}
