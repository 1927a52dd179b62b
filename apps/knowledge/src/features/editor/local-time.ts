const two = (part: number): string => String(part).padStart(2, "0");

/** An instant as a date-and-time field writes it, in the time of this place; empty for none. */
export function localText(instant: string): string {
  const at = new Date(instant);
  if (instant === "" || Number.isNaN(at.getTime())) return "";
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** What a date-and-time field says, as an instant; empty while it is not whole. */
export function instantOf(text: string): string {
  const at = new Date(text);
  return /^\d{4,}-\d\d-\d\dT\d\d:\d\d/.test(text) && !Number.isNaN(at.getTime()) ? at.toISOString() : "";
}
