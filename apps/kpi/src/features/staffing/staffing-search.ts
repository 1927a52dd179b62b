import { dayName } from "../period/period.ts";

/** What an address says of a plan: which queue and day, in which intervals. */
export interface StaffingSearch {
  queue?: string;
  day?: string;
  step?: "half";
}

const isDay = (text: unknown): text is string =>
  typeof text === "string" && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));

/** Reads an address; what makes no sense is left out. */
export function parseStaffingSearch({ queue, day, step }: Record<string, unknown>): StaffingSearch {
  return {
    ...(typeof queue === "string" && /^[\w-]{1,64}$/.test(queue) ? { queue } : {}),
    ...(isDay(day) ? { day } : {}),
    ...(step === "half" ? { step } : {}),
  };
}

/** Plans are made for tomorrow, unless another day is named. */
export const dayOfSearch = ({ day }: StaffingSearch, now: number): string => day ?? dayName(now + 86_400_000);
