import { Fragment, type ReactNode } from "react";
import { classNames } from "../class-names.ts";
import styles from "./field-list.module.css";

export type Field = { label: string; value: ReactNode };

/** Labels and values: one under the other, or in a line that wraps (`inline`), as under a page's title. */
export function FieldList({ fields, inline = false }: { fields: readonly Field[]; inline?: boolean }) {
  return (
    <dl className={classNames(styles.list, inline && styles.inline)}>
      {fields.map(({ label, value }) =>
        inline ? (
          <div key={label} className={styles.pair}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ) : (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </Fragment>
        ),
      )}
    </dl>
  );
}
