import { useWords } from "../i18n/use-words.ts";
import { Icon, type IconName } from "../icons.tsx";
import { Link } from "./navigate.tsx";
import styles from "./rail.module.css";

export type RailItem = { key: string; label: string; icon: IconName; href: string; count?: number };

/** The sections of one app: a thin column on desks, a bar at the bottom of narrow screens. */
export function Rail({ items, current }: { items: readonly RailItem[]; current: string | undefined }) {
  const words = useWords();
  return (
    <nav className={styles.rail} aria-label={words("shell.sections")}>
      {items.map((item) => (
        <Link
          key={item.key}
          href={item.href}
          className={styles.item}
          title={item.label}
          aria-current={item.key === current ? "page" : undefined}
        >
          <Icon name={item.icon} size={20} />
          <span className={styles.label}>{item.label}</span>
          {item.count ? <span className={styles.count}>{item.count > 99 ? "99+" : item.count}</span> : null}
        </Link>
      ))}
    </nav>
  );
}
