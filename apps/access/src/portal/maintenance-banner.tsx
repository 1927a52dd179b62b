import { Icon } from "@quintet/ui/icons.tsx";
import { useServerAway } from "../features/recording/watch-server.ts";
import styles from "./maintenance-banner.module.css";
import { usePortalWords } from "./words/use-words.ts";

/** Tells customers that we are away and how to reach us meanwhile (ACC-16). Always there, so that it is read out. */
export function MaintenanceBanner() {
  const words = usePortalWords();
  const away = useServerAway();
  return (
    <div aria-live="polite">
      {away ? (
        <div className={styles.notice}>
          <Icon name="warn" size={16} />
          <span>{words("frame.maintenance")}</span>
        </div>
      ) : null}
    </div>
  );
}
