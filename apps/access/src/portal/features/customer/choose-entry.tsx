import { Icon, type IconName } from "@quintet/ui/icons.tsx";
import { Link } from "@quintet/ui/shell/navigate.tsx";
import { portalLinks } from "../../portal-routes.ts";
import { usePortalWords } from "../../words/use-words.ts";
import styles from "./choose-entry.module.css";

/** The four ways in that most people need. */
export function ChooseEntry() {
  const words = usePortalWords();
  const entries: readonly { key: "fees" | "fault" | "request" | "agent"; icon: IconName; href: string }[] = [
    { key: "fees", icon: "fee", href: portalLinks.search(words("search.fees")) },
    { key: "fault", icon: "fault", href: portalLinks.request("fault") },
    { key: "request", icon: "note", href: portalLinks.request("request") },
    { key: "agent", icon: "chat", href: portalLinks.newChat() },
  ];
  return (
    <nav className={styles.entries} aria-label={words("home.entries")}>
      {entries.map(({ key, icon, href }) => (
        <Link key={key} href={href} className={styles.entry}>
          <span className={styles.icon}>
            <Icon name={icon} size={22} />
          </span>
          {words(`entry.${key}`)}
        </Link>
      ))}
    </nav>
  );
}
