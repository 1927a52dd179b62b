import type { Instant } from "../i18n/format.ts";
import { useFormat } from "../i18n/use-format.ts";
import { useWords } from "../i18n/use-words.ts";
import { Icon } from "../icons.tsx";
import { Button } from "../parts/button.tsx";
import { Popover } from "../parts/popover.tsx";
import { type Tone, ToneShape } from "../parts/tone.tsx";
import { useGo } from "./navigate.tsx";
import styles from "./notifications.module.css";

export type Notification = {
  id: string;
  title: string;
  detail?: string;
  at: Instant;
  unread: boolean;
  tone?: Tone;
  /** Where it leads. */
  href?: string;
};

export type NotificationsProps = {
  items: readonly Notification[];
  onRead: (ids: readonly string[]) => void;
};

/** The bell and what it has to say. Opening one marks it read and leads to the thing itself. */
export function Notifications({ items, onRead }: NotificationsProps) {
  const words = useWords();
  const format = useFormat();
  const go = useGo();
  const unread = items.filter((item) => item.unread).map((item) => item.id);
  const label =
    unread.length > 0 ? words("shell.notificationsUnread", { count: unread.length }) : words("shell.notifications");
  const follow = (item: Notification, close: () => void) => {
    if (item.unread) onRead([item.id]);
    close();
    if (item.href) go(item.href);
  };

  return (
    <Popover
      label={label}
      align="end"
      buttonClass={styles.bell}
      button={
        <>
          <Icon name="bell" />
          {unread.length > 0 ? (
            <span className={styles.count} aria-hidden="true">
              {unread.length > 99 ? "99+" : unread.length}
            </span>
          ) : null}
        </>
      }
    >
      {(close) => (
        <div className={styles.sheet}>
          <div className={styles.head}>
            <h2>{words("shell.notifications")}</h2>
            {unread.length > 0 ? (
              <Button look="quiet" onClick={() => onRead(unread)}>
                {words("shell.markAllRead")}
              </Button>
            ) : null}
          </div>
          {items.length === 0 ? <p className={styles.empty}>{words("shell.notificationsEmpty")}</p> : null}
          <ul className={styles.list}>
            {items.map((item) => (
              <li key={item.id}>
                <button
                  type="button"
                  className={styles.item}
                  data-unread={item.unread}
                  onClick={() => follow(item, close)}
                >
                  <span className={styles.tone} data-tone={item.tone ?? "accent"}>
                    <ToneShape tone={item.tone ?? "accent"} />
                  </span>
                  <span className={styles.text}>
                    <span className={styles.title}>{item.title}</span>
                    {item.detail ? <span className={styles.detail}>{item.detail}</span> : null}
                  </span>
                  <time className={styles.at} dateTime={new Date(item.at).toISOString()}>
                    {format.instant(item.at)}
                  </time>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Popover>
  );
}
