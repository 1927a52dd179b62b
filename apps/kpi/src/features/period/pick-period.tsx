import { Segmented } from "@quintet/ui/parts/segmented.tsx";
import { useWords } from "../../words/use-words.ts";
import { dayName, type PeriodName, type PeriodSearch, periodNames, spanOf } from "./period.ts";
import styles from "./pick-period.module.css";

interface PickPeriodProps {
  value: PeriodSearch;
  now: number;
  onPick: (period: PeriodSearch) => void;
}

/** Which days the numbers are of. */
export function PickPeriod({ value, now, onPick }: PickPeriodProps) {
  const words = useWords();
  const name = value.period ?? "today";
  const today = dayName(now);
  const choose = (period: PeriodName) => {
    if (period === "today") return onPick({});
    if (period !== "custom") return onPick({ period });
    // Begins with the days on the screen, to be changed from there.
    const { from } = spanOf(value, now);
    onPick({ period, from: dayName(Date.parse(from)), until: today });
  };
  const { from = today, until = today } = value;
  return (
    <div className={styles.pick}>
      <Segmented
        label={words("period.title")}
        options={periodNames.map((one) => ({ value: one, label: words(`period.${one}`) }))}
        value={name}
        onChange={choose}
      />
      {name === "custom" ? (
        <div className={styles.days}>
          <input
            type="date"
            aria-label={words("period.from")}
            value={from}
            max={until}
            onChange={({ target }) => target.value && onPick({ period: "custom", from: target.value, until })}
          />
          <span aria-hidden="true">–</span>
          <input
            type="date"
            aria-label={words("period.until")}
            value={until}
            min={from}
            max={today}
            onChange={({ target }) => target.value && onPick({ period: "custom", from, until: target.value })}
          />
        </div>
      ) : null}
    </div>
  );
}
