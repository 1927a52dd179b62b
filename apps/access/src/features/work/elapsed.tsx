import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { useNow } from "@quintet/ui/parts/second-ticker.ts";
import { clockText } from "../presence/clock-text.ts";

const hour = 3_600_000;

/** How long ago, as a running clock within the hour, as the time itself before that. */
export function Elapsed({ since }: { since: string }) {
  const format = useFormat();
  const passed = useNow() - Date.parse(since);
  return (
    <time dateTime={since} title={format.instant(since)}>
      {passed < hour ? clockText(passed) : format.instant(since)}
    </time>
  );
}
