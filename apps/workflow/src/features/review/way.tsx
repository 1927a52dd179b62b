import { Fragment } from "react";
import { useWords } from "../../words/use-words.ts";
import { gathered } from "./measure.ts";
import styles from "./way.module.css";

const LONGEST = 9;

/** A way through a process, step by step; repeats are told once, a long one is cut at its end. */
export function Way({ path, nameOf }: { path: readonly (string | null)[]; nameOf: (activity: string) => string }) {
  const words = useWords();
  const steps = gathered(path);
  const shown = steps.length > LONGEST ? steps.slice(0, LONGEST - 1) : steps;
  const full = path.map((activity) => (activity === null ? "…" : nameOf(activity))).join(" → ");
  return (
    <span className={styles.way} title={full}>
      {shown.map(({ activity, times }, place) => (
        <Fragment key={place}>
          {place > 0 ? <span className={styles.arrow}>→</span> : null}
          <span className={styles.step}>
            {activity === null ? "…" : nameOf(activity)}
            {times > 1 ? <b>×{times}</b> : null}
          </span>
        </Fragment>
      ))}
      {shown.length < steps.length ? (
        <span className={styles.rest}>{words("review.more", { count: steps.length - shown.length })}</span>
      ) : null}
    </span>
  );
}
