import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { useWords } from "../../words/use-words.ts";
import { isTime } from "./measure.ts";
import type { Measure } from "./review-address.ts";

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];

/** Durations as coarse as people compare them, counts as numbers, a dash for what nobody knows. */
export function useAmount() {
  const words = useWords();
  const format = useFormat();
  const time = (ms: number | null): string => {
    if (ms === null) return "—";
    if (ms < minute) return format.duration(Math.round(ms / 1000) * 1000);
    const step = ms >= 10 * day ? day : ms >= day ? hour : minute;
    return format.duration(Math.floor(ms / step) * step);
  };
  const of = (value: number | null, measure: Measure): string => {
    if (value === null) return "—";
    return isTime(measure) ? time(value) : words("review.times", { count: format.number(value) });
  };
  return { time, of, number: format.number, share: format.share };
}
