import { useLanguage } from "@quintet/ui/i18n/use-language.ts";
import { Mark } from "@quintet/ui/mark.tsx";
import { useWords } from "../../words/use-words.ts";
import { dayText, timeText } from "./clock-text.ts";
import { useSecond } from "./use-second.ts";
import styles from "./wall-title.module.css";

/** Which wall this is, the server's time, and how old the numbers are. */
export function WallTitle({ title, asOf, clock }: { title: string; asOf: number; clock: (own: number) => number }) {
  const words = useWords();
  const { language } = useLanguage();
  // A message may come within the second that the clock still shows; numbers are never newer than the time beside them.
  const now = Math.max(useSecond(clock), asOf);
  return (
    <header className={styles.bar}>
      <Mark size={50} />
      <h1 className={styles.title}>{title}</h1>
      <div className={styles.times}>
        <span>{dayText(now, language)}</span>
        <time className={styles.clock} dateTime={new Date(now).toISOString()}>
          {timeText(now)}
        </time>
        <span className={styles.asOf}>{words("wall.asOf", { time: timeText(asOf) })}</span>
      </div>
    </header>
  );
}
