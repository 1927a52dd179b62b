import styles from "./flip-number.module.css";

/** A number of which only the figures that changed turn over. */
export function FlipNumber({ text }: { text: string }) {
  const figures = [...text];
  return (
    <span className={styles.number}>
      {figures.map((figure, n) => (
        // Counted from the right, so that a number grown by a place does not turn as a whole.
        <span key={`${figures.length - n} ${figure}`} className={styles.figure}>
          {figure}
        </span>
      ))}
    </span>
  );
}
