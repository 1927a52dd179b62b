import { Icon } from "@quintet/ui/icons.tsx";
import { useId } from "react";
import { useSurveyWords } from "../../words/use-words.ts";
import styles from "./rate-one.module.css";

export const marks = [1, 2, 3, 4, 5] as const;
export type Mark = (typeof marks)[number];

export type RateOneProps = {
  label: string;
  hint: string;
  value: Mark | undefined;
  onChange: (value: Mark) => void;
  fault?: string | undefined;
};

/** One mark of one to five: stars to touch, arrow keys or digits to type, words for what the number means. */
export function RateOne({ label, hint, value, onChange, fault }: RateOneProps) {
  const words = useSurveyWords();
  const id = useId();
  return (
    <div
      className={styles.group}
      role="radiogroup"
      aria-labelledby={`${id}-label`}
      aria-describedby={fault ? `${id}-hint ${id}-fault` : `${id}-hint`}
      aria-invalid={fault ? true : undefined}
    >
      <div className={styles.head}>
        <span id={`${id}-label`} className={styles.label}>
          {label}
        </span>
        <span className={styles.meaning} data-chosen={value !== undefined}>
          {value === undefined ? words("rate.choose") : words(`mark.${value}`)}
        </span>
      </div>
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
      <div className={styles.stars}>
        {marks.map((mark) => (
          <label key={mark} className={styles.star} data-lit={value !== undefined && mark <= value}>
            <input
              type="radio"
              name={id}
              value={mark}
              checked={mark === value}
              aria-label={words("rate.mark", { mark, meaning: words(`mark.${mark}`) })}
              onChange={() => onChange(mark)}
              onKeyDown={(event) => {
                const typed = marks.find((one) => String(one) === event.key);
                if (typed !== undefined) onChange(typed);
              }}
            />
            <Icon name="star" size={30} />
            <span aria-hidden="true">{mark}</span>
          </label>
        ))}
      </div>
      {fault ? (
        <p id={`${id}-fault`} className={styles.fault} role="alert">
          {fault}
        </p>
      ) : null}
    </div>
  );
}
