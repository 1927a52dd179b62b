const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-][01]\d:[0-5]\d)?$/;

/** Whether a text is what a form-js date field of this kind writes; 30 February is no date. */
export function isDateText(kind: "date" | "time" | "datetime", value: unknown): boolean {
  if (typeof value !== "string") return false;
  if (kind === "time") return TIME.test(value);
  if (kind === "date") return isDay(value);
  const [day = "", time = ""] = value.split("T");
  return isDay(day) && TIME.test(time);
}

function isDay(value: string): boolean {
  const [, year = "", month = "", day = ""] = DATE.exec(value) ?? [];
  if (year === "") return false;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return at.getUTCMonth() === Number(month) - 1 && at.getUTCDate() === Number(day);
}
