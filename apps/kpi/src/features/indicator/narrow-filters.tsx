import type { Dimension } from "@quintet/cockpit/contract";
import { Icon } from "@quintet/ui/icons.tsx";
import { useWords } from "../../words/use-words.ts";
import { filtersOf } from "./indicator-search.ts";
import styles from "./narrow-filters.module.css";
import { useKeyName } from "./use-key-name.ts";
import type { Question } from "./use-question.ts";

interface NarrowFiltersProps {
  question: Question;
  onWiden: (dimension: Dimension) => void;
}

/** What the number is narrowed to, each with the way out. */
export function NarrowFilters({ question, onWiden }: NarrowFiltersProps) {
  const words = useWords();
  const filters = Object.entries(filtersOf(question.search)) as [Dimension, string][];
  if (filters.length === 0) return null;
  return (
    <section className={styles.filters} aria-label={words("filter.title")}>
      {filters.map(([dimension, key]) => (
        <Filter key={dimension} question={question} dimension={dimension} value={key} onWiden={onWiden} />
      ))}
    </section>
  );
}

interface FilterProps extends NarrowFiltersProps {
  dimension: Dimension;
  value: string;
}

function Filter({ question, dimension, value, onWiden }: FilterProps) {
  const words = useWords();
  const name = `${words(`dimension.${dimension}`)} · ${useKeyName(question, dimension, value)}`;
  return (
    <button
      type="button"
      className={styles.filter}
      aria-label={words("filter.remove", { name })}
      onClick={() => onWiden(dimension)}
    >
      {name}
      <Icon name="close" size={12} />
    </button>
  );
}

/** The same in a sentence, for the explanation. */
export function FilterWords({ question }: { question: Question }) {
  const words = useWords();
  const filters = Object.entries(filtersOf(question.search)) as [Dimension, string][];
  if (filters.length === 0) return words("filter.none");
  return filters.map(([dimension, key], n) => (
    <span key={dimension}>
      {n ? "；" : ""}
      <FilterName question={question} dimension={dimension} value={key} />
    </span>
  ));
}

function FilterName({ question, dimension, value }: Omit<FilterProps, "onWiden">) {
  const words = useWords();
  return `${words(`dimension.${dimension}`)} · ${useKeyName(question, dimension, value)}`;
}
