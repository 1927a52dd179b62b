import { type ReactNode, useId } from "react";
import { classNames } from "../class-names.ts";
import styles from "./panel.module.css";

export type PanelProps = {
  title?: ReactNode;
  /** At the right of the title: a hint, a link, small buttons. */
  aside?: ReactNode;
  /** Heading level of the title. Default 2. */
  level?: 2 | 3 | 4;
  /** Content to the edges, for lists and tables. */
  flush?: boolean;
  children: ReactNode;
};

/** A sheet of paper with a title. */
export function Panel({ title, aside, level = 2, flush = false, children }: PanelProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section className={styles.panel} aria-labelledby={title ? id : undefined}>
      {title || aside ? (
        <header className={styles.head}>
          {title ? (
            <Heading id={id} className={styles.title}>
              {title}
            </Heading>
          ) : null}
          {aside ? <div className={styles.aside}>{aside}</div> : null}
        </header>
      ) : null}
      <div className={classNames(styles.body, flush && styles.flush)}>{children}</div>
    </section>
  );
}
