import { Fragment } from "react";
import styles from "./marked-text.module.css";
import { type MarkRange, splitByMarks } from "./split-by-marks.ts";

/** A text with the found words marked. */
export function MarkedText({ text, marks }: { text: string; marks: readonly MarkRange[] }) {
  return splitByMarks(text, marks).map(({ from, part, marked }) =>
    marked ? (
      <mark key={from} className={styles.mark}>
        {part}
      </mark>
    ) : (
      <Fragment key={from}>{part}</Fragment>
    ),
  );
}
