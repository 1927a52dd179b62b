import { cutMarks, type Mark } from "./cut-marks.ts";
import styles from "./marked-text.module.css";

/** A text with the words that were asked for made plain. */
export function MarkedText({ text, marks }: { text: string; marks: readonly Mark[] }) {
  return cutMarks(text, marks).map((piece) =>
    piece.marked ? (
      <mark key={piece.at} className={styles.mark}>
        {piece.text}
      </mark>
    ) : (
      <span key={piece.at}>{piece.text}</span>
    ),
  );
}
