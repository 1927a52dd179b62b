import { classNames } from "@quintet/ui/class-names.ts";
import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import { FollowShare } from "../features/share/follow-share.tsx";
import { ListShares } from "../features/share/list-shares.tsx";
import type { ShareView } from "../partner-routes.ts";
import { usePartnerWords } from "../words/use-words.ts";
import styles from "./inbox-page.module.css";

/** The shared cases and, beside them, the chosen one; on narrow screens one or the other. */
export function InboxPage({ view, shareId }: { view: ShareView; shareId?: string | undefined }) {
  const words = usePartnerWords();
  return (
    <div className={classNames(styles.page, shareId !== undefined && styles.chosen)}>
      <section className={styles.list} aria-label={words("section.inbox")}>
        <ListShares view={view} selected={shareId} />
      </section>
      <section className={styles.detail} aria-label={words("share.detail")}>
        {shareId === undefined ? (
          <EmptyState title={words("share.noneChosen")} sentence={words("share.noneChosenNext")} />
        ) : (
          <FollowShare key={shareId} shareId={shareId} view={view} />
        )}
      </section>
    </div>
  );
}
