/** A stretch of time in which a zone keeps one offset. `from` and `to` epoch ms, `offset` local minus UTC in ms. */
export interface ZonePiece {
  from: number;
  to: number;
  offset: number;
}

const MINUTE = 60_000;
export const DAY = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();
/** So many day starts are remembered per zone: twenty years. */
const REMEMBERED = 7_300;

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  formats.set(zone, made);
  return made;
}

/** Local time minus UTC in ms at an instant, by the zone's IANA rules. Throws RangeError for an unknown zone. */
export function offsetAt(zone: string, at: number): number {
  const part = { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0 };
  const second = Math.floor(at / 1000) * 1000;
  for (const { type, value } of formatOf(zone).formatToParts(second)) {
    if (type in part) part[type as keyof typeof part] = Number(value);
  }
  return Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second) - second;
}

function offsetAtDay(zone: string, day: number): number {
  let known = offsets.get(zone);
  if (!known || known.size > REMEMBERED) {
    known = new Map();
    offsets.set(zone, known);
  }
  const found = known.get(day);
  if (found !== undefined) return found;
  const offset = offsetAt(zone, day * DAY);
  known.set(day, offset);
  return offset;
}

/** The first minute in (low, high] with another offset than `low`; zones change on whole minutes. */
function changeBetween(zone: string, low: number, high: number, offset: number): number {
  let [before, after] = [low, high];
  while (after - before > MINUTE) {
    const middle = before + Math.floor((after - before) / 2 / MINUTE) * MINUTE;
    if (offsetAt(zone, middle) === offset) before = middle;
    else after = middle;
  }
  return after;
}

/** The pieces of one UTC day (counted from the epoch): one, or two when the zone puts its clock forward or back in it. */
export function piecesOfDay(zone: string, day: number): ZonePiece[] {
  const [from, to] = [day * DAY, (day + 1) * DAY];
  const [first, last] = [offsetAtDay(zone, day), offsetAtDay(zone, day + 1)];
  if (first === last) return [{ from, to, offset: first }];
  const change = changeBetween(zone, from, to, first);
  return [
    { from, to: change, offset: first },
    { from: change, to, offset: last },
  ].filter((piece) => piece.from < piece.to);
}

/** `2026-02-17` of a local day counted from the epoch. */
export const dateText = (localDay: number): string => new Date(localDay * DAY).toISOString().slice(0, 10);
/** 0 is Monday. */
export const weekdayOf = (localDay: number): number => (((localDay + 3) % 7) + 7) % 7;
