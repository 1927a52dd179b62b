import { Icon } from "@quintet/ui/icons.tsx";
import { Link } from "@quintet/ui/shell/navigate.tsx";
import { type ReactNode, useEffect } from "react";
import { portalLinks } from "../portal-routes.ts";
import { usePortalWords } from "../words/use-words.ts";
import styles from "./page-header.module.css";

export type PageHeaderProps = {
  title: string;
  /** Under the title: number, state, who is there. */
  children?: ReactNode;
  aside?: ReactNode;
  /** Where "back" leads when the page was opened directly. Default: the portal's first page. */
  up?: string;
};

/** The head of every page below the first: the way back, what this is, and what can be done with it. */
export function PageHeader({ title, children, aside, up = portalLinks.home }: PageHeaderProps) {
  const words = usePortalWords();
  useEffect(() => {
    document.title = `${title} · Quintet`;
  }, [title]);
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <Link href={up} className={styles.back} aria-label={words("frame.back")}>
          <Icon name="back" size={20} />
        </Link>
        <div className={styles.words}>
          <h1>{title}</h1>
          {children ? <div className={styles.below}>{children}</div> : null}
        </div>
        {aside ? <div className={styles.aside}>{aside}</div> : null}
      </div>
    </header>
  );
}
