import { classNames } from "../class-names.ts";
import { useWords } from "../i18n/use-words.ts";
import styles from "./loading-skeleton.module.css";

export type LoadingSkeletonProps = {
  shape?: "list" | "page" | "card";
  /** Rows of a list. Default 6. */
  rows?: number;
};

function List({ rows }: { rows: number }) {
  return Array.from({ length: rows }, (_, row) => (
    <div key={row} className={styles.row}>
      <i className={styles.round} />
      <div className={styles.lines}>
        <i style={{ width: `${38 + ((row * 17) % 30)}%` }} />
        <i style={{ width: `${58 + ((row * 23) % 34)}%` }} />
      </div>
    </div>
  ));
}

function Card() {
  return (
    <div className={styles.card}>
      <i style={{ width: "32%" }} />
      <i style={{ width: "92%" }} />
      <i style={{ width: "84%" }} />
      <i style={{ width: "56%" }} />
    </div>
  );
}

function Page() {
  return (
    <>
      <div className={styles.head}>
        <i className={styles.tall} style={{ width: "36%" }} />
        <i style={{ width: "58%" }} />
      </div>
      <div className={styles.cards}>
        <Card />
        <Card />
      </div>
    </>
  );
}

/** The outline of what is coming. It shows only after 150 ms, so that quick answers do not flicker. */
export function LoadingSkeleton({ shape = "list", rows = 6 }: LoadingSkeletonProps) {
  const words = useWords();
  return (
    <div className={classNames(styles.skeleton, styles[shape])} role="status">
      <span className="sr-only">{words("state.loading")}</span>
      <div className={styles.outline} aria-hidden="true">
        {shape === "list" ? <List rows={rows} /> : null}
        {shape === "page" ? <Page /> : null}
        {shape === "card" ? <Card /> : null}
      </div>
    </div>
  );
}
