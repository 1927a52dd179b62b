import { Icon } from "@quintet/ui/icons.tsx";
import { usePortalWords } from "../../words/use-words.ts";
import styles from "./ask-for-rating.module.css";

/** The way to the one-time rating: it opens without another log-in. */
export function AskForRating({ path, sentence }: { path: string; sentence: string }) {
  const words = usePortalWords();
  return (
    <div className={styles.card}>
      <span className={styles.stars} aria-hidden="true">
        {[1, 2, 3, 4, 5].map((star) => (
          <Icon key={star} name="star" size={18} />
        ))}
      </span>
      <span className={styles.sentence}>{sentence}</span>
      <a href={path} className={styles.go}>
        {words("rating.go")}
      </a>
    </div>
  );
}
