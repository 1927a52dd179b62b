import type { Instant } from "@quintet/ui/i18n/format.ts";
import { useFormat } from "@quintet/ui/i18n/use-format.ts";

/** An instant in words; a day that begins at midnight is told as a day. */
export function useMoment(): (instant: Instant) => string {
  const format = useFormat();
  return (instant) => format.instant(instant).replace(/ 00:00$/, "");
}
