import { useWords } from "../i18n/use-words.ts";
import { Icon } from "../icons.tsx";
import { Button } from "../parts/button.tsx";
import styles from "./connection-notices.module.css";

export function OfflineBanner() {
  const words = useWords();
  return (
    <div className={styles.notice} data-tone="bad">
      <Icon name="offline" size={16} />
      <span>{words("state.offlineBanner")}</span>
    </div>
  );
}

/** The live stream is being brought back. `onRetry` does not wait for the next attempt. */
export function Reconnecting({ onRetry }: { onRetry?: () => void }) {
  const words = useWords();
  return (
    <div className={styles.notice} data-tone="attention">
      <Icon name="return" size={16} />
      <span>{words("state.reconnecting")}</span>
      {onRetry ? (
        <Button look="quiet" onClick={onRetry}>
          {words("state.retryNow")}
        </Button>
      ) : null}
    </div>
  );
}
