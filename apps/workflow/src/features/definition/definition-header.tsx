import { Icon } from "@quintet/ui/icons.tsx";
import { Link } from "@quintet/ui/shell/navigate.tsx";
import type { ReactNode } from "react";
import { useWords } from "../../words/use-words.ts";
import { comparePath, editPath, migratePath, pilotPath } from "./definition-address.ts";
import styles from "./definition-header.module.css";

export type DefinitionHeaderProps = {
  definitionKey: string;
  name: string;
  page: "edit" | "compare" | "pilot" | "migrate";
  /** False for a process that was never deployed: there is nothing to compare or move. */
  deployed: boolean;
  /** Beside the name: chips. */
  about?: ReactNode;
  /** At the right: what can be done here. */
  children?: ReactNode;
};

const paths = { edit: editPath, compare: comparePath, pilot: pilotPath, migrate: migratePath };
const pages = ["edit", "compare", "pilot", "migrate"] as const;

/** The head of every page about one definition, with the ways between them. */
export function DefinitionHeader({ definitionKey, name, page, deployed, about, children }: DefinitionHeaderProps) {
  const words = useWords();
  return (
    <header className={styles.header}>
      <Link
        className={styles.back}
        href={`/workflow/design?key=${encodeURIComponent(definitionKey)}`}
        aria-label={words("design.back")}
        title={words("design.back")}
      >
        <Icon name="back" />
      </Link>
      <h1>{name}</h1>
      <code className={styles.key}>{definitionKey}</code>
      {about}
      <nav className={styles.pages} aria-label={words("design.pages")}>
        {pages.map((one) =>
          deployed || one === "edit" ? (
            <Link key={one} href={paths[one](definitionKey)} aria-current={one === page ? "page" : undefined}>
              {words(`design.page.${one}`)}
            </Link>
          ) : null,
        )}
      </nav>
      <div className={styles.doing}>{children}</div>
    </header>
  );
}
