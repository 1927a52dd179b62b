const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const valid = (
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
  offset: string,
): string | null => {
  const pad = (value: number) => String(value).padStart(2, "0");
  const date = new Date(`${year}-${pad(month)}-${pad(day)}T${pad(hour)}:${pad(minute)}:${pad(second)}${offset}`);
  // "31 February" rolls over instead of failing: compare the day that came out at UTC.
  const local = new Date(Date.UTC(year, month - 1, day));
  return Number.isNaN(date.getTime()) || local.getUTCDate() !== day ? null : date.toISOString();
};

/** `22-Apr-15` and `3:53:50 PM` at a given offset; null when it is no such moment. */
export function fromUsDate(date: string, time: string, offset: string): string | null {
  const day = /^(\d{1,2})-([A-Za-z]{3})-(\d{2})$/.exec(date.trim());
  const clock = /^(\d{1,2}):(\d{2}):(\d{2}) (AM|PM)$/i.exec(time.trim());
  if (!day || !clock) return null;
  const month = MONTHS.indexOf((day[2] ?? "").toLowerCase()) + 1;
  const hour = (Number(clock[1]) % 12) + (clock[4]?.toUpperCase() === "PM" ? 12 : 0);
  if (month === 0 || Number(clock[1]) < 1 || Number(clock[1]) > 12) return null;
  return valid(2000 + Number(day[3]), month, Number(day[1]), hour, Number(clock[2]), Number(clock[3]), offset);
}

/** `2010-03-31 14:59:42+00:00`. */
export function fromIsoLike(text: string): string | null {
  const match = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})(Z|[+-]\d{2}:\d{2})$/.exec(text.trim());
  if (!match) return null;
  const date = new Date(`${match[1]}T${match[2]}${match[3]}`);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

/** `29-02-2016 01:16`, day first, at a given offset. */
export function fromDayFirst(text: string, offset: string): string | null {
  const match = /^(\d{1,2})-(\d{1,2})-(\d{4}) (\d{1,2}):(\d{2})$/.exec(text.trim());
  if (!match) return null;
  const [, day, month, year, hour, minute] = match.map(Number);
  if (!day || !month || !year || month > 12 || hour === undefined || minute === undefined) return null;
  return valid(year, month, day, hour, minute, 0, offset);
}
