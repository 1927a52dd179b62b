import { type LogField, type LogMapping, logFields } from "@quintet/workflow/core";
import { SelectField } from "../../parts/select-field.tsx";
import { useWords } from "../../words/use-words.ts";
import styles from "./review.module.css";

export type MapColumnsProps = {
  header: readonly string[];
  mapping: LogMapping;
  onChange: (mapping: LogMapping) => void;
};

const offsets = ["+00:00", "+08:00", "-05:00", "+01:00", "+09:00"] as const;

/** Which column holds what, and how times without a zone are to be read. */
export function MapColumns({ header, mapping, onChange }: MapColumnsProps) {
  const words = useWords();
  const put = (field: LogField, column: string) => {
    const { [field]: _old, ...others } = mapping.columns;
    onChange({ ...mapping, columns: column ? { ...others, [field]: column } : others });
  };
  return (
    <div className={styles.mapping}>
      {logFields.map((field) => (
        <SelectField
          key={field}
          label={words(`review.field.${field}`)}
          value={mapping.columns[field] ?? ""}
          onChange={(column) => put(field, column)}
        >
          <option value="">{words("review.import.noColumn")}</option>
          {header.map((column) => (
            <option key={column} value={column}>
              {column}
            </option>
          ))}
        </SelectField>
      ))}
      <SelectField
        label={words("review.import.zone")}
        value={mapping.offset}
        onChange={(offset) => onChange({ ...mapping, offset })}
      >
        {offsets.map((offset) => (
          <option key={offset} value={offset}>
            UTC{offset}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={words("review.import.order")}
        value={mapping.order}
        onChange={(order) => onChange({ ...mapping, order: order === "month-first" ? "month-first" : "day-first" })}
      >
        <option value="day-first">{words("review.import.dayFirst")}</option>
        <option value="month-first">{words("review.import.monthFirst")}</option>
      </SelectField>
    </div>
  );
}
